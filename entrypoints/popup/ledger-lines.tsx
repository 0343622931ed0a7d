import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { Switch } from '../../components/switch';
import { DotSign } from '../../components/tally';
import type { LedgerLine } from '../../lib/domain/line';
import { text } from '../../lib/text/catalogue';
import { lineText } from '../../lib/text/ledger-line';
import { person } from '../../lib/text/person';

interface LedgerLinesProps {
  readonly lines: readonly LedgerLine[];
  /** Absent: of who is never counted no line counts, and none is switched (R25). */
  readonly onCount: ((line: LedgerLine, counts: boolean) => void) | undefined;
}

/** R22: newest first, each with what happened, its reason, and its switch. */
export function LedgerLines({ lines, onCount }: LedgerLinesProps) {
  const t = text(person, useSpeech().locale);
  if (lines.length === 0) return <p className="hint">{t.noLines}</p>;
  const starts = lines.find((line) => line.kind === 'reply' && line.counts);
  return (
    <ul className="led">
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.target}`} line={line} starts={line === starts} onCount={onCount} />
      ))}
    </ul>
  );
}

interface LineProps extends Pick<LedgerLinesProps, 'onCount'> {
  readonly line: LedgerLine;
  readonly starts: boolean;
}

function Line({ line, starts, onCount }: LineProps) {
  const counts = line.counts && onCount !== undefined;
  const speech = useSpeech();
  const t = text(person, speech.locale);
  const { date, time, title, reason, seen } = lineText(line, speech, starts);
  const says = [time === undefined ? date : `${date}, ${time}`, reason, ...(seen === undefined ? [] : [seen])];
  return (
    <li className={counts && line.kind === 'touch' ? undefined : 'off'}>
      <span className="sg">
        {line.way === 'call' || line.way === 'visit' ? (
          <Icon name={line.way === 'call' ? 'phone' : 'person'} />
        ) : line.kind === 'reply' ? (
          <Icon name="reply" />
        ) : (
          <DotSign dot={!counts ? 'off' : line.waits ? 'ring' : 'dot'} />
        )}
      </span>
      <span>
        <span className="s">{title}</span>
        <span className="r">{says.join(' · ')}</span>
      </span>
      {line.flips && onCount ? (
        <Switch label={t.counted(title, date)} on={line.counts} onChange={(counts) => onCount(line, counts)} />
      ) : (
        <span />
      )}
    </li>
  );
}
