import { useState } from 'react';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import type { DecisionEntry } from '../../../lib/domain/ledger';
import type { LedgerLine } from '../../../lib/domain/line';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { contactLedger, earlierText } from '../../../lib/text/contact-ledger';
import { person } from '../../../lib/text/person';
import { ways } from '../../../lib/text/ways';
import { sign } from '../../popup/marks';
import { Line, StartLine } from './line';
import { places } from './places';
import './lines.css';

export interface LinesProps {
  readonly row: Row;
  readonly lines: readonly LedgerLine[];
  /** Absent: of who is never counted no line counts, and none is switched (R25). */
  readonly onCount: ((line: LedgerLine, counts: boolean) => void) | undefined;
  /** R24: what the rep decided, as if it had never been said. */
  readonly onTakeBack: (entry: DecisionEntry) => void;
}

/** R22, "Why 3?": newest first, down to the reply where the count starts; what came before it on a click. */
export function Lines({ row: { tally }, lines, onCount, onTakeBack }: LinesProps) {
  const speech = useSpeech();
  const [t, w] = [text(contactLedger, speech.locale), text(ways, speech.locale)];
  const [all, setAll] = useState(false);
  const { shown, start, earlier, numbers } = places(lines);
  const on = { onCount, onTakeBack };
  const asked = tally.atLeast || sign(tally) ? w.whyAtLeast : w.why(tally.unanswered);
  return (
    <div className="led-box">
      <div className="led-head">
        <h3>{asked}</h3>
        {onCount && lines.some(({ flips }) => flips) && <span>{t.switchSays}</span>}
      </div>
      {lines.length === 0 && <p className="hint">{text(person, speech.locale).noLines}</p>}
      <ul className="led-lines">
        {shown.map((line) => (
          <Line key={`${line.kind} ${line.target}`} line={line} number={numbers.get(line)} {...on} />
        ))}
        {start && <StartLine line={start} {...on} />}
        {earlier.length > 0 && !all && (
          <li className="zero">
            <button type="button" className="btn bare" onClick={() => setAll(true)}>
              {earlierText(
                earlier.map(({ time }) => time),
                speech,
              )}
              <Icon name="down" />
            </button>
          </li>
        )}
        {all &&
          earlier.map((line) => <Line key={`${line.kind} ${line.target}`} line={line} number={undefined} {...on} />)}
      </ul>
    </div>
  );
}
