import type { Locator, Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import * as act from './stand-ins/linkedin/act';
import type { LinkedInOptions } from './stand-ins/linkedin/options';
import { LINKEDIN } from './stand-ins/start';

/** What the ledger comes to for one person, before the clock and the rep's settings have their say. */
export interface Known {
  readonly handles: readonly string[];
  /** Messages since the last reply that are counted, each once (R8; R4 comes later). */
  readonly open: number;
  /** Seen to be sent, and not proven. */
  readonly pending: number;
  readonly atLeast: boolean;
  readonly replied: boolean;
}

/** Everybody whom the ledger knows, by name; who has none, by handle. */
export async function everybodyKnown(ext: Extension): Promise<Readonly<Record<string, Known>>> {
  const { contacts = [] } = await ext.tables();
  return Object.fromEntries(
    contacts.map(({ id, name, handles, standing }) => {
      const { open, pending, atLeast, lastReply } = standing as Record<string, unknown>;
      const known: Known = {
        handles: handles as string[],
        open: (open as unknown[]).length,
        pending: (pending as unknown[]).length,
        atLeast: atLeast === true,
        replied: lastReply !== undefined,
      };
      return [String(name ?? id), known] as const;
    }),
  );
}

export const openOf = async (ext: Extension, name: string): Promise<number | undefined> =>
  (await everybodyKnown(ext))[name]?.open;

/** Loads a path of LinkedIn's with these options of the stand-in. */
export async function load(page: Page, path: string, options: Partial<LinkedInOptions> = {}): Promise<void> {
  const query = Object.entries(options).map(([name, value]) => [name, value === false ? '0' : String(value)]);
  await page.goto(`${LINKEDIN}${path}?${new URLSearchParams(query)}`);
}

interface Surface {
  readonly path: string;
  readonly options: Partial<LinkedInOptions>;
  /** Opens a conversation there. */
  readonly open: (page: Page, name: string) => Promise<Locator>;
}

/** The three renderings that are read. */
export const SURFACES: Readonly<Record<string, Surface>> = {
  'A, the page': { path: 'messaging/', options: {}, open: act.openConversation },
  'B, a bubble in the open root': { path: 'feed/', options: {}, open: act.openBubble },
  'B’, the frame': {
    path: 'messaging/',
    options: { rendering: 'frame' },
    open: (page, name) => act.openConversation(act.frame(page), name),
  },
};
