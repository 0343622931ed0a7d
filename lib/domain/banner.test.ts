import { describe, expect, it } from 'vitest';
import { type Addressee, bannerFacts, earlyFacts } from './banner';
import type { Entry } from './ledger';
import { conversationEntries } from './reading/conversation';
import { standingOf } from './standing';
import type { Tally } from './tally';
import { tally } from './tally-of';
import {
  ask,
  at,
  BRAM,
  CADENCE,
  conversation,
  count,
  ctx,
  decided,
  EVA,
  judged,
  ME,
  NOTHING_COVERED,
  OWN,
  shown,
  unsplit,
  wire,
} from './test-ledger';

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

describe('R16, R24: a fact in place of the question, from the first message on', () => {
  const read = (seenAt: number, ...messages: Parameters<typeof conversation>[0]) =>
    conversationEntries(conversation(messages), ctx(seenAt));
  const of = (entries: readonly Entry[], now = NOW) => {
    const found = facts([who(BRAM, count(entries, now))]);
    return found && { fact: found.fact, offers: found.offers, inserts: found.inserts, ordinal: found.ordinal };
  };
  const none = { offers: false, inserts: false };
  const asked = ask('msg-a:r1', at('19'));
  const until = at('26 22:59:59') + 999;

  it('R24: asked, and until when', () => {
    expect(of([asked])).toEqual({ ...none, ordinal: 2, fact: { code: 'asked', at: at('19'), until } });
  });

  it('R24, R21: asked, and nobody looked since', () => {
    expect(of([asked], at('30'))?.fact).toEqual({ code: 'asked', at: at('19'), until, unseen: true });
  });

  it('R24: silent', () => {
    const looked = read(at('27'), shown(ME, 'msg-a:r1', at('19'), unsplit(BRAM)));
    const fact = { code: 'closed', by: 'silent', at: until, askedAt: at('19') };
    expect(of([asked, ...looked], at('30'))).toEqual({ ...none, ordinal: 2, fact });
  });

  it('R24: they answered, with what is proposed', () => {
    const answers = { 'line en': { outcome: 'not_now', until: '2026-12-08' } } as const;
    const reply = read(at('20'), judged(BRAM, 'g:20', at('20'), 'human', { answers }));
    const fact = { code: 'answer', at: at('20'), askedAt: at('19'), proposed: answers['line en'] };
    expect(of([asked, ...reply])).toEqual({ ...none, ordinal: 1, fact });
  });

  it('R16: said no: to note, then closed', () => {
    const no = read(at('10'), judged(BRAM, 'g:10', at('10'), 'no', { rule: 'no-words' }));
    const fact = { code: 'answer', at: at('10'), proposed: { outcome: 'no' } };
    expect(of(no)).toEqual({ ...none, ordinal: 1, fact });
    const noted = decided({ code: 'answer', outcome: 'no' }, at('11'));
    expect(of([...no, noted])?.fact).toEqual({ code: 'closed', by: 'no', at: at('10'), notedAt: at('11') });
  });

  it('R24: let go', () => {
    const entries = [wire('msg-a:r1', at('2')), decided({ code: 'let-go' }, at('11'))];
    expect(of(entries)).toEqual({ ...none, ordinal: 2, fact: { code: 'closed', by: 'let-go', at: at('11') } });
  });

  it('R24: not now, until their day has come; the rep’s own later only where the line would ask', () => {
    const sent = [wire('msg-a:r1', at('2'))];
    const notNow = decided({ code: 'answer', outcome: 'not_now', until: '2026-12-08' }, at('11'));
    const later = decided({ code: 'later', until: '2026-12-08' }, at('11'));
    expect(of([...sent, notNow])).toMatchObject({
      ...none,
      fact: { code: 'later', by: 'not_now', until: '2026-12-08' },
    });
    expect(of([...sent, later])).toBeUndefined();
    const third = [...sent, wire('msg-a:r2', at('3'))];
    expect(of([...third, later])).toMatchObject({ ...none, fact: { code: 'later', by: 'later' } });
    expect(of([...third, later], Date.UTC(2026, 11, 8, 9))).toMatchObject({ offers: true, fact: undefined });
  });

  it('who needs a word leads, of equal counts', () => {
    const plain = who(EVA, days('2'));
    expect(facts([plain, who(BRAM, count([asked], NOW))])).toMatchObject({
      contact: BRAM.handle,
      others: [{ handle: EVA.handle, ordinal: 2 }],
    });
  });
});

describe('R26: ask early', () => {
  const ON = { second: true, first: false };
  const early = (tallied: Tally, on = ON, toCount = 1) => earlyFacts([who(BRAM, tallied)], on, toCount);

  it('R26: on the second message, with no reply yet', () => {
    expect(early(days('9'))).toMatchObject({ contact: BRAM.handle, ordinal: 2, offers: true, inserts: true });
    expect(early(days('23'))).toMatchObject({ ordinal: 2 });
    expect(early(days('9'), { second: false, first: true })).toBeUndefined();
    expect(early(days('2', '9'))).toBeUndefined();
    const once = { ...days('9'), lastReply: at('1') };
    expect(early(once)).toBeUndefined();
  });

  it('R26: on the first one only where the rep turns it on', () => {
    expect(early(days())).toBeUndefined();
    expect(early(days(), { ...ON, first: true })).toMatchObject({ ordinal: 1 });
  });

  it('R26: to one person in To', () => {
    expect(early(days('9'), ON, 2)).toBeUndefined();
  });

  it('R26: not where it was asked, where there is a fact, or where the history may hide something', () => {
    const tally = days('9');
    expect(early({ ...tally, lastAsk: at('9') })).toBeUndefined();
    expect(early({ ...tally, deadSince: at('10') })).toBeUndefined();
    expect(early({ ...tally, away: { resumes: at('30') } })).toBeUndefined();
    expect(early({ ...tally, atLeast: true })).toBeUndefined();
    expect(early({ ...tally, older: 1 })).toBeUndefined();
    expect(early({ ...tally, justSent: 1 })).toBeUndefined();
    expect(early({ ...tally, state: 'excluded' })).toBeUndefined();
  });
});
