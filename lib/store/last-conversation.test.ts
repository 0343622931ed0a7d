import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { ANNA, BRAM, DAY, ME, NOW, replyFrom, sentTo } from './fixtures';
import { lastConversation } from './last-conversation';

const ON_LINKEDIN: Handle = 'linkedin:ACoAAbram';

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

it('the newest message decides, theirs too; all names of its conversation come along', async () => {
  await append(db, [
    sentTo(BRAM, NOW - 9 * DAY),
    sentTo(BRAM, NOW - 8 * DAY, { conversation: ['thread-a:rother'] }),
    sentTo(BRAM, NOW - 7 * DAY, { conversation: ['thread-a:rother', 't:18c2f0a1b2c3d4e5'] }),
    replyFrom(BRAM, NOW - 6 * DAY, { conversation: ['t:18c2f0a1b2c3d4e5'] }),
    sentTo(ANNA, NOW - DAY),
  ]);
  expect(await lastConversation(db, [BRAM])).toEqual({
    site: 'gmail',
    account: ME,
    conversation: ['t:18c2f0a1b2c3d4e5', 'thread-a:rother'],
  });
});

it('R1: over all that one person is known by', async () => {
  const site = { site: 'linkedin', account: 'linkedin:ACoAAme', conversation: ['urn:2-abc'] } as const;
  await append(db, [sentTo(BRAM, NOW - 9 * DAY), sentTo(ON_LINKEDIN, NOW - 3 * DAY, site)]);
  expect(await lastConversation(db, [BRAM, ON_LINKEDIN])).toMatchObject({
    site: 'linkedin',
    conversation: ['urn:2-abc'],
  });
  expect(await lastConversation(db, [BRAM])).toMatchObject({ site: 'gmail' });
});

it('R5: what never went is no place to go to', async () => {
  const undone = sentTo(BRAM, NOW - DAY, { conversation: ['thread-a:rnew'], state: 'undone' });
  await append(db, [sentTo(BRAM, NOW - 9 * DAY), undone]);
  expect((await lastConversation(db, [BRAM]))?.conversation).toEqual([`thread-a:r${BRAM}`]);
  expect(await lastConversation(db, [ANNA])).toBeUndefined();
});
