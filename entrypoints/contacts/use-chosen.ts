import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Handle } from '../../lib/domain/contact';
import type { Flat, Kind } from './list/flat';
import { hashOf } from './route';

interface Chosen {
  /** Whose row is marked, and whose ledger is shown. */
  readonly chosen: Handle | undefined;
  choose(id: Handle): void;
}

/** Where somebody stood in a list. */
interface Stood {
  readonly index: number;
  readonly section: Kind;
}

/**
 * Who is chosen: as the address says, else the first of the list. Where the chosen one leaves the list, or is decided
 * of from it, the next takes the place. The address follows, so that a reload comes back to them.
 * @param which the list: another one begins at its first
 * @param reading the rep is in somebody's ledger, and stays with them, whatever is switched or decided there
 */
export function useChosen(asked: Handle | undefined, list: Flat, which: string, reading: RefObject<boolean>): Chosen {
  const [wanted, setWanted] = useState(asked);
  const stood = useRef<Stood & { readonly which: string }>(undefined);
  // Whom the address names is shown, in the list or not, until another list is asked for.
  const [came, setCame] = useState({ asked, which });
  if (came.asked !== asked) {
    setCame({ asked, which });
    if (asked !== undefined) setWanted(asked);
  }
  const isNamed = wanted !== undefined && wanted === came.asked && which === came.which;

  const before = stood.current?.which === which ? stood.current : undefined;
  const at = wanted === undefined ? -1 : list.indexOf(wanted);
  const first = list.step(-1, 1);
  const isShown = at >= 0 || (before === undefined && isNamed);
  const chosen = isShown ? wanted : before ? nextTo(list, before.index) : first;
  const place = chosen === undefined ? -1 : list.indexOf(chosen);
  const section = place < 0 ? undefined : list.at(place).section;

  useEffect(() => {
    const decided = before?.section === 'due' && section !== 'due' && at >= 0 && !reading.current;
    const next = decided ? nextTo(list, before.index) : undefined;
    if (next !== undefined && list.at(list.indexOf(next)).section === 'due') return setWanted(next);
    stood.current = section === undefined ? undefined : { index: place, section, which };
  }, [before, section, at, place, which, list, reading]);

  return {
    chosen,
    choose(id) {
      stood.current = undefined;
      setWanted(id);
      history.replaceState(null, '', hashOf(id));
    },
  };
}

/** Who stands at this place now, or the last one before it. */
function nextTo(list: Flat, place: number): Handle | undefined {
  return list.step(Math.min(place, list.count) - 1, 1) ?? list.step(list.count, -1);
}
