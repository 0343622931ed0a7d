import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { startLinkedin } from './demo/linkedin-path';
import { SILENT } from './demo/main-path';
import { expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import { openConversation } from './stand-ins/linkedin/act';

const QUESTION = /I know your time is valuable/;

/** Finds somebody in the popup, and presses A: the tab that opens. */
async function ask(ext: Extension, name: string): Promise<Page> {
  const popup = await ext.openPage('popup.html');
  await popup.setViewportSize({ width: 380, height: 580 });
  await popup.getByRole('searchbox').fill(name);
  await expect(popup.locator('.row[aria-current]')).toContainText(name);
  await popup.locator('.row[aria-current] .row-main').focus();
  const opened = ext.context.waitForEvent('page');
  await popup.keyboard.press('a');
  return opened;
}

test('"Ask" in the popup opens the last conversation; its reply begins with the question, shown and not put in', async ({
  ext,
  gmail,
}) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  const conversation = await ask(ext, SILENT.name);
  await expect(conversation.locator('[role=main] h2.hP')).toContainText(SILENT.subject);

  const box = await act.reply(conversation);
  const line = await lineSaying(conversation, QUESTION);
  expect(line.buttons.map(({ name }) => name)).toContain('Insert');
  await expect(act.body(box)).not.toContainText('valuable');
});

test('the same on LinkedIn, by the conversation’s own address', async ({ ext }) => {
  const linkedin = await startLinkedin(ext, 'With the line');
  await linkedin.bringToFront();
  await openConversation(linkedin, 'Bram Koopmans');
  await lineSaying(linkedin, /^3rd message/);
  await linkedin.close();
  const conversation = await ask(ext, 'Bram Koopmans');
  await expect.poll(() => conversation.url()).toMatch(/\/messaging\/thread\/2-/);
  const line = await lineSaying(conversation, QUESTION);
  expect(line.buttons.map(({ name }) => name)).toContain('Insert');
  await expect(conversation.locator('.msg-form__contenteditable').first()).not.toContainText('valuable');
});
