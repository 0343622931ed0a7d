import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HANDLES, ledger, RUNS } from '../domain/arbitrary-ledger';
import type { Decision, DecisionEntry } from '../domain/ledger';
import { standingOf } from '../domain/standing';
import { tally } from '../domain/tally-of';
import { CADENCE, ME, OWN } from '../domain/test-ledger';
import { contactRecord } from './contact-record';
import { quietEdge } from './people';

vi.setConfig({ testTimeout: 60 * RUNS.numRuns });

const contact = fc.constantFrom(...HANDLES);
const now = fc.integer({ min: 0, max: 400 * 24 }).map((hours) => Date.UTC(2026, 9, 19) + hours * 3_600_000);
const decision: fc.Arbitrary<Decision> = fc.constantFrom(
  { code: 'answer', outcome: 'no' },
  { code: 'answer', outcome: 'not_now', until: '2026-12-08' },
  { code: 'answer', outcome: 'yes' },
  { code: 'later', until: '2026-11-30' },
  { code: 'let-go' },
  { code: 'keep' },
  { code: 'reopen' },
);
const decisions = fc.array(
  fc.record({ decision, seenAt: now, contact }).map(
    (said): DecisionEntry => ({
      ...said,
      kind: 'decision',
      how: 'hand',
      id: `decision ${JSON.stringify(said)}`,
      site: 'gmail',
      account: ME.handle,
    }),
  ),
  { maxLength: 3 },
);

it('R3, R24: who stands on a shelf that is not read is what that shelf says, at any time', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(ledger, decisions, contact, now, fc.boolean(), (seen, decided, handle, when, colleaguesAnswer) => {
      const cadence = { ...CADENCE, colleaguesAnswer };
      const standing = standingOf([handle], [...seen, ...decided], OWN);
      const { shelf, lastAt } = contactRecord({ id: handle, handles: [handle], excluded: [] }, standing);
      const { state, closed } = tally(standing, cadence, new Map(), when, false);
      const old = lastAt < quietEdge(cadence, when);
      met.add(shelf === 'open' && old ? 'quiet' : shelf);
      if (shelf === 'clear') expect(state).toBe('clear');
      if (shelf === 'no' || shelf === 'let-go') expect([state, closed?.by]).toEqual(['closed', shelf]);
      if (shelf === 'open' && old) expect(state).toBe('quiet');
      expect(shelf).not.toBe('apart');
    }),
    RUNS,
  );
  // Each of them was really met.
  expect([...met].sort()).toEqual(['case', 'clear', 'let-go', 'no', 'open', 'quiet']);
});
