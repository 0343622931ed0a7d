import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageReport } from '../../lib/domain/report';
import * as gmail from '../../lib/sites/gmail/wire';
import { append } from '../../lib/store/append';
import { decide } from '../../lib/store/decide';
import { sentTo } from '../../lib/store/fixtures';
import { person } from '../../lib/store/people';
import { changeSettings } from '../../lib/store/settings';
import { ASK_STANDS, DAY_ENDS, showBadge } from './badge';
import { listen } from './listen';
import { handlers } from './router';
import { observedSends } from './sends';
import { noteTab } from './tabs';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

/** R24 from end to end, as the background sees it: asked, and what came of it. NOW is Tuesday 24 November 2026, 14:05. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT = { site: 'gmail', account: 'rep@gelegen.example' } as const;
const CHOICE = 'Wat wordt het? 1 nu / 2 later, namelijk … / 3 nee';
const conversation = ['t:1'] as const;
let set: Stage;
/** What was asked. */
let asked = CHOICE;
const changed = async () => {};

beforeEach(async () => {
  set = await stage();
  await changeSettings(set.db, {
    cadence: { limit: 2, waitMail: 3, waitLinkedin: 5, horizonMonths: 6, workingDays: [1, 2, 3, 4, 5], zone: 'UTC' },
  });
  await noteTab(set, 1, { site: 'gmail', account: ME });
  await append(
    set.db,
    [15, 8].map((days) => sentTo(BRAM, NOW - days * DAY, { conversation, how: 'page', opens: days === 15 })),
  );
});
afterEach(() => set.db.delete());

async function ask(text = CHOICE): Promise<void> {
  asked = text;
  const message: unknown[] = Array.from({ length: 18 }, () => null);
  Object.assign(message, {
    0: 'msg-a:r1',
    1: [1, 'rep@gelegen.example', 'The Rep'],
    2: [[1, 'bram@koopmans.example', 'Bram Koopmans']],
    6: NOW,
    7: 'Second hall',
    8: [null, [[0, `<div>Dag Bram,</div><div>${text}</div>`]]],
    10: ['^all', '^pfg'],
    17: NOW,
  });
  const op = [...Array.from({ length: 13 }, () => null), [message, null, 1]];
  const body = JSON.stringify([null, [[[1, ['thread-f:1', op]]]], null, [NOW, 1]]);
  const sends = observedSends(set, 'gmail', gmail, changed);
  const raw = [{ bytes: new TextEncoder().encode(body).buffer as ArrayBuffer }];
  await sends.request({ requestId: '7', tabId: 1, timeStamp: NOW, requestBody: { raw } });
  await sends.answer('7', true, NOW + 200);
}

const now = async () => (await person(set.db, BRAM, set.now()))?.tally;
const badge = async () => {
  await showBadge(set);
  return set.fake.action.setBadgeText.mock.lastCall?.[0].text;
};

/** The inbox, with the row of their conversation: of theirs, or mine alone. */
function seeRow(from: typeof ME | typeof BRAM, time: number) {
  const row = { conversation, people: [{ handle: from }], time, draftPending: false } as const;
  const report = { view: 'inbox', names: 'senders', newestPage: true, rows: [row] } as const;
  return handlers(set, changed).list({ ...AT, report }, SENDER);
}

function theyWrite(text: string, at: number) {
  const message = (
    from: typeof ME | typeof BRAM,
    name: MessageReport['names'][number],
    time: number,
    text: string,
  ) => ({
    names: [name],
    from: { handle: from },
    recipients: { to: [{ handle: from === ME ? BRAM : ME }], cc: [], bcc: [], split: false },
    time,
    collapsed: false,
    text,
  });
  const messages = [message(ME, 'msg-a:r1', NOW, asked), message(BRAM, 'g:2', at, text)];
  const report = { conversation, subject: 'Second hall', messages, clusters: [0], whole: true };
  return handlers(set, changed).conversation({ ...AT, report }, SENDER);
}

describe('R24: an ask', () => {
  it('takes who was due from the badge, once it can’t be undone', async () => {
    expect(await badge()).toBe('1');
    await ask();
    expect(set.fake.alarms.create).toHaveBeenCalledWith(ASK_STANDS, { when: NOW + 36_000 });
    listen(set);
    set.pass(36_000);
    set.fake.alarms.onAlarm.fire({ name: ASK_STANDS });
    await vi.waitFor(() => expect(set.fake.action.setBadgeText.mock.lastCall).toEqual([{ text: '' }]));
    // Five working days: to the end of Tuesday 1 December.
    expect(await now()).toMatchObject({ state: 'asked', asked: { at: NOW, until: Date.UTC(2026, 11, 2) - 1 } });
  });

  it('not answered, and looked at after the wait: it closes by itself', async () => {
    await ask();
    set.pass(8 * DAY);
    expect(await now()).toMatchObject({ state: 'due', dueFor: 'unseen-ask' });
    listen(set);
    set.fake.alarms.onAlarm.fire({ name: DAY_ENDS });
    await vi.waitFor(() => expect(set.fake.action.setBadgeText.mock.lastCall).toEqual([{ text: '1' }]));
    await seeRow(ME, NOW);
    expect(await now()).toMatchObject({ state: 'closed', closed: { by: 'silent', askedAt: NOW } });
    expect(await badge()).toBe('');
  });

  it('an inbound message opens it again, to be noted', async () => {
    await ask();
    set.pass(9 * DAY);
    await seeRow(ME, NOW);
    expect(await now()).toMatchObject({ state: 'closed' });
    await theyWrite('Sorry voor het wachten. Ik kom erop terug.', NOW + 8 * DAY);
    expect(await now()).toMatchObject({ state: 'answer', toNote: { at: NOW + 8 * DAY, askedAt: NOW } });
  });

  it('answered by its digit: proposed, noted, asleep until its day, and then due', async () => {
    await ask();
    set.pass(DAY);
    await theyWrite('2, op 8 december graag.', NOW + HOUR);
    expect(await now()).toMatchObject({
      state: 'answer',
      toNote: { at: NOW + HOUR, askedAt: NOW, proposed: { outcome: 'not_now', until: '2026-12-08' } },
    });
    expect(await badge()).toBe('1');
    const decision = { code: 'answer', outcome: 'not_now', until: '2026-12-08' } as const;
    await decide(set.db, { contact: BRAM, decision }, set.now());
    expect(await now()).toMatchObject({ state: 'later', later: { by: 'not_now', until: '2026-12-08' } });
    expect(await badge()).toBe('');
    set.pass(13 * DAY);
    expect(await now()).toMatchObject({ state: 'due', dueFor: 'day' });
    expect(await badge()).toBe('1');
  });

  it('R16: "not interested" is a no, whatever was asked', async () => {
    await ask('Heeft u ‘Second hall’ losgelaten?');
    await theyWrite('Nee, we zijn niet geïnteresseerd.', NOW + HOUR);
    set.pass(HOUR);
    expect(await now()).toMatchObject({ state: 'answer', toNote: { proposed: { outcome: 'no' } } });
  });

  it('R24: a no to "have you given up?" is a yes', async () => {
    await ask('Heeft u ‘Second hall’ losgelaten?');
    await theyWrite('Nee hoor.', NOW + HOUR);
    set.pass(HOUR);
    expect(await now()).toMatchObject({ state: 'answer', toNote: { proposed: { outcome: 'yes' } } });
  });
});
