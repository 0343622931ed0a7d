import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { startLinkedin, type Way } from './demo/linkedin-path';
import { expect, lineSaying, test } from './fixtures';
import { load, SURFACES } from './linkedin-known';
import * as act from './stand-ins/linkedin/act';
import type { Detect } from './stand-ins/linkedin/page/detect';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** What LinkedIn's page can find of us, looking as its published scripts do: one nameless node at most. */

type Detecting = Window & { readonly detect: Detect };

const { bram } = MEMBERS;
const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(path.join(BUILD, file)).isFile(),
);

/** What WXT, and extensions in general, are known to call out. */
const guesses = ({ id }: Extension): string[] =>
  ['linkedin', 'gmail', 'content'].flatMap((entry) => [
    `${id}:${entry}:wxt:content-script-started`,
    `wxt:content-script-started:${id}:${entry}`,
  ]);

/** Everything that any document of the tab finds: by the walk, by fetching each file of the build, and foreign elements. */
async function found(page: Page, ext: Extension) {
  const all = { findings: [] as unknown[], fetched: [] as string[], foreign: [] as string[] };
  for (const frame of page.frames()) {
    const here = await frame.evaluate(
      async (urls) => {
        const { detect } = window as unknown as Detecting;
        return { findings: detect.findings(), fetched: await detect.probe(urls), foreign: detect.foreign() };
      },
      files.map((file) => ext.url(file)),
    );
    all.findings.push(...here.findings);
    all.fetched.push(...here.fetched);
    all.foreign.push(...here.foreign);
  }
  return all;
}

const WAYS: Readonly<Record<Way, readonly string[]>> = {
  'Nothing in the page': [],
  // No id, no class, no attribute but what a screen reader or the layout needs.
  'With the line': ['<div></div>'],
};

for (const [way, nodes] of Object.entries(WAYS) as [Way, readonly string[]][])
  test(`${way}: in every rendering the page finds ${nodes.length} nodes of ours, and nothing else`, async ({
    ext,
    standIns,
  }) => {
    const said: string[] = [];
    const page = await startLinkedin(ext, way);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    for (const [name, { path, options, open }] of Object.entries(SURFACES)) {
      await load(page, path, options);
      for (const frame of page.frames())
        await frame.evaluate((names) => (window as unknown as Detecting).detect.listen(names), guesses(ext));
      const box = await open(page, bram.name);
      if (way === 'With the line') await lineSaying(page, /message/);
      else await expect(act.editor(box)).toBeVisible();
      await act.write(box, name);
      const { findings, fetched, foreign } = await found(page, ext);
      expect({ name, findings, fetched }).toEqual({ name, findings: [], fetched: [] });
      expect(foreign.map((html) => html.replace(/ style="[^"]*"/, ''))).toEqual(nodes);
      expect(foreign.join()).not.toContain(ext.id);
      await act.send(box);
      await act.settled(box, name);
      expect((await found(page, ext)).findings).toEqual([]);
    }
    // What the page's own probes met is the browser's word, not ours.
    expect(said.filter((text) => !/Failed to load resource|chrome-extension:/.test(text))).toEqual([]);
    for (const { host, url, headers } of standIns.requests) {
      if (host !== 'www.linkedin.com' || headers['sec-fetch-mode'] === 'navigate') continue;
      expect(headers['sec-fetch-site'], url).toBe('same-origin');
    }
  });
