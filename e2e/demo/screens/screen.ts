import type { Page } from '@playwright/test';
import { type Correspondent, everybody, NOW, type Rows, reading, seed } from '../../seed';
import type { Extension } from '../extension';

export const LANGUAGES = ['en', 'nl'] as const;
export const THEMES = ['light', 'dark'] as const;

/** In which language and theme a picture is taken: `en.light`. */
export type Variant = `${(typeof LANGUAGES)[number]}.${(typeof THEMES)[number]}`;

/** One state of one page, taken in each variant. */
export interface Screen {
  /** The file's name, without the variant: `popup-empty`. The page comes first: pictures are asked for by it. */
  readonly name: string;
  /** Where the look shows it; a state that the look lacks has none. */
  readonly look?: Look;
  /** Brings the state on. The page is taken as it then stands, and closed. */
  readonly show: (stage: Stage) => Promise<Page>;
}

/** A piece of one of the look's pictures, in its pixels; where a variant has none, another one's is laid beside it. */
export interface Look {
  readonly file: string;
  readonly at: Partial<Record<Variant, Box>>;
}

export type Box = readonly [x: number, y: number, width: number, height: number];

/** What a screen has to act on: a browser with the extension, in one language and theme. */
export interface Stage {
  readonly ext: Extension;
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  /** A tab of the stand-in Gmail, its reading started and its history known. */
  readonly gmail: () => Promise<Page>;
}

export interface OwnPage {
  /** With its question or hash: `popup.html?contact=…`. */
  readonly file: string;
  readonly size: readonly [width: number, height: number];
  readonly people?: readonly Correspondent[];
  /** The sites and settings of a rep who reads Gmail, where not said. */
  readonly rows?: Rows;
  /** ms UTC; `NOW` where not said. */
  readonly now?: number;
  /** What must be seen before the picture is taken: `.row`. The page's main part, where not said. */
  readonly until?: string;
}

/** A page of ours as it opens on Tuesday 24 November 2026, 14:05, with this history, in the stage's language and theme. */
export async function ownPage(stage: Stage, wish: OwnPage): Promise<Page> {
  const { file, size, people = everybody(), now = NOW, until = 'main' } = wish;
  const page = await stage.ext.openPage(file);
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  // The page's own code makes the database, in its present version.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'gelegen'));
  await seed(page, people, inVariant(wish.rows ?? reading(), stage));
  await page.clock.setFixedTime(now);
  // The rep is at home: elsewhere the options propose to count there (R20).
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Amsterdam' });
  await page.reload();
  await page.locator(until).first().waitFor();
  return page;
}

/** The rows, with the stage's language and theme in their settings. */
function inVariant(rows: Rows, { language, theme }: Stage): Rows {
  const [first] = rows.settings ?? [];
  const { value } = { value: {}, ...first } as { value: object };
  return { ...rows, settings: [{ key: 'settings', value: { ...value, locale: language, theme } }] };
}
