import type { Page } from '@playwright/test';
import { BREATH } from '../lib/guest/watch';
import type { Extension } from './demo/extension';
import { closedRoots, expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import type { GmailOptions } from './stand-ins/gmail/options';
import { HISTORY, PEOPLE, type SeedThread, type Who } from './stand-ins/gmail/seed';
import { DELEGATED } from './stand-ins/gmail/server';
import { GMAIL, type StandIns } from './stand-ins/start';
import { openTimes, standingOf } from './standing';

/** What is read of Gmail's page, and what is not claimed: R1, R7, R8, R21. */

const { marieke, daan, bram, hugo, anneke, jonas } = PEOPLE;

/** When the server took in the mails to somebody, oldest first: what our ledger must come to. */
const times = (standIns: StandIns, address: string, account?: string): number[] =>
  standIns.control.gmail
    .mailbox(account)
    .view()
    .mails.filter((mail) => mail.labels.includes('^f') || !mail.labels.includes('^i'))
    .filter((mail) => !mail.labels.includes('^r') && mail.to.some(({ email }) => email === address))
    .map(({ at }) => at);

/** The pace of a rep, not of a robot: what stands there for less than a look is not read. */
const aBreath = (gmail: Page): Promise<void> => gmail.waitForTimeout(2 * BREATH);

/** Opens every conversation of All Mail, one after the other, and every message in it. */
async function readEverything(gmail: Page): Promise<void> {
  await act.openList(gmail, 'all');
  const rows = gmail.locator('[role=main]:visible tr.zA:has(.bog)');
  for (let n = 0; n < (await rows.count()); n++) {
    await rows.nth(n).locator('.bog').click();
    await expect(gmail.locator('[role=main]:visible .a98 h2.hP')).toBeVisible();
    await act.unfold(gmail);
    await act.expandAll(gmail);
    await aBreath(gmail);
    await act.openList(gmail, 'all');
  }
}

const read = async (gmail: Page, subject: string): Promise<void> => {
  await act.openList(gmail, 'all');
  await act.openThread(gmail, subject);
  await act.unfold(gmail);
  await act.expandAll(gmail);
  await aBreath(gmail);
};

test.describe('one conversation', () => {
  // A row of the inbox that names somebody is a reply of theirs, somewhere before the last message: here none is seen.
  test.use({ gmailPath: '#sent' });

  test.beforeEach(async ({ ext, gmail }) => {
    await ext.startGmail();
    await gmail.bringToFront();
  });

  test('R21: a cluster and collapsed messages: at least; all of them shown: exact, dated by their ids', async ({
    ext,
    gmail,
    standIns,
  }) => {
    await act.openThread(gmail, 'Drawings hall 2');
    await expect.poll(() => standingOf(ext, daan.email)).toMatchObject({ atLeast: true });
    await act.unfold(gmail);
    await expect.poll(() => standingOf(ext, daan.email)).toMatchObject({ atLeast: true });
    await act.expandAll(gmail);
    await expect.poll(() => standingOf(ext, daan.email)).toMatchObject({ atLeast: false });
    expect(await openTimes(ext, daan.email)).toEqual(times(standIns, daan.email).slice(-3));
  });

  test('R7: sent from a phone while the conversation is open: counted, with its own time', async ({
    ext,
    gmail,
    standIns,
  }) => {
    await read(gmail, 'Sorting line');
    await expect.poll(() => openTimes(ext, marieke.email)).toHaveLength(2);
    const { thread } =
      standIns.control.gmail
        .mailbox()
        .view()
        .mails.find(({ to }) => to.some(({ email }) => email === marieke.email)) ?? {};
    standIns.control.gmail.deliver({
      from: jonas,
      to: [marieke],
      subject: 'Re: Sorting line',
      text: 'Phone',
      ...(thread && { thread }),
    });
    await expect(gmail.locator('[role=main]:visible [role=listitem]')).toHaveCount(3);
    await act.expandAll(gmail);
    await expect.poll(() => openTimes(ext, marieke.email)).toEqual(times(standIns, marieke.email));
  });

  test('R7: sent from a phone in a conversation of its own: counted when Sent is seen', async ({
    ext,
    gmail,
    standIns,
  }) => {
    standIns.control.gmail.deliver({ from: jonas, to: [hugo], subject: 'From the train', text: 'Phone' });
    await act.openList(gmail, 'sent');
    await expect.poll(() => openTimes(ext, hugo.email)).toEqual(times(standIns, hugo.email));
    expect(times(standIns, hugo.email)).toHaveLength(2);
  });

  test('R1: a reply in another conversation clears all of them', async ({ ext, gmail, standIns }) => {
    await ext.readHistory(gmail);
    expect(await openTimes(ext, marieke.email)).toHaveLength(2);
    standIns.control.gmail.deliver({ from: marieke, subject: 'Something else', text: 'Hello' });
    await expect.poll(() => openTimes(ext, marieke.email)).toEqual([]);
  });

  test('Sent, paged through once, gives a first history; what it does not show makes it at least', async ({
    ext,
    gmail,
    standIns,
  }) => {
    await act.openList(gmail, 'sent');
    await expect.poll(() => standingOf(ext, hugo.email)).toMatchObject({ atLeast: false });
    expect(await openTimes(ext, hugo.email)).toEqual(times(standIns, hugo.email));
    expect(await standingOf(ext, marieke.email)).toMatchObject({ atLeast: true });
    expect(await openTimes(ext, marieke.email)).toEqual(times(standIns, marieke.email).slice(-1));
  });

  test('R8: a second tab, a reload and another look add nothing', async ({ ext, gmail }) => {
    await readEverything(gmail);
    await expect.poll(() => openTimes(ext, daan.email)).toHaveLength(3);
    const before = await counted(ext);
    const other = await ext.context.newPage();
    await other.goto(GMAIL);
    await readEverything(other);
    await gmail.bringToFront();
    await gmail.reload();
    await readEverything(gmail);
    // A mail that comes last is read: then all before it was.
    const entries = (await ext.ledger()).length;
    expect(await counted(ext)).toEqual(before);
    await gmail.reload();
    await read(gmail, 'Sorting line');
    await expect.poll(async () => (await ext.ledger()).length).toBe(entries);
  });
});

/** Per contact: the unanswered touches by their names, and whether the number is exact. */
async function counted(ext: Extension): Promise<unknown> {
  const { contacts = [] } = await ext.tables();
  return contacts
    .map(({ id, standing }) => [id, standing] as [string, NonNullable<Awaited<ReturnType<typeof standingOf>>>])
    .map(([id, { open, atLeast, lastTouch, lastReply }]) => ({
      id,
      open: open.map(({ names, time }) => ({ names, time })),
      atLeast,
      lastTouch,
      lastReply,
    }));
}

test.describe('something newer that was not read', () => {
  const mine = (daysAgo: number) => ({ from: 'jonas', to: ['bram'], daysAgo, text: 'And the yard?' }) as const;
  const history: SeedThread[] = [
    {
      subject: 'LED on the quay',
      mails: [mine(20), { from: 'bram', to: ['jonas'], daysAgo: 18, text: 'Thanks.' }, mine(13), mine(9)],
    },
  ];
  test.use({ standIn: { history } });

  test('R21: nothing is said of a silence until it is opened, and then all is clear', async ({
    ext,
    gmail,
    standIns,
  }) => {
    await ext.startGmail();
    await gmail.bringToFront();
    await read(gmail, 'LED on the quay');
    // A rep looks at what they open for longer than a script does.
    await expect.poll(() => openTimes(ext, bram.email)).toHaveLength(2);
    await act.openList(gmail, 'inbox');
    const box = await act.openCompose(gmail);
    await act.addRecipient(box, bram.email);
    await lineSaying(gmail, /^3rd message\. .+ stayed unanswered|3rd message\. .+ unanswered/);
    const { threads } = standIns.control.gmail.mailbox().view();
    standIns.control.gmail.deliver({
      from: bram,
      subject: 'Re: LED on the quay',
      text: 'Go ahead',
      thread: String(threads[0]?.sync),
    });
    const line = await lineSaying(gmail, /no reply seen here/);
    expect(line.text).not.toMatch(/unanswered|Ask straight/);
    await act.openThread(gmail, 'LED on the quay');
    await expect.poll(() => openTimes(ext, bram.email)).toEqual([]);
    await expect.poll(async () => (await closedRoots(gmail)).length).toBe(0);
  });
});

/** The same history under another name of the rep's. */
const as = (who: Who): SeedThread[] =>
  HISTORY.map((thread) => ({
    ...thread,
    mails: thread.mails.map((mail) => ({
      ...mail,
      from: mail.from === 'jonas' ? who : mail.from,
      to: mail.to.map((one) => (one === 'jonas' ? who : one)),
    })),
  }));

interface Way {
  readonly name: string;
  readonly standIn?: Partial<GmailOptions>;
  readonly account?: string;
  readonly me?: Who;
  /** Who is a contact there, and a colleague in the rep's usual account. */
  readonly more?: readonly string[];
  /** R21: one message at a time is shown, so nothing says that there is no other. */
  readonly partial?: true;
}

const WAYS: readonly Way[] = [
  { name: 'as it usually is' },
  { name: 'conversation view off', standIn: { conversationView: false }, partial: true },
  { name: 'preview pane', standIn: { previewPane: true } },
  { name: 'in Dutch', standIn: { language: 'nl' } },
  { name: 'in German', standIn: { language: 'de' } },
  { name: 'in Arabic, right to left', standIn: { language: 'ar' } },
  { name: "with other extensions' nodes", standIn: { foreign: true } },
  { name: 'where nothing stale keeps its role', standIn: { staleMain: false } },
  { name: 'the second account, turned on by name', account: '1', me: 'jonasPrivate', more: [PEOPLE.willemijn.email] },
  { name: 'a delegated mailbox, turned on by name', account: DELEGATED, me: 'sales' },
];

for (const { name, standIn = {}, account = '0', me = 'jonas', more = [], partial = false } of WAYS) {
  test.describe(name, () => {
    test.use({ standIn });

    test('the same ledger', async ({ ext, standIns }) => {
      if (account !== '0') standIns.control.gmail.mailbox(account).grow(as(me));
      const gmail = await ext.context.newPage();
      await gmail.goto(GMAIL.replace('/u/0/', account.startsWith('d/') ? `/u/0/${account}/` : `/u/${account}/`));
      await ext.startGmail();
      await gmail.bringToFront();
      await readEverything(gmail);
      const truth = {
        [marieke.email]: times(standIns, marieke.email, account),
        [daan.email]: times(standIns, daan.email, account).slice(-3),
        [bram.email]: times(standIns, bram.email, account).slice(-1),
        [hugo.email]: times(standIns, hugo.email, account),
        // R19: "Thank you! I will call you.", the day after her answer, is a closing word.
        [anneke.email]: [],
        [PEOPLE.priya.email]: [],
        [PEOPLE.sanne.email]: [],
        // R9: Sanne's answer is one for both.
        [PEOPLE.thomas.email]: [],
      };
      expect(truth[daan.email]).toHaveLength(3);
      await expect
        .poll(async () =>
          Object.fromEntries(
            await Promise.all(Object.keys(truth).map(async (address) => [address, await openTimes(ext, address)])),
          ),
        )
        .toEqual(truth);
      const { contacts = [] } = await ext.tables();
      expect(contacts.map(({ id }) => String(id).replace('email:', '')).toSorted()).toEqual(
        [...Object.keys(truth), ...more].toSorted(),
      );
      if (partial) return;
      expect(contacts.filter(({ standing }) => (standing as { atLeast: boolean }).atLeast).map(({ id }) => id)).toEqual(
        [],
      );
    });
  });
}
