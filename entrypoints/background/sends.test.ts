import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNDO_WINDOW } from '../../lib/domain/cadence';
import type { Handle } from '../../lib/domain/contact';
import type { SentEntry } from '../../lib/domain/ledger';
import { AS_WRITTEN } from '../../lib/domain/question';
import * as gmail from '../../lib/sites/gmail/wire';
import { setReading } from '../../lib/store/accounts';
import { ledgerOf } from '../../lib/store/ledger-of';
import { noteOffer, readEarly } from '../../lib/store/offers';
import { person } from '../../lib/store/people';
import { changeSettings } from '../../lib/store/settings';
import { setSite } from '../../lib/store/sites';
import { replay, WRITE_AGAIN } from './keeper';
import { handlers } from './router';
import { observedSends, type Sends } from './sends';
import { noteTab } from './tabs';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

let set: Stage;
let sends: Sends;
const changed = vi.fn(async () => {});

beforeEach(async () => {
  changed.mockClear();
  set = await stage();
  sends = observedSends(set, 'gmail', gmail, changed);
  await noteTab(set, 1, { site: 'gmail', account: ME });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await set.db.delete();
});

const SENT = ['^all', '^pfg'];
const DRAFT = ['^all', '^r', '^r_bt'];

/** A body in the form of gmail.md, section 3, saying one thing of one message. */
function bytes(
  labels: readonly string[],
  { from = 'rep@gelegen.example', id = 'msg-a:r1', time = NOW, text = 'Dear Bram, a secret' } = {},
): Uint8Array {
  const message: unknown[] = Array.from({ length: 18 }, () => null);
  Object.assign(message, {
    0: id,
    1: [1, from, 'The Rep'],
    2: [[1, 'bram@koopmans.example', 'Bram Koopmans']],
    6: time,
    7: 'Second hall',
    8: [null, [[0, text]]],
    10: labels,
    17: time,
  });
  const op = [...Array.from({ length: 13 }, () => null), [message, null, 1]];
  return new TextEncoder().encode(JSON.stringify([null, [[[1, ['thread-a:r1', op]]]], null, [time, 1]]));
}

function request(body: Uint8Array, over: Partial<Parameters<Sends['request']>[0]> = {}) {
  const raw = [{ bytes: new Uint8Array(body).buffer }];
  return sends.request({ requestId: '7', tabId: 1, timeStamp: set.now() + 0.25, requestBody: { raw }, ...over });
}

const SALES: Handle = 'email:sales@gelegen.example';
const states = async () => (await set.db.entries.toArray()).map(({ entry }) => entry.kind === 'sent' && entry.state);
const tallyOf = async (handle: Handle = BRAM) => (await person(set.db, handle, set.now()))?.tally;

describe('the second witness', () => {
  it('R5: keeps a send at once, counts it once it is answered and its undo window has closed', async () => {
    await request(bytes(SENT));
    expect(await tallyOf()).toMatchObject({ unconfirmed: 1, unanswered: 0 });
    set.pass(200);
    await sends.answer('7', true);
    expect(await tallyOf()).toMatchObject({ unconfirmed: 0, justSent: 1, unanswered: 0 });
    set.pass(36_000);
    expect(await tallyOf()).toMatchObject({ justSent: 0, unanswered: 1 });
  });

  it('R21: without a good answer it stays unconfirmed', async () => {
    await request(bytes(SENT));
    await sends.answer('7', false);
    set.pass(60_000);
    expect(await tallyOf()).toMatchObject({ unconfirmed: 1, unanswered: 0 });
  });

  it('R5: undone is undone, though the answer to the send is come to after it', async () => {
    const { fate } = handlers(set, changed);
    await request(bytes(SENT));
    const said = { site: 'gmail', account: 'rep@gelegen.example', conversation: [], draft: 'msg-a:r1' } as const;
    await fate({ ...said, fate: 'undone', at: NOW + 900 }, SENDER);
    set.pass(2_000);
    await sends.answer('7', true, NOW + 400);
    set.pass(UNDO_WINDOW);
    expect((await tallyOf())?.unanswered ?? 0).toBe(0);
  });

  it('keeps no word of the message', async () => {
    await request(bytes(SENT));
    expect(JSON.stringify([await set.db.entries.toArray(), [...set.fake.session]])).not.toContain('secret');
  });

  it('remembers what the site calls the rep, for {my name}', async () => {
    await request(bytes(SENT, { from: 'sales@gelegen.example' }));
    expect((await set.db.accounts.toArray())[0]).not.toHaveProperty('name');
    await request(bytes(SENT), { requestId: '8' });
    expect(await set.db.accounts.toArray()).toMatchObject([{ handle: ME, name: 'The Rep' }]);
  });

  it('reads a gzipped body, from a worker without a tab', async () => {
    await request(gzipSync(bytes(SENT)), { tabId: -1 });
    expect(await states()).toEqual(['unconfirmed']);
  });

  it('R8: one message reported twice is one', async () => {
    await request(bytes(SENT), { requestId: '7' });
    await request(bytes(SENT), { requestId: '8', tabId: -1 });
    await Promise.all([sends.answer('7', true), sends.answer('8', true)]);
    set.pass(36_000);
    expect(await tallyOf()).toMatchObject({ unanswered: 1 });
  });

  it('the answer finds its request after the worker was stopped in between', async () => {
    await request(bytes(SENT));
    await observedSends(set, 'gmail', gmail, changed).answer('7', true);
    set.pass(36_000);
    expect(await tallyOf()).toMatchObject({ unanswered: 1 });
  });

  it('a draft save that is none of a sent message says nothing', async () => {
    await request(bytes(DRAFT));
    expect(await states()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('R5: a draft save of what was sent takes it back, and sending again sends it once', async () => {
    await request(bytes(SENT));
    await sends.answer('7', true);
    set.pass(8_000);
    await request(bytes(DRAFT), { requestId: '8' });
    expect(await ledgerOf(set.db, BRAM, set.now())).toEqual([]);
    set.pass(20_000);
    await request(bytes(SENT, { time: set.now() }), { requestId: '9' });
    await sends.answer('9', true);
    set.pass(36_000);
    expect(await tallyOf()).toMatchObject({ unanswered: 1, touches: [{ time: NOW + 28_000 }] });
  });

  it('R5: after the window a draft save takes nothing back', async () => {
    await request(bytes(SENT));
    await sends.answer('7', true);
    set.pass(40_000);
    await request(bytes(DRAFT), { requestId: '8' });
    expect(await tallyOf()).toMatchObject({ unanswered: 1 });
  });

  it('R6: a scheduled mail that is a draft again was cancelled, however late', async () => {
    await request(bytes(['^all', '^scheduled'], { time: NOW }));
    await sends.answer('7', true);
    expect(await states()).toContain('scheduled');
    set.pass(3_600_000);
    await request(bytes(DRAFT), { requestId: '8' });
    expect(await ledgerOf(set.db, BRAM, set.now())).toEqual([]);
  });

  it.each([
    ['it has no body that can be read', { error: 'Unknown error.' }],
    ['its body is cut off', { raw: [{ bytes: new Uint8Array(bytes(SENT).slice(0, 90)).buffer }] }],
  ])('R21: where %s, the health of the site says so, until the next one is read', async (_, requestBody) => {
    await request(bytes(SENT), { requestBody });
    expect((await set.db.sites.get('gmail'))?.gap).toEqual({ since: NOW, what: 'request' });
    expect(changed).toHaveBeenCalled();
    await request(bytes(SENT), { requestId: '8' });
    await sends.answer('8', true);
    expect((await set.db.sites.get('gmail'))?.gap).toBeUndefined();
  });
});

describe('R24: asked, at the moment of sending', () => {
  const LINE = 'I know your time is valuable. Is now a good time, later, or rather not? A no is fine too.';
  const entries = async () => (await set.db.entries.toArray()).map(({ entry }) => entry as SentEntry);

  it('a question that stands in the draft, edited around, is an ask; nothing of the rest is kept', async () => {
    const text = `<div>Dear Bram, a secret.</div><div>${LINE}</div><div>See you &amp; the quay</div>`;
    await request(bytes(SENT, { text }));
    await sends.answer('7', true);
    const ask = { question: 'line', shape: 'line', language: 'en' };
    expect((await entries()).map((entry) => entry.ask)).toEqual([ask, ask]);
    const kept = JSON.stringify([await set.db.entries.toArray(), [...set.fake.session]]);
    expect(kept).not.toMatch(/secret|valuable|quay/);
  });

  it('compared then: a draft begun with the question and sent without it is none', async () => {
    await request(bytes(DRAFT, { text: LINE }));
    await request(bytes(SENT, { text: 'Dear Bram, here are the prices.' }), { requestId: '8' });
    expect((await entries()).map((entry) => entry.ask)).toEqual([undefined]);
  });

  it('what it quotes is not asked again', async () => {
    await request(bytes(SENT, { text: `<div>Thanks.</div><div class="gmail_quote"><div>${LINE}</div></div>` }));
    expect((await entries())[0]).not.toHaveProperty('ask');
  });

  it("the rep's own question, as it is by now", async () => {
    const own = [{ id: 'mine', words: { nl: { informal: 'Blijf je dit jaar nog op de lijst?' } } }];
    await changeSettings(set.db, { questions: { ...AS_WRITTEN, own } });
    await request(bytes(SENT, { text: 'Ha Bram. Blijf je dit jaar nog op de lijst?' }));
    expect((await entries())[0]?.ask).toEqual({ question: 'mine', shape: 'own', language: 'nl', form: 'informal' });
  });

  it('R26: the chip that stood there was ignored, unless the question went along', async () => {
    const place = { contact: BRAM, draft: 'msg-a:r1', conversation: [] } as const;
    const ignored = async () => (await readEarly(set.db, [], { ...place, draft: 'msg-a:r9' })).ignored;
    await noteOffer(set.db, 'early', place, NOW);
    await request(bytes(DRAFT));
    expect(await ignored()).toBe(0);
    await request(bytes(SENT));
    expect(await ignored()).toBe(1);
    await request(bytes(SENT, { text: LINE, id: 'msg-a:r2' }), { requestId: '8' });
    expect(await ignored()).toBe(0);
  });

  it('the mirror: a listed phrase is noted while it is on, and only then', async () => {
    const text = 'Hi Bram, just checking in on the prices. Have you seen them?';
    await request(bytes(SENT, { text }));
    expect((await entries())[0]).not.toHaveProperty('phrase');
    await changeSettings(set.db, { mirror: { on: true, phrases: {} } });
    await request(bytes(SENT, { text, id: 'msg-a:r2' }), { requestId: '8' });
    expect((await entries()).find(({ names }) => names.includes('msg-a:r2'))?.phrase).toBe('just checking in');
  });
});

describe('whose a send is', () => {
  it('is of the account in whose composer its draft stood', async () => {
    const other = 'email:other@gelegen.example';
    await setReading(set.db, 'gmail', other, 'on', NOW);
    const from = { site: 'gmail', account: 'other@gelegen.example' } as const;
    const recipients = { to: [{ handle: BRAM }], cc: [], bcc: [], split: true };
    await handlers(set, changed).intent({ ...from, draft: 'msg-a:r1', conversation: [], recipients, at: NOW }, SENDER);
    await request(bytes(SENT));
    expect((await set.db.entries.toArray()).map(({ entry }) => entry.account)).toEqual([other, other]);
  });

  it('is of the account that sends from that address, where no tab is known', async () => {
    await request(bytes(SENT), { tabId: 9 });
    expect(await states()).toEqual(['unconfirmed']);
  });

  it('is kept for nobody where neither is known', async () => {
    await request(bytes(SENT, { from: 'stranger@mail.example' }), { tabId: 9 });
    expect(await states()).toEqual([]);
  });

  it('is not read where the account is off, waits for a word, or the site is stopped', async () => {
    await setReading(set.db, 'gmail', ME, 'off', NOW);
    await request(bytes(SENT));
    await setReading(set.db, 'gmail', ME, 'on', NOW);
    await noteTab(set, 1, { site: 'gmail', account: 'email:unknown@gelegen.example' });
    await request(bytes(SENT));
    await noteTab(set, 1, { site: 'gmail', account: ME });
    await setSite(set.db, 'gmail', false, NOW);
    await request(bytes(SENT));
    await request(bytes(SENT), { requestBody: { error: 'Unknown error.' } });
    expect(await states()).toEqual([]);
    expect((await set.db.sites.get('gmail'))?.gap).toBeUndefined();
    expect([...set.fake.session.keys()]).toEqual(['tab 1']);
  });
});

describe('keeper', () => {
  it('loses nothing when the store is full: the next start writes it', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(request(bytes(SENT))).rejects.toMatchObject({ code: 'full' });
    put.mockRestore();
    expect(await states()).toEqual([]);
    expect(set.fake.alarms.create).toHaveBeenCalledWith(WRITE_AGAIN, { delayInMinutes: 0.5 });
    expect(await replay(set)).toBe(true);
    expect(await states()).toEqual(['unconfirmed']);
    expect(await replay(set)).toBe(false);
    await sends.answer('7', true);
    expect(await states()).toContain('sent');
  });

  it('loses nothing while the store can not be opened, and keeps nothing of an account that is not read', async () => {
    const { hello, intent } = handlers(set, changed);
    await hello({ site: 'gmail', account: 'rep@gelegen.example' }, SENDER);
    set.db.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const recipients = { to: [{ handle: BRAM }], cc: [], bcc: [], split: true };
    const report = {
      account: 'rep@gelegen.example',
      conversation: [],
      recipients,
      at: NOW,
      from: SALES,
    };
    await expect(intent({ site: 'gmail', ...report, draft: 'msg-a:r1' }, SENDER)).rejects.toThrow();
    await expect(request(bytes(SENT))).rejects.toMatchObject({ code: 'closed' });
    await expect(sends.answer('7', true)).rejects.toMatchObject({ code: 'closed' });
    await request(bytes(SENT, { id: 'msg-a:r2' }), { requestId: '8', tabId: 2 }).catch(() => {});
    open.mockRestore();
    await vi.waitFor(async () => expect(await replay(set)).toBe(true));
    expect((await states()).toSorted()).toEqual(['sent', 'unconfirmed', 'unconfirmed']);
    set.pass(UNDO_WINDOW + 1);
    expect(await tallyOf()).toMatchObject({ unanswered: 1, unconfirmed: 0 });
  });

  it('drops what belongs to an account that was turned off, or erased, in the meantime', async () => {
    await request(bytes(SENT));
    const left = (await set.db.entries.toArray()).map(({ entry }) => entry);
    await set.db.entries.clear();
    await set.memory.set('write x', left);
    await setReading(set.db, 'gmail', ME, 'off', NOW);
    expect(await replay(set)).toBe(false);
    expect(await states()).toEqual([]);
    expect([...set.fake.session.keys()].filter((key) => key.startsWith('write'))).toEqual([]);
  });
});
