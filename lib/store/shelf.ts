import { type Handle, handleText } from '../domain/contact';
import type { Standing } from '../domain/standing-kept';

/**
 * Where a contact stands, as far as neither the clock nor the cadence has a say in it: an index, so that a list of
 * fifty thousand knows most of them without reading them.
 * - `apart`: never counted (R25)
 * - `no`, `let-go`: closed, until something reopens it
 * - `open`: touches without a reply and nothing else; from `quietEdge` back they have gone quiet (R3)
 * - `clear`: nothing open
 * - `case`: all others; only their tally says
 */
export type Shelf = 'apart' | 'no' | 'let-go' | 'open' | 'clear' | 'case';

/** @param excluded they are never counted (R25) */
export function shelfOf(standing: Standing, excluded: boolean): Shelf {
  if (excluded) return 'apart';
  const { deadSince, decided, toNote, ask, absences, colleague, pending, open, more, before, withColleagues } =
    standing;
  if (deadSince !== undefined || before !== undefined || withColleagues !== undefined) return 'case';
  const ended = decided && endedBy(decided.decision);
  if (ended) return ended;
  const asks = toNote !== undefined || ask?.open === true || (decided !== undefined && sleeps(decided.decision));
  if (asks || absences !== undefined || colleague !== undefined || pending.length > 0) return 'case';
  return open.length > 0 || more ? 'open' : 'clear';
}

type Decision = NonNullable<Standing['decided']>['decision'];

function endedBy(decision: Decision): 'no' | 'let-go' | undefined {
  if (decision.code === 'let-go') return 'let-go';
  return decision.code === 'answer' && decision.outcome === 'no' ? 'no' : undefined;
}

function sleeps(decision: Decision): boolean {
  return decision.code === 'later' || (decision.code === 'answer' && decision.outcome === 'not_now');
}

/**
 * What a contact is found by in a list by name: the last word of the name first, in lower case without accents, so that
 * Lotte van Aken stands at A and "Koopmans, Bram" at K; who has no name stands at what is behind the handle.
 */
export function calledOf(handle: Handle, name: string | undefined): string {
  const plain = plainly(name?.replace(/\([^)]*\)/g, ' ') ?? '');
  const [before, after] = plain.split(',', 2).map((part) => part.trim().split(/\s+/).filter(Boolean));
  if (after !== undefined && before !== undefined && before.length > 0) return [...before, ...after].join(' ');
  const words = before ?? [];
  const last = words.at(-1);
  return last === undefined ? plainly(handleText(handle)) : [last, ...words.slice(0, -1)].join(' ');
}

function plainly(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
