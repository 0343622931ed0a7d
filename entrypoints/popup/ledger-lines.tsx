import { IconButton } from '../../components/button';
import { Icon, type IconName } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { Switch } from '../../components/switch';
import { DotSign } from '../../components/tally';
import type { DecisionEntry } from '../../lib/domain/ledger';
import type { LedgerLine, Reason } from '../../lib/domain/line';
import { text } from '../../lib/text/catalogue';
import { lineText } from '../../lib/text/ledger-line';
import { person } from '../../lib/text/person';

interface LedgerLinesProps {
  readonly lines: readonly LedgerLine[];
  /** Absent: of who is never counted no line counts, and none is switched (R25). */
  readonly onCount: ((line: LedgerLine, counts: boolean) => void) | undefined;
  /** R24: what the rep decided, as if it had never been said. */
  readonly onTakeBack: (entry: DecisionEntry) => void;
}

/** R22: newest first, each with what happened, its reason, and its switch. */
export function LedgerLines({ lines, onCount, onTakeBack }: LedgerLinesProps) {
  const t = text(person, useSpeech().locale);
  if (lines.length === 0) return <p className="hint">{t.noLines}</p>;
  const starts = lines.find((line) => line.kind === 'reply' && line.counts);
  return (
    <ul className="led">
      {lines.map((line) => (
        <Line
          key={`${line.kind} ${line.target}`}
          line={line}
          starts={line === starts}
          onCount={onCount}
          onTakeBack={onTakeBack}
        />
      ))}
    </ul>
  );
}

interface LineProps extends Pick<LedgerLinesProps, 'onCount' | 'onTakeBack'> {
  readonly line: LedgerLine;
  readonly starts: boolean;
}

function Line({ line, starts, onCount, onTakeBack }: LineProps) {
  const { takesBack } = line;
  const counts = line.counts && onCount !== undefined;
  const speech = useSpeech();
  const t = text(person, speech.locale);
  const { date, time, title, reason, seen } = lineText(line, speech, starts);
  const says = [time === undefined ? date : `${date}, ${time}`, reason, ...(seen === undefined ? [] : [seen])];
  return (
    <li className={counts && line.kind === 'touch' ? undefined : 'off'}>
      <span className="sg">
        <LineSign line={line} counts={counts} />
      </span>
      <span>
        <span className="s">{title}</span>
        <span className="r">{says.join(' · ')}</span>
      </span>
      {line.flips && onCount ? (
        <Switch label={t.counted(title, date)} on={line.counts} onChange={(counts) => onCount(line, counts)} />
      ) : takesBack ? (
        <IconButton icon="undo" label={t.takeBack(title, date)} onClick={() => onTakeBack(takesBack)} />
      ) : (
        <span />
      )}
    </li>
  );
}

/** A dot for a message, the sign for one that asks, a dash for a case closed; a reply, a call and a visit by theirs. */
export function LineSign({ line, counts }: { readonly line: LedgerLine; readonly counts: boolean }) {
  const { kind, way, waits, asks, reason } = line;
  if (way === 'call' || way === 'visit') return <Icon name={way === 'call' ? 'phone' : 'person'} />;
  if (kind === 'reply') return <Icon name="reply" />;
  if (kind === 'decision') return <Icon name={decided(reason)} />;
  if (asks) return <Icon name="mark" />;
  return <DotSign dot={!counts ? 'off' : waits ? 'ring' : 'dot'} />;
}

function decided(reason: Reason): IconName {
  if (reason.code === 'noted')
    return reason.outcome === 'no' ? 'dash' : reason.outcome === 'not_now' ? 'clock' : 'check';
  if (reason.code === 'put-off') return 'clock';
  if (reason.code === 'reopened') return 'undo';
  return reason.code === 'kept' ? 'check' : 'dash';
}
