import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { RUNS } from './arbitrary-ledger';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { at, BRAM, conversation, count, ctx, ME, shown, unsplit, wire } from './test-ledger';

// Some seconds where other tests run beside it.
vi.setConfig({ testTimeout: 60 * RUNS.numRuns });
const HOUR = 3_600_000;
const NOW = at('24');

/** A conversation as it grew: whose each message was, and how long after the one before it. ms. */
const talk = fc.array(fc.record({ mine: fc.boolean(), after: fc.integer({ min: 1, max: 60 }) }), {
  minLength: 1,
  maxLength: 6,
});
/** Each look at it: how many messages it had by then, and by how much the machine's clock was off. */
const looks = fc.array(fc.record({ many: fc.nat(6), off: fc.integer({ min: -12, max: 12 }) }), {
  minLength: 1,
  maxLength: 4,
});

it('R8, R20: a clock that is set back or forward between looks changes no number: each message tells its own time', () => {
  fc.assert(
    fc.property(talk, looks, fc.boolean(), (said, looked, proven) => {
      const messages = said.map(({ mine }, i) => {
        const time = at('2') + said.slice(0, i + 1).reduce((sum, { after }) => sum + after * HOUR, 0);
        return shown(mine ? ME : BRAM, `g:${i + 1}`, time, mine ? unsplit(BRAM) : unsplit(ME));
      });
      const read = (steps: boolean): readonly Entry[] => [
        ...looked.flatMap(({ many, off }) => {
          const some = messages.slice(0, Math.max(1, many));
          const seenAt = (some.at(-1)?.time ?? 0) + HOUR + (steps ? off * HOUR : 0);
          return conversationEntries(conversation(some), ctx(seenAt));
        }),
        // The last look is the same: what was read at all is.
        ...conversationEntries(conversation(messages), ctx(NOW - HOUR)),
        ...(proven && said[0]?.mine ? [wire('msg-a:r1', messages[0]?.time ?? 0, {}, NOW - HOUR)] : []),
      ];
      expect(count(read(true), NOW)).toEqual(count(read(false), NOW));
    }),
    RUNS,
  );
});
