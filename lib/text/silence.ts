import type { Channel } from '../domain/contact';
import type { Tally, Touched } from '../domain/tally';
import { banner } from './banner';
import { text } from './catalogue';
import { date, dates, lastDay } from './dates';
import type { Speech } from './locale';
import { siteName } from './names';

/** What a tally says of silence: its head ("2 unanswered") where a sentence needs one, and the sentence without a stop. */
export interface Silence {
  /** R21: "at least 2 unanswered": the number says first that it may be too low. */
  readonly atLeast?: string;
  readonly long: string;
  readonly short: string;
}

/**
 * The unanswered touches in words: which dates, how many still wait (R2), and whether the silence was looked at (R21:
 * where it was not, "unanswered" is never said). `tally.unanswered` is 1 or more.
 * @param here the channel on which the rep is writing: of touches on both it says which were here
 */
export function silence(tally: Tally, speech: Speech, here?: Channel): Silence {
  const t = text(banner, speech.locale);
  const { unanswered, waiting, silenceSeen } = tally;
  const head = (silenceSeen ? t.unanswered : t.sent)(unanswered);
  const part = waiting > 0 && waiting < unanswered;
  const until = tally.waitsUntil === undefined ? '' : `, ${t.until(lastDay(speech, tally.waitsUntil), waiting)}`;
  const unseen = tally.seenUntil === undefined ? t.noReply : t.noReplySince(date(speech, tally.seenUntil));
  const also = silenceSeen ? '' : `; ${unseen}`;

  const gap = notRead(tally, speech);
  if (gap !== undefined) {
    // Beside it nothing is known but that they were sent, and which of them still wait.
    const waits = part ? `${t.ofThemWait(waiting)}${until}; ` : waiting > 0 ? `${t.stillWait(waiting)}${until}; ` : '';
    return { atLeast: t.atLeast(t.sent(unanswered)), long: `${waits}${gap}`, short: gap };
  }
  if (atLeast(tally)) {
    // With nobody's silence looked at, all that is known is that they were sent; that holds while they wait, too.
    const known = waiting === unanswered ? t.sent(unanswered) : head;
    const dated = silenceSeen ? dates(speech, times(tally), 'bare') : unseen;
    const long =
      waiting === 0 ? dated : part ? `${t.ofThemWait(waiting)}${until}${also}` : `${t.stillWait(waiting)}${until}`;
    return { atLeast: t.atLeast(known), long, short: waiting === 0 ? dated : t.wait(waiting) };
  }
  if (part)
    return {
      long: `${head}, ${t.ofThemWait(waiting)}${until}${also}`,
      short: `${head}, ${t.wait(waiting)}${silenceSeen ? '' : `; ${t.noReply}`}`,
    };
  if (waiting > 0) return { long: `${t.stillWait(waiting)}${until}`, short: t.stillWait(waiting) };
  if (!silenceSeen) return { long: `${head}${also}`, short: `${head}${also}` };
  const named = dates(speech, times(tally));
  const apart = here && byChannel(tally, speech, here);
  return { long: apart ?? t.stayedUnanswered(named, unanswered), short: t.datesUnanswered(named) };
}

/** Three dates are named at most, so of more than three touches it can't be said. */
const MOST_NAMED = 3;

/** "2 Nov by mail, 9 and 16 Nov here: unanswered", where they are on both channels. */
function byChannel({ touches }: Tally, speech: Speech, here: Channel): string | undefined {
  const t = text(banner, speech.locale);
  const [there, ours] = [false, true].map((is) => touches.filter(({ channel }) => (channel === here) === is));
  if (!there?.length || !ours?.length || touches.length > MOST_NAMED) return undefined;
  const named = (some: readonly Touched[]) =>
    dates(
      speech,
      some.map(({ time }) => time),
    );
  const parts = [t.there[here](named(there)), t.here(named(ours))];
  return t.apartUnanswered((touches[0]?.channel === here ? parts.reverse() : parts).join(', '));
}

/** R21, R6: a touch may be missing, or one was to go out and was not seen since. */
export function atLeast(tally: Tally): boolean {
  return tally.atLeast || tally.overdue.length > 0;
}

/** Of an "at least" that nothing else explains: the history may be incomplete. */
export function olderUnread(tally: Tally): boolean {
  return tally.atLeast && !tally.notRead && tally.overdue.length === 0 && tally.unconfirmed === 0;
}

/** R21: "LinkedIn not read since 21 Nov", where a site on which they are known can't be read. */
export function notRead({ notRead: gap }: Tally, speech: Speech): string | undefined {
  return gap && text(banner, speech.locale).notRead(siteName(gap.site), date(speech, gap.since));
}

/** What stands outside the number (R5, R6): each a sentence with its stop. */
export function outside(tally: Tally, speech: Speech): string[] {
  const t = text(banner, speech.locale);
  const [due] = tally.overdue;
  return [
    ...(due === undefined ? [] : [t.overdue(tally.overdue.length, date(speech, due))]),
    ...(tally.scheduled > 0 ? [t.scheduled(tally.scheduled)] : []),
    ...(tally.justSent > 0 ? [t.justSent(tally.justSent)] : []),
    ...(tally.unconfirmed > 0 ? [t.unconfirmed(tally.unconfirmed)] : []),
  ];
}

function times(tally: Tally): number[] {
  return tally.touches.map((touch) => touch.time);
}
