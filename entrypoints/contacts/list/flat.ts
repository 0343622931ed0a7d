import type { Handle } from '../../../lib/domain/contact';
import type { Section } from '../../../lib/store/contacts-sections';

/** A part of the list, or what a search found. */
export type Kind = Section['kind'] | 'found';

export interface Part {
  readonly kind: Kind;
  readonly ids: readonly Handle[];
}

/** What a place of the long list holds: a section's heading, or somebody: who stands at `place` of `size` in it. A size of -1 is not known yet. */
export type Place =
  | { readonly section: Kind; readonly size: number }
  | { readonly section: Kind; readonly size: number; readonly id: Handle; readonly place: number };

/** Sections as one long list, for a window on it: nothing is made for a place before it is asked for. */
export interface Flat {
  /** Places, headings among them. */
  readonly count: number;
  readonly people: number;
  /** The places of the headings. */
  readonly heads: readonly number[];
  /** Everybody, in order: for what has to look at them all. */
  ids(): readonly Handle[];
  /** @throws RangeError where there is no such place */
  at(index: number): Place;
  /** The place of somebody; -1 where they are not in it. */
  indexOf(id: Handle): number;
  /** Who stands so many people after the one at this index (or before, where negative); at the ends it stays. */
  step(index: number, by: number): Handle | undefined;
}

/**
 * @param headed whether each section has its heading
 * @param isWhole false: the end of the list is still to come
 */
export function flat(sections: readonly Part[], headed: boolean, isWhole = true): Flat {
  const head = headed ? 1 : 0;
  const people = sections.reduce((sum, { ids }) => sum + ids.length, 0);
  const count = people + head * sections.length;

  const heads: number[] = [];
  for (let first = 0, place = 0; headed && place < sections.length; place++) {
    heads.push(first);
    first += 1 + (sections[place]?.ids.length ?? 0);
  }

  const at = (index: number): Place => {
    let first = 0;
    for (const { kind, ids } of sections) {
      if (index < first + head + ids.length) {
        const here = { section: kind, size: isWhole || kind === 'due' ? ids.length : -1 };
        const id = ids[index - first - head];
        return id === undefined ? here : { ...here, id, place: index - first - head + 1 };
      }
      first += head + ids.length;
    }
    throw new RangeError(`No place ${index} of ${count}`);
  };

  const indexOf = (id: Handle): number => {
    let first = 0;
    for (const { ids } of sections) {
      const here = ids.indexOf(id);
      if (here >= 0) return first + head + here;
      first += head + ids.length;
    }
    return -1;
  };

  const step = (index: number, by: number): Handle | undefined => {
    const way = by < 0 ? -1 : 1;
    let left = Math.abs(by);
    for (let next = index + way; next >= 0 && next < count; next += way) {
      const place = at(next);
      if (!('id' in place)) continue;
      left -= 1;
      if (left === 0) return place.id;
    }
    return undefined;
  };

  return { count, people, heads, ids: () => sections.flatMap(({ ids }) => ids), at, indexOf, step };
}
