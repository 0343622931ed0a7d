import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../../lib/domain/contact';
import { AS_WRITTEN } from '../../lib/domain/question';
import { type MessageReport, PROFILE_LINK } from '../../lib/domain/report';
import type { BannerView } from '../../lib/protocol/banner-view';
import { said } from '../../lib/protocol/test-view';
import { ledgerOf } from '../../lib/store/ledger-of';
import { person } from '../../lib/store/people';
import { timesPhrased } from '../../lib/store/phrased';
import { changeSettings } from '../../lib/store/settings';
import { handlers } from './router';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

/** What the background makes of the texts that a page shows: a verdict in the ledger, and not one word. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT = { site: 'gmail', account: 'rep@gelegen.example' } as const;
let set: Stage;

beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.db.delete());

let number = 0;
const message = (from: Handle, to: readonly Handle[], at: number, text: string): MessageReport => ({
  names: [`g:${(++number).toString(16).padStart(16, '0')}`],
  from: { handle: from, name: from === ME ? 'Rep' : 'Bram Koopmans' },
  recipients: { to: to.map((handle) => ({ handle })), cc: [], bcc: [], split: false },
  time: NOW - at,
  collapsed: false,
  text,
});
const mine = (at: number, text = 'Is this a good time?', to: readonly Handle[] = [BRAM]) => message(ME, to, at, text);
const theirs = (at: number, text: string, from: Handle = BRAM) => message(from, [ME], at, text);

async function show(messages: readonly MessageReport[], subject = 'Quote for the quay', name: 't:1' | 't:2' = 't:1') {
  const report = { conversation: [name], subject, messages, clusters: [], whole: true };
  await handlers(set, async () => {}).conversation({ ...AT, report }, SENDER);
  return (await person(set.db, BRAM, NOW))?.tally;
}
const composer = (conversation: readonly 't:1'[], to: Handle) =>
  handlers(set, async () => {}).composer(
    { ...AT, conversation, recipients: { to: [{ handle: to }], cc: [], bcc: [], split: true } },
    SENDER,
  );
const lines = async () => ledgerOf(set.db, BRAM, NOW);

const AWAY = 'I am out of the office until 2 December 2026, with limited access to my email.\n\nBram Koopmans';

const saying = (lead: RegExp) => (view: BannerView) => lead.test(said(view).lead);

describe('an open conversation', () => {
  it('R12: an out-of-office answers nothing, and they are away until its day', async () => {
    const tally = await show([mine(8 * DAY), mine(5 * DAY), theirs(5 * DAY - 60_000, AWAY)]);
    expect(tally).toMatchObject({ unanswered: 2, state: 'away', away: { until: expect.any(Number) } });
    expect(await composer(['t:1'], BRAM)).toSatisfy(saying(/^Away until 2\u00a0Dec\.$/));
  });

  it('R12: who was away and writes of it has answered', async () => {
    expect(
      await show([mine(8 * DAY), theirs(DAY, 'Sorry, I was out of the office last week. Thursday is fine for me.')]),
    ).toMatchObject({ unanswered: 0, state: 'clear' });
  });

  it('R12: a subject of mine that sounds like an autoresponder’s makes no reply one', async () => {
    const tally = await show(
      [mine(8 * DAY), theirs(DAY, 'Good plan, send it over.')],
      'Out of office: our new feature',
    );
    expect(tally).toMatchObject({ unanswered: 0 });
  });

  it('R11: what did not reach them is not counted, and the line says so', async () => {
    const bounce = theirs(
      DAY,
      'Address not found\n\nYour message wasn’t delivered to bram@koopmans.example because the address couldn’t be found.',
      'email:mailer-daemon@googlemail.com',
    );
    expect(await show([mine(DAY + 60_000), bounce])).toMatchObject({ unanswered: 0, deadSince: NOW - DAY });
    expect((await lines()).map(({ reason }) => reason.code)).toContain('not-delivered');
    expect(await composer([], BRAM)).toSatisfy(saying(/^Not delivered/));
  });

  it('R16: a no is proposed as one', async () => {
    expect(await show([mine(8 * DAY), theirs(DAY, 'Thank you, but we are not interested.')])).toMatchObject({
      unanswered: 0,
      proposes: { label: 'no', sure: true },
    });
  });

  it('R14: of the profile with which they sign, only the handle is kept; the word under which it stood is not', async () => {
    const signed = `Thursday is fine.\n\nKind regards,\nBram Koopmans\nZevenslaper${PROFILE_LINK}Zevenslaper https://www.linkedin.com/in/Bram-Koopmans/`;
    await show([mine(8 * DAY), theirs(DAY, signed)]);
    const { standing } = (await person(set.db, BRAM, NOW))?.contact ?? {};
    expect(standing?.signed).toEqual({ profile: 'slug:bram-koopmans', at: NOW - DAY });
    expect(JSON.stringify(await set.db.entries.toArray())).not.toMatch(/zevenslaper|https/i);
  });

  it('R9: no banner in the conversation that somebody else in To answered; elsewhere there is', async () => {
    const sanne = 'email:sanne@oosterwijk.example';
    const both = [BRAM, sanne] as const;
    await show([mine(20 * DAY), mine(14 * DAY)], 'Another thing', 't:2');
    await show([mine(8 * DAY, 'One?', both), theirs(DAY, 'Fine by us.', sanne)]);
    expect(await composer(['t:1'], BRAM)).toBeNull();
    expect(await composer([], BRAM)).toSatisfy(saying(/^3rd message\.$/));
  });

  it('R19: my closing word right after their answer is no touch; where its text was not seen it is', async () => {
    const asked = mine(3 * DAY);
    const answer = theirs(2 * DAY, 'Thursday at ten is fine.');
    const thanks = mine(2 * DAY - HOUR, 'Thanks, until Thursday!');
    const { text, ...unseen } = thanks;
    expect(await show([asked, answer, unseen])).toMatchObject({ unanswered: 1 });
    expect(await show([asked, answer, thanks])).toMatchObject({ unanswered: 0 });
    expect(text).toBeDefined();
  });

  it('R22: a flip outlives a second reading', async () => {
    const messages = [mine(8 * DAY), theirs(5 * DAY, AWAY)];
    await show(messages);
    const [target] = messages[1]?.names ?? [];
    if (!target) throw new Error('no name');
    const act = { do: 'correct', target, counts: true } as const;
    const writing = { conversation: [], recipients: { to: [{ handle: BRAM }], cc: [], bcc: [], split: true } };
    await handlers(set, async () => {}).press({ ...AT, ...writing, contact: BRAM, act }, SENDER);
    expect(await show(messages)).toMatchObject({ unanswered: 0 });
  });
});

describe('R24: in an open conversation', () => {
  const LINE = 'I know your time is valuable. Is now a good time, later, or rather not? A no is fine too.';
  const entries = async () => (await set.db.entries.toArray()).map(({ entry }) => entry);
  const verdict = async () => (await entries()).find((entry) => entry.kind === 'reply')?.verdict;

  it('R7: what was asked from the phone is an ask', async () => {
    await show([mine(2 * DAY, `Dear Bram,\n\n${LINE}\n\nRep`)]);
    const ask = { question: 'line', shape: 'line', language: 'en' };
    expect((await entries()).find(({ kind }) => kind === 'sent')).toMatchObject({ ask });
  });

  it('the mirror: what was chased with from the phone is known once it is on', async () => {
    const messages = [mine(2 * DAY, 'Dear Bram, just checking in on the quay. Any news?')];
    const phrases = async () => (await entries()).flatMap((entry) => ('phrase' in entry ? [entry.phrase] : []));
    await show(messages);
    expect(await phrases()).toEqual([]);
    await changeSettings(set.db, { mirror: { on: true, phrases: {} } });
    await show(messages);
    expect(await phrases()).toEqual(['just checking in']);
    expect(await timesPhrased(set.db, BRAM, NOW)).toEqual({ times: 1, atLeast: false });
  });

  it('the answer is judged for every question that can have been asked, and for no other', async () => {
    await show([mine(2 * DAY, LINE), theirs(DAY, '2')]);
    const { answers = {} } = (await verdict()) ?? {};
    expect(answers['choice en']).toEqual({ outcome: 'not_now' });
    expect(answers['choice nl']).toEqual({ outcome: 'not_now' });
    expect(Object.keys(answers).some((key) => key.startsWith('line'))).toBe(false);
  });

  it('a no to "have you given up?" is a yes, and "not interested" is never one (R16)', async () => {
    await show([mine(2 * DAY), theirs(DAY, 'No, still looking at it.')]);
    expect((await verdict())?.answers?.['given-up en']).toEqual({ outcome: 'yes' });
    await show([mine(2 * DAY), theirs(HOUR, 'No thanks, we are not interested.')], 'Another', 't:2');
    const no = (await entries()).find((entry) => entry.kind === 'reply' && entry.conversation.includes('t:2'));
    const answers = Object.values((no?.kind === 'reply' && no.verdict?.answers) || {});
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ outcome }) => outcome === 'no')).toBe(true);
  });

  it('what they quote answers nothing, and an absence neither', async () => {
    await show([
      mine(2 * DAY),
      theirs(DAY, 'I will look.\n\nOn Mon, 16 Nov 2026 Rep wrote:\n> 1 now / 2 later / 3 no'),
    ]);
    expect((await verdict())?.answers).toBeUndefined();
    await show([mine(2 * DAY), theirs(DAY, `No.\n\n${AWAY}`)], 'Away', 't:2');
    const away = (await entries()).find((entry) => entry.kind === 'reply' && entry.conversation.includes('t:2'));
    expect(away).toMatchObject({ verdict: { label: 'auto_reply' } });
    expect(away).not.toHaveProperty('verdict.answers');
  });

  it('other questions, and what was judged before is judged anew', async () => {
    const messages = [mine(2 * DAY), theirs(DAY, '1')];
    const { conversation } = handlers(set, async () => {});
    const report = { conversation: ['t:1' as const], subject: 'Quote', messages, clusters: [], whole: true };
    await conversation({ ...AT, report }, SENDER);
    const own = [{ id: 'mine', words: { en: { formal: '1 go on / 2 stop?' } } }];
    await changeSettings(set.db, { questions: { ...AS_WRITTEN, own, answers: { mine: { 1: 'yes', 2: 'no' } } } });
    await conversation({ ...AT, report }, SENDER);
    const said = (await entries()).flatMap((entry) => (entry.kind === 'reply' ? [entry.verdict?.answers ?? {}] : []));
    expect(said.some((answers) => answers['mine en']?.outcome === 'yes')).toBe(true);
  });

  it('R24: the intent carries the draft, so that a request that can’t be read is an ask too', async () => {
    const recipients = { to: [{ handle: BRAM }], cc: [], bcc: [], split: true };
    const draft = { draft: 'msg-a:r1', conversation: [], recipients, at: NOW, text: `Paardenbloem. ${LINE}` } as const;
    await handlers(set, async () => {}).intent({ ...AT, ...draft }, SENDER);
    expect(await entries()).toMatchObject([{ state: 'unconfirmed', ask: { question: 'line' } }]);
    expect(JSON.stringify([await entries(), [...set.fake.session]])).not.toMatch(/paardenbloem|valuable/i);
  });
});

it('no word of any text stands in a table or in the session’s memory', async () => {
  await show([mine(8 * DAY, 'Zevenslaper in the quay'), theirs(DAY, 'Paardenbloem, and not interested.')]);
  const tables = await Promise.all(set.db.tables.map((table) => table.toArray()));
  const kept = JSON.stringify([tables, [...set.fake.session]]);
  expect(kept).toContain('no-words');
  expect(kept).not.toMatch(/zevenslaper|paardenbloem/i);
});
