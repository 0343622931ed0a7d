import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handle } from '../../lib/domain/contact';
import type { PressedAct } from '../../lib/protocol/banner-act';
import type { Ask } from '../../lib/protocol/messages';
import type { Handlers } from '../../lib/protocol/server';
import { account, setReading } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import { sentTo } from '../../lib/store/fixtures';
import { person } from '../../lib/store/people';
import { changeSettings } from '../../lib/store/settings';
import { setMode, setSite } from '../../lib/store/sites';
import { rowsRead } from '../../lib/store/test-rows';
import { handlers } from './router';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

const DAY = 86_400_000;
const AT = { site: 'gmail', account: 'rep@gelegen.example' } as const;
const changed = vi.fn(async () => {});
let set: Stage;
let page: Handlers;

beforeEach(async () => {
  set = await stage();
  page = handlers(set, changed);
  changed.mockClear();
  // R26 has tests of its own, in line-for.test.ts.
  await changeSettings(set.db, { askEarly: { second: false, first: false } });
});

afterEach(() => set.db.delete());

const recipients = (...handles: Handle[]) => ({
  to: handles.map((handle) => ({ handle })),
  cc: [],
  bcc: [],
  split: true,
});
const compose = (...handles: Handle[]) =>
  page.composer({ ...AT, conversation: [], recipients: recipients(...handles) }, SENDER);
const press = (act: PressedAct, more: Partial<Ask['press']['in']> = {}) =>
  page.press({ ...AT, conversation: [], recipients: recipients(BRAM), contact: BRAM, act, ...more }, SENDER);
/** A line whose words begin so. */
const says = (lead: string) => ({
  text: [{ parts: [{ tag: 'b', parts: [lead] }, expect.anything()] }, expect.anything()],
});
const twoSilent = (handle: Handle = BRAM) => [sentTo(handle, NOW - 15 * DAY), sentTo(handle, NOW - 8 * DAY)];
const unanswered = async () => (await person(set.db, BRAM, set.now()))?.tally.unanswered;

describe('hello', () => {
  it('meets each account apart: nothing is read of it until the rep says so', async () => {
    expect(await page.hello({ ...AT, account: 'other@gelegen.example' }, SENDER)).toBe('ask');
    expect(await account(set.db, 'gmail', 'email:other@gelegen.example')).toMatchObject({ reading: 'ask' });
    await setReading(set.db, 'gmail', 'email:other@gelegen.example', 'on', NOW);
    expect(await page.hello({ ...AT, account: 'Other@gelegen.example' }, SENDER)).toBe('on');
  });

  it('says ask while the page does not say whose it is, and meets nobody', async () => {
    expect(await page.hello({ site: 'gmail' }, SENDER)).toBe('ask');
    expect(await page.hello({ site: 'gmail', account: 'not an address' }, SENDER)).toBe('ask');
    expect(await set.db.accounts.count()).toBe(1);
  });

  it('says off, and meets nobody, where the site is stopped or the browser has taken it away', async () => {
    set.fake.granted = false;
    expect(await page.hello(AT, SENDER)).toBe('off');
    set.fake.granted = true;
    await setSite(set.db, 'gmail', false, NOW);
    expect(await page.hello({ ...AT, account: 'other@gelegen.example' }, SENDER)).toBe('off');
    expect(await set.db.accounts.count()).toBe(1);
  });

  it('LinkedIn: counts, and puts nothing in the page until the rep chose so', async () => {
    const at = { site: 'linkedin', account: 'ACoAAFAKE-1' } as const;
    await setSite(set.db, 'linkedin', true, NOW);
    expect(await page.hello(at, SENDER)).toBe('ask');
    await setReading(set.db, 'linkedin', 'linkedin:ACoAAFAKE-1', 'on', NOW);
    expect(await page.hello(at, SENDER)).toBe('count');
    await setMode(set.db, 'linkedin', 'banner');
    expect(await page.hello(at, SENDER)).toBe('on');
    await setMode(set.db, 'linkedin', 'count');
    expect(await page.hello(at, SENDER)).toBe('count');
    expect(await page.hello({ ...at, account: 'no member id' }, SENDER)).toBe('ask');
  });

  it('R21: a started site whose page can’t even say whose it is, is not read; a stopped one says nothing', async () => {
    const unread = { site: 'linkedin', unread: true } as const;
    expect(await page.hello(unread, SENDER)).toBe('off');
    expect(await set.db.sites.get('linkedin')).toBeUndefined();
    await setSite(set.db, 'linkedin', true, NOW);
    expect(await page.hello(unread, SENDER)).toBe('ask');
    expect(await set.db.sites.get('linkedin')).toMatchObject({ gap: { what: 'structure', since: NOW } });
  });

  it('keeps nothing of an account that is not on', async () => {
    const other = { site: 'gmail', account: 'other@gelegen.example' } as const;
    await page.hello(other, SENDER);
    await page.intent({ ...other, conversation: [], recipients: recipients(BRAM), at: NOW }, SENDER);
    await press({ do: 'never' }, other);
    await page.health({ ...other, agrees: false, what: 'rows', at: NOW }, SENDER);
    expect(await set.db.entries.count()).toBe(0);
    expect(await set.db.contacts.count()).toBe(0);
    expect((await set.db.sites.get('gmail'))?.gap).toBeUndefined();
  });
});

describe('composer', () => {
  it('R3: shows the banner on the third touch, not on the second', async () => {
    const [first, second] = twoSilent();
    if (!first || !second) throw new Error('no entries');
    await append(set.db, [first]);
    expect(await compose(BRAM)).toBeNull();
    await append(set.db, [second]);
    expect(await compose(BRAM)).toMatchObject({ contact: BRAM, lang: 'en', bar: says('3rd message.') });
  });

  it('speaks the rep’s language', async () => {
    await append(set.db, twoSilent());
    await set.db.settings.put({ key: 'settings', value: { locale: 'nl', askEarly: { second: false, first: false } } });
    expect(await compose(BRAM)).toMatchObject({ lang: 'nl', bar: says('3e bericht.') });
  });

  it('R10: says nothing of the rep’s own addresses, or of nobody', async () => {
    await append(set.db, twoSilent(ME));
    expect(await compose(ME)).toBeNull();
    expect(await compose()).toBeNull();
  });

  it('R9: says nothing of a mail to more than five', async () => {
    await append(set.db, twoSilent());
    const many = Array.from({ length: 500 }, (_, i): Handle => `email:p${i}@many.example`);
    expect(await compose(BRAM, ...many)).toBeNull();
  });

  it('×: is silent for this person in a new mail until another touch goes out', async () => {
    await append(set.db, twoSilent());
    expect(await press({ do: 'close' })).toBeNull();
    expect(await compose(BRAM)).toBeNull();
    const reply = { ...AT, conversation: ['t:1'], recipients: recipients(BRAM) } as const;
    expect(await page.composer(reply, SENDER)).not.toBeNull();
    set.pass(60_000);
    await append(set.db, [sentTo(BRAM, NOW + 60_000)]);
    set.pass(60_000);
    expect(await compose(BRAM)).toMatchObject({ bar: says('4th message.') });
  });

  it('×: is silent in this conversation alone', async () => {
    await append(set.db, twoSilent());
    const reply = { ...AT, conversation: ['t:1'], recipients: recipients(BRAM) } as const;
    await press({ do: 'close' }, { conversation: ['t:1', 'thread-a:r5'] });
    expect(await page.composer(reply, SENDER)).toBeNull();
    expect(await compose(BRAM)).not.toBeNull();
  });

  it('R25: "not for this person" holds for good', async () => {
    await append(set.db, twoSilent());
    expect(await press({ do: 'never' })).toBeNull();
    await append(set.db, [sentTo(BRAM, NOW - DAY)]);
    expect(await compose(BRAM)).toBeNull();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('R22: a touch that is taken out of the count takes the banner with it', async () => {
    await append(set.db, twoSilent());
    expect(await press({ do: 'correct', target: `msg-a:r${NOW - 8 * DAY}`, counts: false })).toBeNull();
    expect(await compose(BRAM)).toBeNull();
  });

  it('reads the same few rows, however much the ledger holds of others', async () => {
    await append(set.db, twoSilent());
    const few = await rowsRead(() => compose(BRAM));
    await append(
      set.db,
      Array.from({ length: 200 }, (_, i) => sentTo(`email:p${i}@many.example`, NOW - i * DAY - 1)),
    );
    // A cursor may touch the neighbour of what it looks for, once for each index.
    expect(await rowsRead(() => compose(BRAM))).toBeLessThanOrEqual(few + 3);
    expect(few).toBeGreaterThan(3);
    expect(few).toBeLessThan(25);
  });
});

describe('what becomes of a send', () => {
  const intent = {
    ...AT,
    draft: 'msg-a:r1',
    conversation: ['thread-a:r1'],
    recipients: recipients(BRAM),
    at: NOW,
  } as const;

  it('R21: an intent is kept at once, and not counted until it is seen', async () => {
    await page.intent(intent, SENDER);
    set.pass(60_000);
    expect((await person(set.db, BRAM, set.now()))?.tally).toMatchObject({ unconfirmed: 1, unanswered: 0 });
  });

  it('R10: the address that it is sent from is the rep’s own from then on', async () => {
    await append(set.db, [sentTo('email:sales@gelegen.example', NOW - DAY)]);
    await page.intent({ ...intent, from: 'email:sales@gelegen.example' }, SENDER);
    expect((await account(set.db, 'gmail', ME))?.aliases).toEqual(['email:sales@gelegen.example']);
    expect((await set.db.contacts.toArray()).map(({ id }) => id)).toEqual([BRAM]);
  });

  it('what the site refused never went', async () => {
    await page.intent(intent, SENDER);
    await page.fate({ ...AT, draft: 'msg-a:r1', conversation: [], fate: 'refused', at: NOW + 15 }, SENDER);
    expect(await set.db.contacts.count()).toBe(0);
  });

  it('R5: an undo that names only its conversation finds the send', async () => {
    await page.intent(intent, SENDER);
    await page.fate({ ...AT, conversation: ['thread-a:r1'], fate: 'undone', at: NOW + 4_000 }, SENDER);
    expect(await set.db.contacts.count()).toBe(0);
  });

  it('R5: an undo in a conversation where nothing was just sent takes nothing back', async () => {
    await append(set.db, [sentTo(BRAM, NOW - DAY, { conversation: ['thread-a:r1'] })]);
    await page.fate({ ...AT, conversation: ['thread-a:r1'], fate: 'undone', at: NOW }, SENDER);
    expect(await unanswered()).toBe(1);
  });

  it('R5: the same draft in a composer again was taken back; one that is being torn down was not', async () => {
    await append(set.db, [sentTo(BRAM, NOW, { names: ['msg-a:r1'] })]);
    set.pass(500);
    await page.composer({ ...AT, draft: 'msg-a:r1', conversation: [], recipients: recipients(BRAM) }, SENDER);
    expect(await set.db.contacts.count()).toBe(1);
    set.pass(5_000);
    await page.composer({ ...AT, draft: 'msg-a:r1', conversation: [], recipients: recipients(BRAM) }, SENDER);
    expect(await set.db.contacts.count()).toBe(0);
  });
});

describe('what is read', () => {
  it('a conversation and a list are kept, and the site was looked at', async () => {
    const from = { handle: ME };
    const time = NOW - 3 * DAY;
    await page.conversation(
      {
        ...AT,
        report: {
          conversation: ['t:1'],
          messages: [
            { names: ['g:1'], from, recipients: { ...recipients(BRAM), split: false }, time, collapsed: false },
          ],
          clusters: [],
          whole: true,
        },
      },
      SENDER,
    );
    expect(await unanswered()).toBe(1);
    const row = {
      conversation: ['t:1'],
      lastMessage: 'g:2',
      time: NOW - DAY,
      people: [{ handle: BRAM }],
      draftPending: false,
    } as const;
    await page.list({ ...AT, report: { view: 'inbox', names: 'senders', newestPage: true, rows: [row] } }, SENDER);
    expect(await unanswered()).toBe(0);
    expect(await set.db.coverage.get(ME)).toEqual({ account: ME, spans: [[NOW - DAY, NOW]] });
    expect((await set.db.sites.get('gmail'))?.lookedAt).toBe(NOW);
  });

  it('R21: a gap stands since its first sign, each kind heals by itself', async () => {
    const say = (what: 'rows' | 'composers', agrees: boolean, at: number) =>
      page.health({ ...AT, what, agrees, at }, SENDER);
    await say('rows', false, NOW);
    await say('composers', false, NOW + 1);
    await say('rows', false, NOW + 2);
    expect((await set.db.sites.get('gmail'))?.gap).toEqual({ since: NOW, what: 'rows' });
    await say('rows', true, NOW + 3);
    expect((await set.db.sites.get('gmail'))?.gap).toEqual({ since: NOW + 1, what: 'composers' });
    await say('composers', true, NOW + 4);
    expect((await set.db.sites.get('gmail'))?.gap).toBeUndefined();
  });

  it('opens a ledger in a tab of its own', async () => {
    await press({ do: 'openLedger' }, { contact: 'email:a&b@koopmans.example' });
    const url = 'chrome-extension://us/contacts.html#email%3Aa%26b%40koopmans.example';
    expect(set.fake.tabs.create).toHaveBeenCalledWith({ url });
  });
});
