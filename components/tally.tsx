import { Icon } from './icon';
import './tally.css';

/** `dot`: an unanswered message. `ring`: its time still runs. `off`: not counted. */
export type Dot = 'dot' | 'ring' | 'off';

interface TallyProps {
  readonly dots: readonly Dot[];
  /** The sign at the end: the message being written. */
  readonly writing?: boolean;
  /** What the dots say, for those who listen: "3 unanswered". */
  readonly label: string;
}

/** More than these stay in the number. */
const MOST = 5;

export function Tally({ dots, writing = false, label }: TallyProps) {
  return (
    <span className="tally" role="img" aria-label={label}>
      {dots.slice(-MOST).map((dot, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot has no name but its place
        <DotSign key={place} dot={dot} />
      ))}
      {writing && <Icon name="mark" />}
    </span>
  );
}

/** One dot alone, as before a line of the ledger. */
export function DotSign({ dot }: { readonly dot: Dot }) {
  return <span className={dot === 'dot' ? 'dot' : `dot ${dot}`} />;
}
