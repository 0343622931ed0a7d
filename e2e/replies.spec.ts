import type { Page } from '@playwright/test';
import { SIGNS } from '../lib/protocol/banner-view-signs';
import type { Extension } from './demo/extension';
import { startLinkedin } from './demo/linkedin-path';
import { expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import type { Delivery } from './stand-ins/gmail/mailbox';
import { PEOPLE, type SeedThread } from './stand-ins/gmail/seed';
import type { StandIns } from './stand-ins/start';

/** What comes back, told apart: from the words in Gmail's page to the popup and the line, and not one word kept. */

const { marieke, jonas } = PEOPLE;
const SUBJECT = 'Sorting line';
const history = (mails: SeedThread['mails']): readonly SeedThread[] => [{ subject: SUBJECT, mails }];
const mine = (daysAgo: number, text: string) => ({ from: 'jonas', to: ['marieke'], daysAgo, text }) as const;
const theirs = (daysAgo: number, text: string) => ({ from: 'marieke', to: ['jonas'], daysAgo, text }) as const;
const TWICE = history([mine(16, 'Here are the prices.'), mine(9, 'Have you been able to look at them?')]);

/** Eight days from now, as each language writes it. */
const back = new Date(Date.now() + 8 * 86_400_000);
const day = (language: string, month: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month, ...(month === 'long' ? { year: 'numeric' } : {}) }).format(
    back,
  );

function deliver(standIns: StandIns, text: string, over: Partial<Delivery> = {}): void {
  const { gmail } = standIns.control;
  const thread = gmail.mailbox().view().threads[0]?.sync ?? '';
  gmail.deliver({ from: marieke, subject: `Re: ${SUBJECT}`, text, thread, ...over });
}

/** Opens the conversation, every message of it, and waits until that was noted. */
async function look(ext: Extension, gmail: Page, subject = SUBJECT, list = 'all'): Promise<void> {
  const since = Date.now();
  await gmail.bringToFront();
  await act.openList(gmail, list);
  await act.openThread(gmail, subject);
  await act.expandAll(gmail);
  const opened = (entry: { kind: string; seenAt: number }) => entry.kind === 'look' && entry.seenAt > since;
  const newest = async () => (await ext.ledger()).filter(opened).length;
  await expect.poll(newest).toBeGreaterThan(0);
}

/** Her ledger in the popup: its head, and its lines. */
async function ledger(ext: Extension) {
  const page = await ext.openPage(`popup.html?contact=${encodeURIComponent(`email:${marieke.email}`)}`);
  const line = (reason: string) => page.locator('.led li', { hasText: reason });
  return { page, head: page.locator('.big'), line };
}

async function compose(gmail: Page): Promise<void> {
  await gmail.bringToFront();
  await act.addRecipient(await act.openCompose(gmail), marieke.email);
}

/** The rep flips the line, the conversation is read again, and the flip stands. */
async function flips(
  ext: Extension,
  gmail: Page,
  reason: string,
  before: string | RegExp,
  after: string | RegExp,
): Promise<void> {
  const { page, head, line } = await ledger(ext);
  await expect(line(reason)).toHaveCount(1);
  await expect(head).toHaveText(before);
  await line(reason).getByRole('switch').click();
  await expect(head).toHaveText(after);
  await look(ext, gmail);
  await page.reload();
  await expect(head).toHaveText(after);
}

const started = async ({ ext, gmail }: { ext: Extension; gmail: Page }) => {
  await ext.startGmail();
  await gmail.bringToFront();
};

test.describe('two that stayed unanswered, and then', () => {
  test.use({ standIn: { history: TWICE } });
  test.beforeEach(started);

  const AWAY = [
    ['an English', `I am out of the office until ${day('en-GB')}, with limited access to my email.`],
    ['a Dutch', `Ik ben afwezig tot ${day('nl')} en lees mijn mail niet. Bij spoed: bel 010 123 45 67.`],
  ] as const;
  for (const [language, text] of AWAY) {
    test(`R12: ${language} out-of-office: both stay, and she is away until its day`, async ({
      ext,
      gmail,
      standIns,
    }) => {
      deliver(standIns, text);
      await look(ext, gmail);
      await compose(gmail);
      const said = await lineSaying(gmail, new RegExp(`^Away until ${day('en-GB', 'short')}\\.`));
      expect(said.buttons.map(({ name }) => name).join()).not.toContain('Insert');
      expect(said.html).toContain(SIGNS.away);
      expect(said.html).not.toContain('tally');
      const popup = await ext.openPage('popup.html');
      await popup.getByRole('searchbox').fill('marieke');
      await expect(popup.locator('.row', { hasText: 'Marieke' })).toContainText(
        new RegExp(`Away until ${day('en-GB', 'short').replace(' ', '\\s')}`),
      );
      await flips(ext, gmail, 'an out-of-office is no reply', '2 unanswered', /^Replied/);
    });
  }

  test('R12: an out-of-office in a conversation of its own, by its title', async ({ ext, gmail, standIns }) => {
    await look(ext, gmail);
    const subject = `Automatisch antwoord: ${SUBJECT}`;
    const text = `Ik ben weer op kantoor op ${day('nl')}.`;
    standIns.control.gmail.deliver({ from: marieke, subject, text });
    await look(ext, gmail, subject, 'inbox');
    await compose(gmail);
    await lineSaying(gmail, /^Away until /);
  });

  test('R12: she writes herself that she was away: that is a reply', async ({ ext, gmail, standIns }) => {
    deliver(standIns, 'Sorry, I was out of the office last week. Thursday is fine for me.');
    await look(ext, gmail);
    await flips(ext, gmail, 'the count starts here', /^Replied/, '2 unanswered');
  });

  test('R11: what was not delivered is out of the count, and the line says so', async ({ ext, gmail, standIns }) => {
    const from = { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' };
    const why = 'because the address couldn’t be found, or is unable to receive mail.';
    deliver(standIns, `Address not found\n\nYour message wasn’t delivered to ${marieke.email} ${why}`, { from });
    await look(ext, gmail);
    await compose(gmail);
    await lineSaying(gmail, /^Not delivered /);
    await flips(ext, gmail, 'not delivered, as was told on', '1 unanswered', '2 unanswered');
  });

  test('R16: "not interested": No is proposed, and nothing is asked again', async ({ ext, gmail, standIns }) => {
    deliver(standIns, 'Thank you for the offer, but we are not interested.');
    await look(ext, gmail);
    await compose(gmail);
    const said = await lineSaying(gmail, /^Marieke replied on .* It was:/);
    expect(said.buttons.map(({ name }) => name).join()).toMatch(/^Yes,Not now …,No,/);
    await flips(ext, gmail, 'said no', /^Wrote .* what reads as no/, '2 unanswered');
  });

  test('R15: a colleague of hers answers: answered, by whom', async ({ ext, gmail, standIns }) => {
    const from = { name: 'Pieter Smit', email: 'pieter@vandenheuvel.example' };
    deliver(standIns, 'I take this over from Marieke. Thursday at ten is fine.', { from, to: [jonas] });
    await look(ext, gmail);
    await flips(ext, gmail, 'a colleague; counted as a reply', /^Pieter, a colleague, replied/, '2 unanswered');
  });

  test('not one word of any message is kept, on disk or in the session', async ({ ext, gmail, standIns }) => {
    deliver(standIns, 'Zevenslaper: thank you, but we are not interested.');
    await look(ext, gmail);
    const box = await act.reply(gmail);
    await act.typeBody(box, 'Paardenbloem, thanks!');
    await act.send(box);
    await act.sent(gmail);
    await expect.poll(async () => JSON.stringify(await ext.ledger())).toMatch(/"brief":true/);
    const page = await ext.openPage('popup.html');
    const session = await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { get(all: null): Promise<object> } } } }
      ).chrome.storage.session.get(null),
    );
    const kept = JSON.stringify([await ext.tables(), session]);
    expect(kept).toContain('no-words');
    expect(kept).toContain('Sorting line');
    expect(kept).not.toMatch(/zevenslaper|paardenbloem|prices|been able/i);
  });
});

test.describe('two within half an hour', () => {
  test.use({ standIn: { history: history([mine(9, 'The prices.'), mine(9, 'And the drawing that I forgot.')]) } });
  test.beforeEach(started);

  test('R4: are one touch, until the rep says otherwise', async ({ ext, gmail }) => {
    await look(ext, gmail);
    const { line } = await ledger(ext);
    await expect(line('2 messages, counted as 1')).toHaveCount(1);
    await flips(ext, gmail, 'counted with the message of', '1 unanswered', '2 unanswered');
  });
});

test.describe('a closing word right after the answer', () => {
  const thanks = [mine(9, 'Shall we meet?'), theirs(8, 'Thursday at ten is fine.'), mine(8, 'Thanks, until Thursday!')];
  test.use({ standIn: { history: history(thanks) } });
  test.beforeEach(started);

  test('R19: is not counted, until the rep says otherwise', async ({ ext, gmail }) => {
    await look(ext, gmail);
    await flips(ext, gmail, 'a closing word after the answer', /^Replied/, /^1 unanswered since/);
  });
});

test('R16: a no on LinkedIn is one too, and none of its words is kept', async ({ ext, standIns }) => {
  const linkedin = await startLinkedin(ext, 'With the line');
  standIns.control.linkedin.deliver('marieke', 'Zevenslaper, thank you, but we are not interested.');
  await lineSaying(linkedin, /^Marieke replied on /);
  const kept = JSON.stringify(await ext.tables());
  expect(kept).toContain('no-words');
  expect(kept).not.toMatch(/zevenslaper/i);
});
