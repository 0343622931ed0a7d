import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationEntries } from '../../lib/domain/reading/conversation';
import * as linkedin from '../../lib/sites/linkedin/wire';
import { setReading } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import { readOwn } from '../../lib/store/own';
import { person } from '../../lib/store/people';
import { setSite } from '../../lib/store/sites';
import { observedSends, type Sends } from './sends';
import { noteTab } from './tabs';
import { ME, NOW, type Stage, stage } from './test-stage';

const OWNER = 'ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';
const MEMBER = 'ACoAAFAKE0000077xxxxxxxxxxxxxxxxxxxxxxx';
const THREAD = `2-${btoa('00000000-0000-4000-8000-000000000077_013').replace(/=+$/, '')}`;
const OF = { site: 'linkedin', account: `linkedin:${OWNER}` } as const;
const BRAM = { handle: `linkedin:${MEMBER}`, name: 'Bram Koopmans' } as const;
const profile = (id: string) => `urn:li:fsd_profile:${id}`;

let set: Stage;
let sends: Sends;

beforeEach(async () => {
  set = await stage();
  await setSite(set.db, 'linkedin', true, NOW);
  await setReading(set.db, 'linkedin', OF.account, 'on', NOW);
  sends = observedSends(set, 'linkedin', linkedin, async () => {});
  await noteTab(set, 1, OF);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await set.db.delete();
});

const inThread = { conversationUrn: `urn:li:msg_conversation:(${profile(OWNER)},${THREAD})` };

function request(where: object, around: object = {}, over: object = {}) {
  const body = { attributes: [], text: 'Dear Bram, a secret' };
  const message = { body, originToken: '00000000-1111-4222-8333-000000000077', ...where };
  const { buffer } = new TextEncoder().encode(JSON.stringify({ message, mailboxUrn: profile(OWNER), ...around }));
  const raw = [{ bytes: buffer as ArrayBuffer }];
  return sends.request({ requestId: '9', tabId: 1, timeStamp: set.now() + 0.5, requestBody: { raw }, ...over });
}

/** The conversation as its page shows it, with these own messages and their times (ms UTC). */
async function shown(...own: readonly (readonly [name: `urn:${string}`, time: number])[]): Promise<void> {
  const from = { handle: OF.account };
  const recipients = { to: [BRAM], cc: [], bcc: [], split: true };
  const messages = own.map(([name, time]) => ({ names: [name], from, recipients, time, collapsed: false }));
  const context = { ...OF, own: await readOwn(set.db), seenAt: set.now() };
  await append(
    set.db,
    conversationEntries({ conversation: [`urn:${THREAD}`], messages, clusters: [], whole: true }, context),
  );
}

const counted = async () => {
  set.pass(60_000);
  return (await person(set.db, BRAM.handle, set.now()))?.tally.unanswered;
};

describe('R8: LinkedIn’s two witnesses', () => {
  it('the request names the conversation alone; with the page’s own new item it is one touch', async () => {
    const before = ['urn:before', set.now()] as const;
    await shown(before);
    set.pass(3_600_000);
    const sent = set.now();
    await request(inThread);
    expect((await person(set.db, BRAM.handle, set.now()))?.tally.unconfirmed).toBe(1);
    await sends.answer('9', true);
    expect(await counted()).toBe(2);
    await shown(before, ['urn:new', sent]);
    expect(await counted()).toBe(2);
  });

  it('a first message names its one recipient', async () => {
    await request({}, { hostRecipientUrns: [profile(MEMBER)] });
    await sends.answer('9', true);
    expect(await counted()).toBe(1);
  });

  it('anything but 200 proves nothing', async () => {
    await request({}, { hostRecipientUrns: [profile(MEMBER)] });
    await sends.answer('9', false);
    expect((await person(set.db, BRAM.handle, set.now()))?.tally).toMatchObject({ unanswered: 0, unconfirmed: 1 });
  });

  it('a second try right after a refusal is one message, though its answer comes after the page’s time of it', async () => {
    await shown();
    await request(inThread);
    await sends.answer('9', false);
    set.pass(10_000);
    const at = set.now();
    await request({ ...inThread, originToken: '00000000-1111-4222-8333-000000000099' });
    set.pass(40);
    await sends.answer('9', true);
    await shown(['urn:new', at + 5]);
    // Before R4 makes one touch of what was sent together.
    const { standing } = (await person(set.db, BRAM.handle, set.now()))?.contact ?? {};
    expect([standing?.open.length, standing?.pending.length]).toEqual([1, 1]);
  });

  it('R5: what is recalled was never sent, though its item stays in the page with other words; refused, it stands', async () => {
    const time = set.now() - 60_000;
    const id = btoa(`${time}b00000-004&00000000-0000-4000-8000-000000000077_013`).replace(/=+$/, '');
    const item = [`urn:2-${id}`, time] as const;
    await shown(item);
    expect(await counted()).toBe(1);
    const recall = () => {
      const { buffer } = new TextEncoder().encode(
        JSON.stringify({ messageUrn: `urn:li:msg_message:(${profile(OWNER)},2-${id})` }),
      );
      const raw = [{ bytes: buffer as ArrayBuffer }];
      return sends.request({ requestId: '9', tabId: 1, timeStamp: set.now(), requestBody: { raw } });
    };
    await recall();
    await sends.answer('9', false);
    expect(await counted()).toBe(1);
    await recall();
    expect(await counted()).toBe(1);
    await sends.answer('9', true);
    expect(await counted()).toBeUndefined();
    await shown(item);
    expect(await counted()).toBeUndefined();
  });

  it('the text is in no table', async () => {
    await request({}, { hostRecipientUrns: [profile(MEMBER)] });
    await sends.answer('9', true);
    const tables = await Promise.all(set.db.tables.map((table) => table.toArray()));
    expect(JSON.stringify([tables, [...set.fake.session]])).not.toContain('secret');
  });

  it('R21: a sending request that can’t be read is the site’s gap, and heals', async () => {
    await request({ conversationUrn: 'something new' });
    expect((await set.db.sites.get('linkedin'))?.gap).toMatchObject({ what: 'request' });
    expect((await set.db.sites.get('gmail'))?.gap).toBeUndefined();
    await request({}, { hostRecipientUrns: [profile(MEMBER)] });
    await sends.answer('9', true);
    expect((await set.db.sites.get('linkedin'))?.gap).toBeUndefined();
  });

  it('a tab that showed Gmail before is nobody’s on LinkedIn: then the request’s own mailbox says whose it is', async () => {
    await noteTab(set, 1, { site: 'gmail', account: ME });
    await request({}, { hostRecipientUrns: [profile(MEMBER)] });
    await sends.answer('9', true);
    expect(await counted()).toBe(1);
    const other = { originToken: '00000000-1111-4222-8333-000000000088' };
    await request(other, { hostRecipientUrns: [profile(MEMBER)], mailboxUrn: profile(MEMBER) });
    expect(await set.db.entries.count()).toBe(2);
  });
});
