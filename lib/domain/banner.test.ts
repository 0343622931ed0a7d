import { describe, expect, it } from 'vitest';
import { type Addressee, bannerFacts } from './banner';
import { standingOf } from './standing';
import type { Tally } from './tally';
import { tally } from './tally-of';
import { at, BRAM, CADENCE, count, EVA, NOTHING_COVERED, OWN, wire } from './test-ledger';

const NOW = at('24 14:05');
const days = (...list: string[]): Tally =>
  count(
    list.map((day, i) => wire(`msg-a:r${i}`, at(day))),
    NOW,
  );
const who = (person: typeof BRAM, tallied: Tally): Addressee => ({ ...person, tally: tallied });
const facts = (people: readonly Addressee[], toCount = people.length) => bannerFacts(people, CADENCE, toCount);

describe('bannerFacts', () => {
  it('R3: shows from touch limit + 1 on', () => {
    expect(facts([who(BRAM, days('2'))])).toBeUndefined();
    expect(facts([who(BRAM, days('2', '9'))])).toMatchObject({
      contact: BRAM.handle,
      name: 'Bram',
      ordinal: 3,
      offers: true,
      inserts: true,
      others: [],
    });
    expect(facts([who(BRAM, days('2', '9', '16'))])).toMatchObject({ ordinal: 4 });
  });

  it('R3: where all of the earlier ones still wait it offers nothing', () => {
    expect(facts([who(BRAM, days('23', '24'))])).toMatchObject({ ordinal: 3, offers: false, inserts: false });
    expect(facts([who(BRAM, days('9', '24'))])).toMatchObject({ offers: true });
  });

  it('with more than one To there is no Insert, and the highest count leads', () => {
    expect(facts([who(EVA, days('2', '3')), who(BRAM, days('2', '4', '9'))])).toMatchObject({
      contact: BRAM.handle,
      ordinal: 4,
      inserts: false,
      others: [{ handle: EVA.handle, name: 'Eva', ordinal: 3 }],
    });
  });

  it('R25: never for who is excluded; somebody else in To may lead', () => {
    const excluded = { ...days('2', '9', '16'), state: 'excluded' } as const;
    expect(facts([who(BRAM, excluded)])).toBeUndefined();
    expect(facts([who(BRAM, excluded), who(EVA, days('2', '9'))])).toMatchObject({ contact: EVA.handle, others: [] });
  });

  it('R9: what somebody else answered gets none in that conversation, and one elsewhere', () => {
    const answered = { ...days('2', '9'), answeredIn: [{ conversation: ['t:1' as const], at: at('10'), by: EVA }] };
    expect(bannerFacts([who(BRAM, answered)], CADENCE, 1, ['thread-a:r1', 't:1'])).toBeUndefined();
    expect(bannerFacts([who(BRAM, answered)], CADENCE, 1, ['t:2'])).toMatchObject({ ordinal: 3 });
    expect(bannerFacts([who(BRAM, answered)], CADENCE, 1)).toMatchObject({ ordinal: 3 });
  });

  it('R25: what they are is told with the state', () => {
    const customer = tally(
      standingOf([BRAM.handle], [wire('msg-a:r1', at('2'))], OWN),
      CADENCE,
      NOTHING_COVERED,
      NOW,
      'customer',
    );
    expect(customer).toMatchObject({ state: 'excluded', apart: 'customer', unanswered: 1 });
    expect(facts([who(BRAM, { ...customer, unanswered: 4 })])).toBeUndefined();
  });

  it('R9: bulk is no touch, so it is not the third', () => {
    expect(facts([who(BRAM, days('2', '9'))], 6)).toBeUndefined();
  });
});
