import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HANDLES, ledger, RUNS } from './arbitrary-ledger';
import type { Handle } from './contact';
import { identities, inOrder } from './identity';
import type { Entry, SameEntry } from './ledger';
import { standingOf } from './standing';
import { ME, OWN } from './test-ledger';

// Some seconds where other tests run beside it.
vi.setConfig({ testTimeout: 60 * RUNS.numRuns });
const LATE = Date.UTC(2027, 0);

/** The rep's word on a pair, at moments that may be one. */
const said = fc
  .record({
    pair: fc.uniqueArray(fc.constantFrom(...HANDLES), { minLength: 2, maxLength: 2 }),
    same: fc.boolean(),
    at: fc.nat(4),
    undone: fc.boolean(),
  })
  .map(({ pair: [a, b], same, at, undone }): SameEntry => {
    const handles = inOrder(a ?? ME.handle, b ?? ME.handle);
    const id = `same ${handles.join(' ')} ${at} ${same}`;
    const word = { kind: 'same', how: 'hand', site: 'gmail', account: ME.handle, handles, same } as const;
    return { ...word, id, seenAt: LATE + at, ...(undone ? { undone } : {}) };
  });
const words = fc.array(said, { maxLength: 6 });

/** Who is one with this one, by the ledger, and where they stand. */
function contactOf(handle: Handle, entries: readonly Entry[]) {
  const [handles = [handle]] = identities([handle], entries);
  return standingOf(handles, entries, OWN);
}
const somebody = fc.constantFrom(...HANDLES);

it('R23: merges and splits come to the same people in whatever order they were said, and said twice', () => {
  const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(ledger, words, keys, somebody, (entries, spoken, keys, who) => {
      const twice = [...spoken, ...spoken].map((word, i) => ({ word, key: keys[i] ?? 0 }));
      const order = twice.sort((a, b) => a.key - b.key).map(({ word }) => word);
      expect(identities(HANDLES, order)).toEqual(identities(HANDLES, spoken));
      expect(contactOf(who, [...order, ...entries])).toEqual(contactOf(who, [...entries, ...spoken]));
    }),
    RUNS,
  );
});

it('R23: what was merged is split again, or taken back, and everybody is what they were', () => {
  fc.assert(
    fc.property(ledger, words, fc.boolean(), somebody, (entries, spoken, back, who) => {
      const over = spoken.map((word): SameEntry => {
        const last = { ...word, seenAt: LATE + 1000 };
        return back ? { ...last, undone: true } : { ...last, id: `${word.id} split`, same: false };
      });
      const [before, after] = [contactOf(who, entries), contactOf(who, [...entries, ...spoken, ...over])];
      if (back) expect(after).toEqual(before);
      // What the rep said of a pair is not asked again; all else is as it was.
      else expect({ ...after, suggestion: undefined }).toEqual({ ...before, suggestion: undefined });
    }),
    RUNS,
  );
});

it('R1: a reply of either clears both: who is merged has heard from them last when either was', () => {
  const [bram, eva] = HANDLES;
  if (!bram || !eva) throw new Error('Nobody');
  fc.assert(
    fc.property(ledger, (all) => {
      // What the rep says of a message for one of them holds for both: that is another thing (R22).
      const entries = all.filter(({ kind }) => kind !== 'correction');
      const [one, two] = [bram, eva].map((handle) => standingOf([handle], entries, OWN).lastReply ?? 0);
      const both = standingOf([bram, eva], entries, OWN);
      expect(both.lastReply ?? 0).toBeGreaterThanOrEqual(Math.max(one ?? 0, two ?? 0));
      // Nothing is added up: each message is there once, whoever of the two it names.
      const names = both.open.flatMap((touch) => touch.names);
      expect(new Set(names).size).toBe(names.length);
    }),
    RUNS,
  );
});
