import { IconButton } from '../../../components/button';
import { Icon, type IconName } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import { DotSign } from '../../../components/tally';
import type { LedgerLine } from '../../../lib/domain/line';
import { text } from '../../../lib/text/catalogue';
import { contactLedger } from '../../../lib/text/contact-ledger';
import { lineText } from '../../../lib/text/ledger-line';
import { capital } from '../../../lib/text/names';
import { person } from '../../../lib/text/person';
import { LineSign } from '../../popup/ledger-lines';
import type { LinesProps } from './lines';

interface LineProps extends Pick<LinesProps, 'onCount' | 'onTakeBack'> {
  readonly line: LedgerLine;
  /** Which of the unanswered it is; absent where it is none. */
  readonly number: number | undefined;
}

/** Its place in the number or its sign, the day and the time, where it was, what it was and why it counts or not. */
export function Line({ line, number, onCount, onTakeBack }: LineProps) {
  const speech = useSpeech();
  const { date, time, title, reason, seen } = lineText(line, speech, false);
  const counts = line.counts && onCount !== undefined;
  const off = !counts && line.kind !== 'decision' ? ' off' : '';
  return (
    <li className={`e${off}`}>
      <span className="sg">
        <Sign line={line} number={number} counts={counts} />
      </span>
      <span className="d">
        {date}
        {time !== undefined && <small>{time}</small>}
      </span>
      <Icon name={wayOf(line)} className="c" />
      <span className="w">
        <span className="s">{title}</span>
        <span className={line.reason.code === 'corrected' ? 'why you' : 'why'}>
          {[capital(reason), ...(seen === undefined ? [] : [seen])].join(' · ')}
        </span>
      </span>
      <Way line={line} title={title} date={date} onCount={onCount} onTakeBack={onTakeBack} />
    </li>
  );
}

interface SignProps extends Pick<LineProps, 'line' | 'number'> {
  readonly counts: boolean;
}

/** Its place in the number; a clock for what is still to go; a faint dot for what does not count. */
function Sign({ line, number, counts }: SignProps) {
  if (number !== undefined && counts) return <span className={line.waits ? 'num wait' : 'num'}>{number}</span>;
  if (line.reason.code === 'scheduled') return <Icon name="clock" />;
  const isPlain = line.kind !== 'decision' && !line.asks;
  return isPlain && !counts ? <DotSign dot="off" /> : <LineSign line={line} counts={counts} />;
}

/** The reply where the count starts. */
export function StartLine({ line, ...on }: Omit<LineProps, 'number'>) {
  const speech = useSpeech();
  const { date, time, title, reason, seen } = lineText(line, speech, true);
  const when = time === undefined ? date : `${date} ${time}`;
  const plain = line.reason.code === 'replied';
  const t = text(contactLedger, speech.locale);
  return (
    <li className="zero">
      <Icon name="reply" />
      <span>
        <b>{title}</b> · {plain ? t.starts(when) : `${[`${when}: ${reason}`, ...(seen ? [seen] : [])].join(' · ')}.`}
      </span>
      <hr />
      <Way line={line} title={title} date={date} {...on} />
    </li>
  );
}

interface WayProps extends Omit<LineProps, 'number'> {
  readonly title: string;
  readonly date: string;
}

/** R22: its switch; of a decision, the way back. */
function Way({ line, title, date, onCount, onTakeBack }: WayProps) {
  const t = text(person, useSpeech().locale);
  const { takesBack } = line;
  if (line.flips && onCount)
    return <Switch label={t.counted(title, date)} on={line.counts} onChange={(counts) => onCount(line, counts)} />;
  if (takesBack)
    return <IconButton icon="undo" label={t.takeBack(title, date)} onClick={() => onTakeBack(takesBack)} />;
  return <span />;
}

function wayOf({ way, channel, kind }: LedgerLine): IconName {
  if (way === 'call') return 'phone';
  if (way === 'visit' || kind === 'decision') return 'person';
  return channel === 'linkedin' ? 'chat' : 'mail';
}
