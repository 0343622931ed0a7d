import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Handle } from '../../lib/domain/contact';
import type { Handlers } from '../../lib/protocol/server';
import * as linkedin from '../../lib/sites/linkedin/wire';
import { setReading } from '../../lib/store/accounts';
import { person } from '../../lib/store/people';
import { setSite } from '../../lib/store/sites';
import { handlers } from './router';
import { observedSends, type Sends } from './sends';
import { forgetTab, noteTab } from './tabs';
import { NOW, type Stage, stage } from './test-stage';

const OWNER = 'ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';
const MEMBER = 'ACoAAFAKE0000077xxxxxxxxxxxxxxxxxxxxxxx';
const SLUG = 'bram-koopmans';
const AT = { site: 'linkedin', account: OWNER } as const;
const profile = (id: string) => `urn:li:fsd_profile:${id}`;
const sender = (tab: number) => ({ id: 'us', origin: 'https://www.linkedin.com', tab: { id: tab } });
const nothing = async () => {};

let set: Stage;
let page: Handlers;
let sends: Sends;

beforeEach(async () => {
  set = await stage();
  await setSite(set.db, 'linkedin', true, NOW);
  await setReading(set.db, 'linkedin', `linkedin:${OWNER}`, 'on', NOW);
  page = handlers(set, nothing);
  sends = observedSends(set, 'linkedin', linkedin, nothing);
  for (const tab of [1, 2]) await noteTab(set, tab, { site: 'linkedin', account: `linkedin:${OWNER}` });
});

afterEach(() => set.db.delete());

const press = (handle: Handle, draft?: `token:${string}`, tab = 1) => {
  const recipients = { to: [{ handle, name: 'Bram Koopmans' }], cc: [], bcc: [], split: true };
  return page.intent({ ...AT, conversation: [], recipients, at: set.now(), ...(draft && { draft }) }, sender(tab));
};

async function post(body: object, tab = 1): Promise<void> {
  const { buffer } = new TextEncoder().encode(JSON.stringify(body));
  const requestBody = { raw: [{ bytes: buffer as ArrayBuffer }] };
  await sends.request({ requestId: '9', tabId: tab, timeStamp: set.now(), requestBody });
  await sends.answer('9', true);
}

const message = (...members: string[]) => ({
  message: { body: { attributes: [], text: 'Dear Bram' }, originToken: '00000000-1111-4222-8333-000000000077' },
  mailboxUrn: profile(OWNER),
  hostRecipientUrns: members.map(profile),
});
const invitation = {
  invitee: { inviteeUnion: { memberProfile: profile(MEMBER) } },
  customMessage: 'Dear Bram',
};

/** What the ledger comes to for one handle, once every wait for an undo is over. */
async function known(handle: Handle) {
  set.pass(60_000);
  const row = await person(set.db, handle, set.now());
  return row && { handles: row.contact.handles, n: row.tally.unanswered, unconfirmed: row.tally.unconfirmed };
}

const BOTH = [`linkedin:${MEMBER}`, `slug:${SLUG}`];

it('R1, R8: a first message to a vanity name, and its request to a member id, are one touch of one person', async () => {
  await press(`slug:${SLUG}`);
  set.pass(80);
  await post(message(MEMBER));
  const one = { handles: BOTH, n: 1, unconfirmed: 0 };
  expect(await known(`slug:${SLUG}`)).toEqual(one);
  expect(await known(`linkedin:${MEMBER}`)).toEqual(one);
});

it('the request may be told first', async () => {
  await post(message(MEMBER));
  await press(`slug:${SLUG}`);
  expect(await known(`slug:${SLUG}`)).toEqual({ handles: BOTH, n: 1, unconfirmed: 0 });
});

it('R18: an invitation with a note stays unconfirmed for all its 200, once for both of its sides', async () => {
  await press(`slug:${SLUG}`, `token:invitation:${SLUG}`);
  await post(invitation);
  expect(await known(`linkedin:${MEMBER}`)).toEqual({ handles: BOTH, n: 0, unconfirmed: 1 });
});

it('R18: also where its request is told first', async () => {
  await post(invitation);
  await press(`slug:${SLUG}`, `token:invitation:${SLUG}`);
  expect(await known(`slug:${SLUG}`)).toEqual({ handles: BOTH, n: 0, unconfirmed: 1 });
});

it.each<[string, () => Promise<unknown>]>([
  ['another tab', () => post(message(MEMBER), 2)],
  ['too late', () => Promise.resolve(set.pass(5_001)).then(() => post(message(MEMBER)))],
  ['another kind of send', () => post(invitation)],
  [
    'a later send to somebody whom the page knows by id',
    () => press(`linkedin:${MEMBER}`).then(() => post(message(MEMBER))),
  ],
  ['a tab that went', () => forgetTab(set, 1).then(() => post(message(MEMBER)))],
  ['several', () => post(message(MEMBER, `${MEMBER}2`))],
])('R14: never one person: %s', async (_, other) => {
  await press(`slug:${SLUG}`);
  await other();
  expect((await known(`slug:${SLUG}`))?.handles).toEqual([`slug:${SLUG}`]);
});

it('an intent answers for one request only', async () => {
  await press(`slug:${SLUG}`);
  await post(message(MEMBER));
  await post({ ...message(`${MEMBER.slice(0, -1)}y`) });
  expect((await known(`slug:${SLUG}`))?.handles).toEqual(BOTH);
});
