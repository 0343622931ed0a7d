import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HANDLES, ledger, RUNS } from '../domain/arbitrary-ledger';
import { DEFAULT_CADENCE } from '../domain/cadence';
import { standingOf } from '../domain/standing';
import { isClosedToday, isDue, tally } from '../domain/tally-of';
import { OWN } from '../domain/test-ledger';
import { startOfDay } from '../domain/working-time';
import { endedAt, mayBeDueAt } from './may-be-due';
import { quietEdge } from './people';

// Some seconds where other tests run beside it.
vi.setConfig({ testTimeout: 60 * RUNS.numRuns });

const contact = fc.constantFrom(...HANDLES);
const now = fc.integer({ min: 0, max: 200 * 24 }).map((hours) => Date.UTC(2026, 9, 19) + hours * 3_600_000);
const cadence = fc
  .record({
    limit: fc.integer({ min: 2, max: 6 }),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    zone: fc.constantFrom('Europe/Amsterdam', 'Pacific/Apia', 'Pacific/Niue'),
    colleaguesAnswer: fc.boolean(),
  })
  .map((settings) => ({ ...DEFAULT_CADENCE, ...settings }));

it('R3: whoever is due is among those that the index finds, and what was closed today too', () => {
  fc.assert(
    fc.property(ledger, contact, now, cadence, (entries, handle, when, settings) => {
      const standing = standingOf([handle], entries, OWN);
      const found = tally(standing, settings, new Map(), when, false);
      const openAt = mayBeDueAt(standing) ?? -Infinity;
      if (isDue(found)) expect(openAt).toBeGreaterThanOrEqual(quietEdge(settings, when));
      if (!isClosedToday(found, settings, when)) return;
      if (found.closed?.by === 'silent') expect(openAt).toBeGreaterThanOrEqual(quietEdge(settings, when));
      else expect(endedAt(standing)).toBeGreaterThanOrEqual(startOfDay(when, settings.zone));
    }),
    RUNS,
  );
});
