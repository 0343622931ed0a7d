import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { arrival, ledger, RUNS } from './arbitrary-ledger';
import { fold } from './fold';
import { keep, keepAll } from './keep';
import type { Entry, SentEntry } from './ledger';

// Some seconds where other tests run beside it.
vi.setConfig({ testTimeout: 60 * RUNS.numRuns });

function folded(entries: readonly Entry[]) {
  const { sent, replies } = fold(entries);
  return { sent, replies };
}

/** One sighting that names two or more things, seen as two that name fewer and share one of them. */
function split(entry: Entry): readonly Entry[] {
  if (entry.kind !== 'sent' && entry.kind !== 'reply') return [entry];
  const [first, second] = entry.names;
  if (!first || !second) return [entry];
  return [entry, { ...entry, id: `${entry.id} a`, names: [first] }, { ...entry, id: `${entry.id} b`, names: [second] }];
}

it('R8: order and doubles change nothing', () => {
  fc.assert(
    fc.property(arrival, ({ entries, arrived }) => {
      expect(folded(arrived)).toEqual(folded(entries));
    }),
    RUNS,
  );
});

it('R8: parts of a sighting, seen besides it, change nothing but where they are filed', () => {
  const plain = (entries: readonly Entry[]) => {
    const { sent, replies } = folded(entries);
    const bare = <T extends { targets: readonly string[] }>({ targets, ...rest }: T) => rest;
    return { sent: sent.map(bare), replies: replies.map(bare) };
  };
  fc.assert(
    fc.property(ledger, (entries) => {
      expect(plain(entries.flatMap(split))).toEqual(plain(entries));
    }),
    RUNS,
  );
});

it('R8: no name stands for two messages', () => {
  fc.assert(
    fc.property(ledger, (entries) => {
      const { sent, replies } = fold(entries);
      for (const messages of [sent, replies]) {
        const names = messages.flatMap((message) => message.names);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    RUNS,
  );
});

it('R5: nothing older than the last undo revives a message', () => {
  const dead = (entry: Entry): entry is SentEntry => entry.kind === 'sent' && entry.state === 'undone';
  fc.assert(
    fc.property(ledger, (entries) => {
      const { sent } = fold(entries);
      for (const undone of entries.filter(dead)) {
        const own = entries.filter(
          (entry): entry is SentEntry => entry.kind === 'sent' && entry.names.some((one) => undone.names.includes(one)),
        );
        if (own.some(({ state, seenAt }) => state !== 'undone' && seenAt >= undone.seenAt)) continue;
        const alive = sent.filter(({ targets }) => targets.includes(undone.id));
        // Unless the rest of its names says that it went again.
        for (const one of alive) expect(one.targets.length).toBeGreaterThan(new Set(own.map(({ id }) => id)).size);
      }
    }),
    RUNS,
  );
});

it('R8: of two entries with one id the same one stands, whichever came first', () => {
  fc.assert(
    fc.property(ledger, fc.integer({ min: -50_000, max: 50_000 }), (entries, later) => {
      for (const entry of keepAll(entries)) {
        const again = { ...entry, seenAt: entry.seenAt + later };
        const last = { ...entry, seenAt: entry.seenAt + 7, ...('time' in entry ? { time: entry.time - 1 } : {}) };
        expect(keep(entry, again)).toEqual(keep(again, entry));
        expect(keep(keep(entry, again), last as Entry)).toEqual(keep(entry, keep(again, last as Entry)));
      }
    }),
    RUNS,
  );
});
