import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { startLinkedin } from './demo/linkedin-path';
import { compose, SILENT } from './demo/main-path';
import { chromiumTab } from './demo/tab';
import { closedRoots, expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/linkedin/act';
import type { Detect } from './stand-ins/linkedin/page/detect';

/** LinkedIn as the second site: counted with mail as one person, with the banner or with nothing in the page. */

type StandInPage = Window & {
  readonly standIn: { deliver(who: string, text: string): void };
  readonly detect: Detect;
};

/** The popup, in which the rep looks for her: under both of her handles, until they are one. */
async function lookUp(ext: Extension): Promise<Page> {
  const popup = await ext.openPage('popup.html');
  await popup.getByRole('searchbox').fill(SILENT.name);
  return popup;
}

const counts = (popup: Page) => popup.locator('.row', { hasText: SILENT.name }).locator('.n');

test('R1: two by mail and one on LinkedIn are 3 once the rep has said so; a reply clears both', async ({
  ext,
  gmail,
}) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  const linkedin = await startLinkedin(ext, 'With the line');
  const popup = await lookUp(ext);
  await expect(counts(popup)).toHaveCount(2);
  const byMail = popup.locator('.row', { has: popup.locator('.n', { hasText: '2' }) });
  await byMail.locator('.row-main').click();
  await byMail.getByRole('button', { name: /^Why/ }).click();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Same person as…' }).click();
  await popup.getByRole('button', { name: 'Same person', exact: true }).click();
  await expect(popup.locator('.big')).toContainText('3');
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('searchbox').fill(SILENT.name);
  await expect(counts(popup)).toHaveText([/^3/]);

  await linkedin.bringToFront();
  await lineSaying(linkedin, /At least 3 unanswered/);
  await gmail.bringToFront();
  await compose(chromiumTab(gmail), SILENT.address);
  await lineSaying(gmail, /At least 3 unanswered/);

  await linkedin.bringToFront();
  await linkedin.evaluate(() => (window as unknown as StandInPage).standIn.deliver('marieke', 'They do, come by.'));
  await expect(popup.locator('.row .fact')).toContainText('Replied');
  await expect.poll(async () => (await closedRoots(gmail)).map(({ html }) => html).join()).not.toContain('unanswered');
});

test('R8: sent on LinkedIn, it is one touch for its two witnesses', async ({ ext }) => {
  const linkedin = await startLinkedin(ext, 'With the line');
  const box = act.detail(linkedin);
  await act.write(box, 'A fourth of November');
  await act.send(box);
  await act.settled(box, 'A fourth of November');
  await expect((await lookUp(ext)).locator('.row')).toContainText('1 just sent');
  const sent = (await ext.ledger()).filter((entry) => entry.kind === 'sent' && entry.how === 'request');
  expect(sent.map((entry) => entry.kind === 'sent' && entry.state)).toEqual(['unconfirmed', 'sent']);
  expect(JSON.stringify(await ext.tables())).not.toContain('A fourth of November');
});

test('count only: it counts, and not one node is added; the line comes and goes as the rep chooses', async ({
  ext,
}) => {
  const linkedin = await startLinkedin(ext, 'Nothing in the page');
  const box = await act.openConversation(linkedin, 'Bram Koopmans');
  await act.write(box, 'One more');
  await act.send(box);
  await act.settled(box, 'One more');
  const popup = await ext.openPage('popup.html');
  await expect(popup.locator('.row', { hasText: 'Bram Koopmans' })).toContainText('1 just sent');
  for (const frame of linkedin.frames()) {
    const found = await frame.evaluate(() => {
      const { detect } = window as unknown as StandInPage;
      return [...detect.findings(), ...detect.foreign()];
    });
    expect(found).toEqual([]);
  }
  expect(await closedRoots(linkedin)).toEqual([]);

  const options = await ext.openPage('options.html');
  await options.getByRole('radio', { name: 'With the line' }).click();
  await lineSaying(linkedin, /3rd message/);
  await options.getByRole('radio', { name: 'Nothing in the page' }).click();
  await expect.poll(async () => (await closedRoots(linkedin)).length).toBe(0);
});
