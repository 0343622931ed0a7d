import type { Language } from '../inbound';
import { anyOf } from '../phrases/matcher';
import type { Mail } from '../read-mail';
import { AWAY_FROM, BACK, BACK_AFTER, UNTIL, WEEKDAYS } from './date-words';
import { findDates, type NamedDay } from './find-dates';

const DAY = 86_400_000;
const BEFORE = anyOf(BACK);
const SPAN = new RegExp(`(${WEEKDAYS.join('|')}) (to|till|until|t/m|tot en met|bis|au|a) $`);
const iso = (day: number) => new Date(day).toISOString().slice(0, 10);

/**
 * R12: until when the sender is away, as stated: "back on 2 December" and "until 2 December" are both that day. A day
 * of return outweighs the last day away, and that any other; of equals the latest.
 * @returns yyyy-mm-dd, or undefined where the text names no day to come.
 */
export function returnDate(mail: Mail): string | undefined {
  const text = `${mail.own}\n${mail.subject}`;
  const days = ahead(text, mail);
  const ranked = days.map((named) => ({ named, rank: rank(named, text) })).filter(({ rank }) => rank > 0);
  const best = ranked.sort((a, b) => b.rank - a.rank || b.named.day - a.named.day)[0];
  return best && iso(best.named.day);
}

/** R24: the day that "not now" names: the first that lies ahead, exact ones before "next year". */
export function laterDate(mail: Mail): string | undefined {
  const days = ahead(mail.body, mail).filter(
    ({ from, day }) =>
      !(
        day - mail.receivedAt < 2 * DAY &&
        /\b(tomorrow|morgen|demain|manana)$/.test(mail.body.slice(0, from + 8).slice(from))
      ),
  );
  const best = days.find(({ exact }) => exact) ?? days[0];
  return best && iso(best.day);
}

function ahead(text: string, mail: Mail): readonly NamedDay[] {
  return findDates(text, mail.receivedAt, mail.language ?? guess(text)).filter(
    ({ day }) => day + DAY > mail.receivedAt,
  );
}

function rank({ from, to, exact }: NamedDay, text: string): number {
  const before = text.slice(Math.max(0, from - 48), from);
  const after = text.slice(to, to + 48);
  const extra = exact ? 0.5 : 0;
  if (BEFORE.test(before) || BACK_AFTER.test(after)) return 3 + extra;
  // "Monday to Wednesday" are working days, not a term.
  if (AWAY_FROM.test(before) || (!exact && SPAN.test(before))) return 0;
  if (UNTIL.test(before)) return 2 + extra;
  return exact ? 1 : 0;
}

/** Only for 3/12: English where it reads so. */
function guess(text: string): Language | undefined {
  return /\b(the|will|back|return|until|office|and)\b/.test(text) ? 'en' : undefined;
}
