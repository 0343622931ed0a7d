import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDLES, ledger } from './arbitrary-ledger';
import type { Handle } from './contact';
import { identities, inOrder, joined, shownSame } from './identity';
import { keep } from './keep';
import type { SameEntry } from './ledger';
import { standingOf } from './standing';
import { at, BRAM, ctx, EVA, ME, OWN, to, wire } from './test-ledger';

const LINK: Handle = 'linkedin:ACoAAB';
const SLUG: Handle = 'slug:bram-koopmans';

function says(a: Handle, b: Handle, same: boolean, seenAt: number, how: SameEntry['how'] = 'hand'): SameEntry {
  const handles = inOrder(a, b);
  const id = `same ${how} ${handles.join(' ')} ${seenAt} ${same}`;
  return { kind: 'same', how, id, seenAt, site: 'gmail', account: ME.handle, handles, same };
}

describe('R14: who is one person', () => {
  it('is never told by a name', () => {
    const twin = { handle: SLUG, name: 'Bram' };
    const entries = [wire('msg-a:r1', at('2')), wire('msg-a:r2', at('9'), { recipients: to(twin) })];
    expect(identities([BRAM.handle, SLUG], entries)).toEqual([[BRAM.handle], [SLUG]]);
  });

  it('goes on through others, and leaves those out who were not asked for', () => {
    const entries = [
      says(BRAM.handle, LINK, true, 1),
      says(LINK, SLUG, true, 2),
      says('email:x@y.example', EVA.handle, true, 3),
    ];
    expect(identities([SLUG], entries)).toEqual([[BRAM.handle, LINK, SLUG]]);
  });

  it('is told by the rep’s latest word, whatever a page showed, and seen again', () => {
    const shown = says(LINK, SLUG, true, 9, 'page');
    expect(identities([LINK], [shown])).toEqual([[LINK, SLUG]]);
    expect(identities([LINK], [shown, says(LINK, SLUG, false, 5)])).toEqual([[LINK]]);
    expect(identities([LINK], [says(LINK, SLUG, true, 6), shown, says(LINK, SLUG, false, 5)])).toEqual([[LINK, SLUG]]);
    expect(joined([says(LINK, SLUG, true, 6), says(LINK, SLUG, false, 6)])).toEqual([]);
  });

  it('is one entry however often a page shows it', () => {
    const [first] = shownSame([{ handle: LINK, name: 'Bram', also: [SLUG, LINK] }], ctx(at('2')));
    const [again, ...more] = shownSame([{ handle: SLUG, also: [LINK] }], ctx(at('9')));
    if (!first || !again) throw new Error('Nothing was shown');
    expect(first).toMatchObject({ handles: [LINK, SLUG], how: 'page', same: true });
    expect(more).toEqual([]);
    expect(keep(again, first)).toEqual(first);
  });
});

const word = fc
  .record({
    pair: fc.uniqueArray(fc.constantFrom<Handle>(...HANDLES, LINK, SLUG), { minLength: 2, maxLength: 2 }),
    same: fc.boolean(),
    seenAt: fc.nat(5),
    how: fc.constantFrom('hand', 'hand', 'page'),
  })
  .map(({ pair: [a = LINK, b = SLUG], same, seenAt, how }) => says(a, b, same || how === 'page', seenAt, how));

describe('R23: properties', () => {
  it('R8: the order of the words changes nothing', () => {
    const arrived = fc
      .array(word, { maxLength: 8 })
      .chain((words) =>
        fc.record({ words: fc.constant(words), moved: fc.shuffledSubarray(words, { minLength: words.length }) }),
      );
    fc.assert(
      fc.property(arrived, ({ words, moved }) => {
        expect(identities(HANDLES, moved)).toEqual(identities(HANDLES, words));
        expect(joined(moved)).toEqual(joined(words));
      }),
    );
  });

  it('a join that is taken back leaves every standing as it was', () => {
    fc.assert(
      fc.property(ledger, fc.nat(5), (entries, seenAt) => {
        const words = [says(BRAM.handle, EVA.handle, true, seenAt), says(BRAM.handle, EVA.handle, false, seenAt + 1)];
        const after = [...words, ...entries];
        expect(identities(HANDLES, after)).toEqual(identities(HANDLES, entries));
        for (const handle of HANDLES)
          expect(standingOf([handle], after, OWN)).toEqual(standingOf([handle], entries, OWN));
      }),
    );
  });

  it('R1: a joined contact has the last reply of either, and every touch after it', () => {
    fc.assert(
      // Without corrections: joined, what the rep said of a message holds for both to whom it went.
      fc.property(ledger, (all) => {
        const entries = all.filter(({ kind }) => kind !== 'correction');
        const [bram, eva] = [BRAM.handle, EVA.handle].map((handle) => standingOf([handle], entries, OWN));
        const both = standingOf([BRAM.handle, EVA.handle], entries, OWN);
        const last = Math.max(bram?.lastReply ?? -1, eva?.lastReply ?? -1);
        expect(both.lastReply ?? -1).toBe(last);
        const open = new Set(
          [...(bram?.open ?? []), ...(eva?.open ?? [])].filter(({ time }) => time > last).map(({ time }) => time),
        );
        for (const time of open) expect(both.open.map((touch) => touch.time)).toContain(time);
      }),
    );
  });
});
