import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { append } from '../../lib/store/append';
import { exclude } from '../../lib/store/exclude';
import { sentTo } from '../../lib/store/fixtures';
import { askingDone, isAsking } from './asking';
import { listen } from './listen';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

const DAY = 86_400_000;
const ANNA = 'email:anna@oosten.example';
const OURS = { id: 'us', url: 'chrome-extension://us/popup.html' };
let set: Stage;

beforeEach(async () => {
  set = await stage();
  listen(set);
});

afterEach(() => set.db.delete());

const say = (message: unknown, sender: unknown = OURS) => set.fake.runtime.onMessage.fire(message, sender)[0];
const opened = () => set.fake.tabs.create.mock.calls.map(([{ url }]) => url);

it('opens the last conversation, in the account that wrote, and remembers whom the question is for', async () => {
  const names = ['thread-a:r1', 't:18c2f0a1b2c3d4e5'] as const;
  await append(set.db, [sentTo(BRAM, NOW - DAY, { account: ME, conversation: [...names] })]);
  expect(await say({ askOf: BRAM })).toBe(true);
  expect(opened()).toEqual(['https://mail.google.com/mail/?authuser=rep%40gelegen.example#all/18c2f0a1b2c3d4e5']);
  expect(await isAsking(set, BRAM)).toBe(true);
  expect(await isAsking(set, ANNA)).toBe(false);
});

it('one at a time: asking the next one lets go of the one before', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY), sentTo(ANNA, NOW - DAY)]);
  await say({ askOf: BRAM });
  await say({ askOf: ANNA });
  expect([await isAsking(set, BRAM), await isAsking(set, ANNA)]).toEqual([false, true]);
  await askingDone(set, BRAM);
  expect(await isAsking(set, ANNA)).toBe(true);
  await askingDone(set, ANNA);
  expect(await isAsking(set, ANNA)).toBe(false);
});

it('taken back, no question stands ready', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY)]);
  await say({ askOf: BRAM });
  expect(await say({ unask: BRAM })).toBe(true);
  expect(await isAsking(set, BRAM)).toBe(false);
});

it('is forgotten after a quarter of an hour', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY)]);
  await say({ askOf: BRAM });
  set.pass(15 * 60_000);
  expect(await isAsking(set, BRAM)).toBe(false);
});

it('with no conversation that has an address: a new mail, or the profile', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY, { account: ME, conversation: ['urn:2-none'] })]);
  await exclude(set.db, 'slug:noor-van-dijk');
  expect(await say({ askOf: BRAM })).toBe(true);
  expect(await say({ askOf: 'slug:noor-van-dijk' })).toBe(true);
  expect(opened()).toEqual([
    'https://mail.google.com/mail/?authuser=rep%40gelegen.example&view=cm&fs=1&to=bram%40koopmans.example',
    'https://www.linkedin.com/in/noor-van-dijk/',
  ]);
});

it('LinkedIn’s conversation by its id', async () => {
  const linkedin = { site: 'linkedin', account: 'linkedin:ACoAAme', conversation: ['urn:2-YWJjZA'] } as const;
  await append(set.db, [sentTo('linkedin:ACoAAbram', NOW - DAY, linkedin)]);
  await say({ askOf: 'linkedin:ACoAAbram' });
  expect(opened()).toEqual(['https://www.linkedin.com/messaging/thread/2-YWJjZA%3D%3D/']);
});

it('only a page of ours can ask, and only of somebody', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY)]);
  expect(say({ askOf: BRAM }, { ...SENDER, url: 'https://mail.google.com/mail/u/0/' })).toBeUndefined();
  expect(await say({ askOf: 'javascript:alert(1)' })).toMatchObject({ ok: false });
  expect(await isAsking(set, BRAM)).toBe(false);
  expect(opened()).toEqual([]);
});

it('R21: to look is no asking', async () => {
  await append(set.db, [sentTo(BRAM, NOW - DAY, { account: ME, conversation: ['t:18c2f0a1b2c3d4e5'] })]);
  expect(await say({ lookAt: BRAM })).toBe(true);
  expect(opened()).toEqual(['https://mail.google.com/mail/?authuser=rep%40gelegen.example#all/18c2f0a1b2c3d4e5']);
  expect(await isAsking(set, BRAM)).toBe(false);
});

it('says so where no tab can be opened', async () => {
  set.fake.tabs.create.mockRejectedValueOnce(new Error('no window'));
  expect(await say({ askOf: BRAM })).toBe(false);
});
