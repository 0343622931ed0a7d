import type { Language } from '../inbound';
import { MONTHS, NUMBERS, RELATIVE, WEEKDAYS } from './date-words';

/** A day that a text names: ms UTC of its midnight, and where it stands in the text. */
export interface NamedDay {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** How exactly it is said: a plain weekday gives way to a date beside it. */
  readonly exact: boolean;
}

const DAY = 86_400_000;
const utc = (year: number, month: number, day: number) => Date.UTC(year, month, day);
const group = (words: readonly string[]) => words.map((word) => `(${word})`).join('|');
const MONTH = `(?:${MONTHS.join('|')})`;
const monthOf = (word: string) => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word));
const numberOf = (word: string) =>
  Number(word) || NUMBERS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word)) + 1;
const B = '(?<![a-z0-9/.-])';
const YEAR = '(?:,? (?:de |del )?(20\\d\\d))?';

type Read = (match: RegExpExecArray, received: Date, language?: Language) => number | undefined;

/** A day of the year without its year: the one that lies nearest, at most two months back. */
function inYear(month: number, day: number, received: Date, year?: string): number | undefined {
  if (month < 0 || month > 11 || day < 1 || day > 31) return undefined;
  if (year) return utc(Number(year.length === 2 ? `20${year}` : year), month, day);
  const near = received.getTime() - 60 * DAY;
  const first = utc(received.getUTCFullYear() - 1, month, day);
  return [first, utc(received.getUTCFullYear(), month, day), utc(received.getUTCFullYear() + 1, month, day)].find(
    (at) => at >= near,
  );
}

/** 3/12: the day first, but where English could mean either, the reading that comes soonest. */
const numeric: Read = ([, first = '', second = '', year], received, language) => {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = inYear(b - 1, a, received, year);
  const monthFirst = inYear(a - 1, b, received, year);
  if (language !== 'en' || dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  const ahead = [dayFirst, monthFirst].filter((at) => at >= received.getTime() - DAY);
  return ahead.length > 0 ? Math.min(...ahead) : dayFirst;
};

const startOfNext = (received: Date, months: number) =>
  utc(received.getUTCFullYear(), received.getUTCMonth() + months, 1);
const onMonth = (received: Date, month: number, day: number, year?: string) => {
  if (year) return utc(Number(year), month, day);
  const here = utc(received.getUTCFullYear(), month, day);
  return month < received.getUTCMonth() ? utc(received.getUTCFullYear() + 1, month, day) : here;
};

const READERS: readonly (readonly [RegExp, Read, boolean])[] = [
  [
    new RegExp(`${B}(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'),
    ([, y, m, d]) => utc(Number(y), Number(m) - 1, Number(d)),
    true,
  ],
  [
    new RegExp(`${B}(\\d{1,2})(?:st|nd|rd|th|er|e|\\.|º)?(?: day)? ?(?:of |de )?(${MONTH})(?![a-z])\\.?${YEAR}`, 'g'),
    ([, d = '', m = '', y], r) => inYear(monthOf(m), Number(d), r, y),
    true,
  ],
  [
    new RegExp(
      `${B}(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!\\s?(?:uur|uhr|h\\b))(?:,? (20\\d\\d))?`,
      'g',
    ),
    ([, m = '', d = '', y], r) => inYear(monthOf(m), Number(d), r, y),
    true,
  ],
  [new RegExp(`${B}(\\d{1,2})[./-](\\d{1,2})(?:[./-](20\\d\\d|\\d\\d))?(?![\\d/])(?!-\\d)`, 'g'), numeric, true],
  [
    new RegExp(
      `${B}(?:on the|op de|am|le|el|until the|tot de|bis zum|jusqu'au|hasta el) (\\d{1,2})(?:st|nd|rd|th|e|\\.)?(?=[ ,.;]|$)(?! (?:${MONTH}|uur|uhr|heures|horas|\\d))`,
      'g',
    ),
    ([, d = ''], r) => {
      const day = Number(d);
      if (day < 1 || day > 31) return undefined;
      return utc(r.getUTCFullYear(), r.getUTCMonth() + (day < r.getUTCDate() ? 1 : 0), day);
    },
    true,
  ],
  [
    new RegExp(`${B}(?:(${RELATIVE.start})|(${RELATIVE.middle})|(${RELATIVE.end})) ?-?(${MONTH})(?![a-z])${YEAR}`, 'g'),
    ([, , middle, end, m = '', y], r) => {
      const at = onMonth(r, monthOf(m), middle ? 15 : 1, y);
      return end ? utc(new Date(at).getUTCFullYear(), monthOf(m) + 1, 0) : at;
    },
    true,
  ],
  [
    new RegExp(
      `${B}(?:in|ab|vanaf|a partir de|desde|from|around|until|till|tot|im|bis|en|jusqu'en|hasta|after|na|nach|talk in|from|enero\\b|januari\\?|januar\\?) ?(?:de |early )?(${MONTH})(?![a-z])(?! \\d{1,2}\\b(?!\\d))${YEAR}`,
      'g',
    ),
    ([, m = '', y], r) => onMonth(r, monthOf(m), 1, y),
    true,
  ],
  [
    new RegExp(`${B}(${MONTH})(?: de)? (20\\d\\d)(?!\\d)`, 'g'),
    ([, m = '', y], r) => onMonth(r, monthOf(m), 1, y),
    true,
  ],
  [new RegExp(`(?:^|[.!] )(${MONTH})\\?`, 'g'), ([, m = ''], r) => onMonth(r, monthOf(m), 1), true],
  [
    new RegExp(`${B}(?:${RELATIVE.quarter})`, 'g'),
    (match, r) => {
      const at = match.slice(1).findIndex((part) => part !== undefined);
      const quarter =
        at === 0
          ? Number(match[1])
          : ['f|ei?e|ers|pr', 's|tw|zw|de', 't|de|dr|tr', 'f|v|qu|cu'].findIndex((starts) =>
              new RegExp(`^(${starts})`).test(match[at + 1] ?? ''),
            ) + 1;
      return onMonth(r, (quarter - 1) * 3, 1);
    },
    true,
  ],
  [
    new RegExp(
      `${B}(?:${RELATIVE.in}) (\\d{1,2}|${NUMBERS.join('|')}) (?:(${RELATIVE.weeks})|(${RELATIVE.months}))(?![a-z])`,
      'g',
    ),
    ([, n = '', weeks], r) => {
      const count = numberOf(n);
      return weeks ? midnight(r) + count * 7 * DAY : utc(r.getUTCFullYear(), r.getUTCMonth() + count, r.getUTCDate());
    },
    true,
  ],
  [new RegExp(`${B}(?:${RELATIVE.nextMonth})`, 'g'), (_, r) => startOfNext(r, 1), true],
  [new RegExp(`${B}(?:${RELATIVE.nextYear})`, 'g'), (_, r) => utc(r.getUTCFullYear() + 1, 0, 1), false],
  [new RegExp(`${B}(?:${RELATIVE.afterSummer})`, 'g'), (_, r) => onMonth(r, 8, 1), true],
  [
    new RegExp(`${B}(?:${RELATIVE.nextWeek})`, 'g'),
    (_, r) => midnight(r) + (7 - ((r.getUTCDay() + 6) % 7)) * DAY,
    false,
  ],
  [new RegExp(`${B}(?:${RELATIVE.tomorrow})(?![a-z])`, 'g'), (_, r) => midnight(r) + DAY, false],
  [
    new RegExp(`${B}(?:${group(WEEKDAYS)})(?![a-z])`, 'g'),
    (match, r) => {
      const index = match.slice(1).findIndex((part) => part !== undefined);
      return midnight(r) + (((index - ((r.getUTCDay() + 6) % 7) + 6) % 7) + 1) * DAY;
    },
    false,
  ],
];

function midnight(at: Date): number {
  return utc(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}

/**
 * The days that a folded text names, in five languages' forms, in the order of the text; of two readings of one place
 * the more exact. The year, where none stands, follows from when it was received.
 * @param receivedAt ms UTC. @param language Of the text: decides how 3/12 is read.
 */
export function findDates(folded: string, receivedAt: number, language?: Language): readonly NamedDay[] {
  const received = new Date(receivedAt);
  const found: NamedDay[] = [];
  for (const [expression, read, exact] of READERS) {
    for (const match of folded.matchAll(expression)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => other.from < to && from < other.to)) continue;
      const day = read(match as RegExpExecArray, received, language);
      if (day !== undefined && !Number.isNaN(day)) found.push({ day, from, to, exact });
    }
  }
  // "Monday 1 December": the weekday beside a date says nothing more.
  const beside = /^(?:,? ?(?:the |de |den |le |el |dem )?|\. ?)$/;
  return found
    .filter(
      (one) =>
        one.exact ||
        !found.some((other) => other.exact && other.from >= one.to && beside.test(folded.slice(one.to, other.from))),
    )
    .sort((a, b) => a.from - b.from);
}
