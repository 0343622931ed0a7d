import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { GMAIL, startStandIns } from '../stand-ins/start';
import { type Extension, openExtension } from './extension';
import { compose, SILENT } from './main-path';
import { chromiumTab, clickInLine, lineOf } from './tab';

const PICTURES = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));
const PAGES = { popup: [380, 580], options: [1184, 1400], welcome: [1184, 1700] } as const;

/** Our pages and the banner's states, in both languages and both themes, to be laid beside the look. */
export async function screenshots(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  for (const language of ['en', 'nl'] as const) {
    for (const theme of ['light', 'dark'] as const) await shoot(language, theme);
  }
  console.log(`Pictures: ${path.relative(process.cwd(), PICTURES)}`);
}

async function shoot(language: 'en' | 'nl', theme: 'light' | 'dark'): Promise<void> {
  const standIns = await startStandIns({ gmail: { language, theme } });
  const ext = await openExtension({ args: standIns.chromiumArgs });
  const save = (page: Page, name: string) =>
    page.screenshot({ path: path.join(PICTURES, `${name}.${language}.${theme}.png`) });
  try {
    const gmail = await ext.context.newPage();
    await gmail.goto(GMAIL);
    await ext.startGmail();
    await ext.setSettings({ locale: language, theme });
    await gmail.reload();
    await ext.readHistory(gmail);
    await banner(gmail, (name) => save(gmail, name));
    await ownPages(ext, save);
  } finally {
    await ext.close();
    await standIns.stop();
  }
}

async function banner(gmail: Page, save: (name: string) => Promise<unknown>): Promise<void> {
  const tab = chromiumTab(gmail);
  await compose(tab, SILENT.address);
  await lineOf(tab, /^3/);
  await save('banner');
  await clickInLine(tab, /2\?$/);
  await gmail.waitForTimeout(200);
  await save('banner-why');
  await gmail.keyboard.press('Escape');
  await clickInLine(tab, /^(Insert|Vraag|Voeg|Zet)/);
  await gmail.waitForTimeout(200);
  await save('banner-inserted');
}

async function ownPages(ext: Extension, save: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  for (const [name, [width, height]] of Object.entries(PAGES)) {
    const page = await ext.openPage(`${name}.html`);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(200);
    await save(page, name);
    await page.close();
  }
}
