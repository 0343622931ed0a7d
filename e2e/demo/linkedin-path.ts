import { expect, type Page } from '@playwright/test';
import * as act from '../stand-ins/linkedin/act';
import { LINKEDIN } from '../stand-ins/start';
import type { Extension } from './extension';
import { SILENT, type Watcher } from './main-path';
import { chromiumTab, lineOf } from './tab';

/** How the rep lets LinkedIn be counted. */
export type Way = 'Nothing in the page' | 'With the line';

/** Starts LinkedIn as the rep does, with its messaging page open, and turns the account on by its name. */
export async function startLinkedin(ext: Extension, way: Way): Promise<Page> {
  await ext.grant('https://www.linkedin.com/*');
  const linkedin = await ext.context.newPage();
  await linkedin.goto(`${LINKEDIN}messaging/`);
  await act.openConversation(linkedin, SILENT.name);
  const welcome = await ext.openPage('welcome.html');
  const card = welcome.locator('.site', { hasText: 'LinkedIn' });
  await card.getByRole('radio', { name: way }).click();
  await card.getByRole('button', { name: 'Start on LinkedIn' }).click();
  await card.getByRole('button', { name: 'Read it' }).click();
  await expect(card).toContainText('Counting since');
  await welcome.close();
  return linkedin;
}

/** Somebody who was written to on LinkedIn, twice, and stayed silent: the line above the message form. */
export async function writeOnLinkedin(linkedin: Page, watch: Watcher): Promise<void> {
  await linkedin.bringToFront();
  await act.openConversation(linkedin, 'Bram Koopmans');
  await lineOf(chromiumTab(linkedin), /^3rd message\. .+ unanswered/);
  await watch('linkedin', chromiumTab(linkedin));
}
