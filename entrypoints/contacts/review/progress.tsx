import { useSpeech } from '../../../components/speech';
import { timeLeft } from '../../../lib/domain/review';
import { text } from '../../../lib/text/catalogue';
import { review } from '../../../lib/text/review';
import type { Round } from './round';

const MINUTE = 60_000;
const SECOND = 1000;

/** How far the round has come, and how long the rest takes; at its end, how long it took. */
export function Progress({ round: { people, steps } }: { readonly round: Round<unknown> }) {
  const t = text(review, useSpeech().locale);
  const total = people.length;
  const done = steps.length;
  const [place, rest] = t.place(Math.min(done + 1, total), total);
  const spent = steps.map((step) => step.spent);
  const left = timeLeft(spent, total - done);
  return (
    <div className="prog">
      <span>
        <b>{place}</b>
        {rest}
      </span>
      <ol aria-hidden="true">
        {people.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has no name but itself
          <li key={at} className={at < done ? 'y' : at === done ? 'now' : undefined} />
        ))}
      </ol>
      {done < total ? <span>{t.minutesLeft(Math.round(left / MINUTE))}</span> : <Took ms={spent.reduce(sum, 0)} />}
    </div>
  );
}

function Took({ ms }: { readonly ms: number }) {
  const t = text(review, useSpeech().locale);
  const minutes = Math.floor(ms / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  return (
    <span role="img" aria-label={t.took(minutes, seconds)}>
      {`${minutes}:${String(seconds).padStart(2, '0')}`}
    </span>
  );
}

const sum = (a: number, b: number): number => a + b;
