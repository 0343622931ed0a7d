import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { GMAIL, startStandIns } from '../stand-ins/start';
import { openExtension } from './extension';
import { PICTURES, writeGallery } from './gallery';
import { SCREENS } from './screens/all';
import { LANGUAGES, type Screen, type Stage, THEMES } from './screens/screen';

/**
 * Pictures of every page and state, in both languages and both themes, with a page that lays each beside the look's.
 * Names of pages (`npm run screenshots -- popup banner`) take those alone; the others' pictures stay.
 * @throws at the end, where a screen did not come; the others were taken
 */
export async function screenshots(): Promise<void> {
  const wished = process.argv.slice(2).filter((each) => !each.startsWith('-'));
  const screens = SCREENS.filter(({ name }) => wished.length === 0 || wished.some((each) => name.startsWith(each)));
  await mkdir(PICTURES, { recursive: true });
  const missed: string[] = [];
  for (const language of LANGUAGES) {
    for (const theme of THEMES) missed.push(...(await shoot(language, theme, screens)));
  }
  console.log(`Pictures, beside the look’s: ${path.relative(process.cwd(), await writeGallery())}`);
  if (missed.length > 0) throw new Error(`Not taken:\n${missed.join('\n')}`);
}

/** Takes them in one variant; says which did not come, and why. */
async function shoot(
  language: Stage['language'],
  theme: Stage['theme'],
  screens: readonly Screen[],
): Promise<string[]> {
  const standIns = await startStandIns({ gmail: { language, theme } });
  const ext = await openExtension({ args: standIns.chromiumArgs });
  const missed: string[] = [];
  let started = false;
  const gmail = async (): Promise<Page> => {
    const page = await ext.context.newPage();
    await page.goto(GMAIL);
    if (started) return page;
    await ext.startGmail();
    await ext.setSettings({ locale: language, theme });
    await page.reload();
    await ext.readHistory(page);
    started = true;
    return page;
  };
  try {
    for (const { name, show } of screens) {
      const picture = `${name}.${language}.${theme}`;
      try {
        const page = await show({ ext, language, theme, gmail });
        await page.screenshot({ path: path.join(PICTURES, `${picture}.png`), animations: 'disabled' });
        await page.close();
      } catch (error) {
        missed.push(`${picture}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await ext.close();
    await standIns.stop();
  }
  return missed;
}
