import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { GMAIL, startStandIns } from '../stand-ins/start';
import { type Extension, openExtension } from './extension';
import { startLinkedin, writeOnLinkedin } from './linkedin-path';
import { lookUp, SILENT, start, type Watcher, writeThird } from './main-path';
import { chromiumTab } from './tab';

const PICTURES = fileURLToPath(new URL('../../.output/demo', import.meta.url));

/** Opens a browser with the extension and both stand-ins, started and with their history read; resolves when it is closed. */
export async function show(): Promise<void> {
  const standIns = await startStandIns();
  const ext = await openExtension({ args: standIns.chromiumArgs, headless: false });
  try {
    const gmail = await open(ext);
    await ext.startGmail();
    await ext.readHistory(gmail);
    await startLinkedin(ext, 'With the line');
    await gmail.bringToFront();
    console.log(`Gmail is open, and ${SILENT.name} was written to twice. Write to ${SILENT.address} once more.`);
    console.log('LinkedIn is open beside it: Bram Koopmans stayed silent there.');
    console.log('Close the browser to end this.');
    await ext.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await ext.close();
    await standIns.stop();
  }
}

/** Acts the main path out by itself, with a picture of each step, and says what was counted. */
export async function actOut(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const standIns = await startStandIns();
  const ext = await openExtension({ args: standIns.chromiumArgs });
  const shoot = photographer();
  try {
    const gmail = await open(ext);
    await ext.grant();
    const welcome = await ext.openPage('welcome.html');
    await start(chromiumTab(welcome), shoot(welcome));
    await ext.readHistory(gmail);
    await writeThird(chromiumTab(gmail), shoot(gmail));
    const linkedin = await startLinkedin(ext, 'With the line');
    await writeOnLinkedin(linkedin, shoot(linkedin));
    const popup = await ext.openPage('popup.html');
    await popup.setViewportSize({ width: 380, height: 580 });
    await lookUp(chromiumTab(popup), shoot(popup));
    await tellCounts(ext, popup);
  } finally {
    await ext.close();
    await standIns.stop();
  }
  console.log(`Pictures of each step: ${path.relative(process.cwd(), PICTURES)}`);
}

async function open(ext: Extension): Promise<Page> {
  const [first] = ext.context.pages();
  const page = first ?? (await ext.context.newPage());
  await page.goto(GMAIL);
  return page;
}

/** Numbered pictures, over all tabs, each said as it is taken. */
function photographer(): (page: Page) => Watcher {
  let number = 0;
  return (page) => async (step) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${step.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path: path.join(PICTURES, file) });
    console.log(`  ${step}`);
  };
}

/** What the popup counts, person by person, and what it counts from. */
async function tellCounts(ext: Extension, popup: Page): Promise<void> {
  const rows = await popup
    .locator('li.row')
    .evaluateAll((all) =>
      all.map((row) => ['.n', '.who', '.fact'].map((part) => row.querySelector(part)?.textContent?.trim() ?? '')),
    );
  const entries = await ext.ledger();
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const of = kinds.map((kind) => `${entries.filter((entry) => entry.kind === kind).length} ${kind}`);
  console.log(`The ledger: ${entries.length} entries (${of.join(', ')}). The popup:`);
  for (const [count = '', who = '', fact = ''] of rows)
    console.log(`  ${count.padStart(2)}  ${who.padEnd(24)} ${fact}`);
}
