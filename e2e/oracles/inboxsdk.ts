import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundle } from '../server/bundle';
import type { OracleReport } from './report';

const HERE = dirname(fileURLToPath(import.meta.url));
const KIT = dirname(createRequire(import.meta.url).resolve('@inboxsdk/core/package.json'));

export interface OracleBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser with InboxSDK as an extension of its own: its background and page script, and our notes in between. */
export async function openInboxSdk(args: readonly string[]): Promise<OracleBrowser> {
  const build = await mkdtemp(join(tmpdir(), 'inboxsdk-'));
  const profile = await mkdtemp(join(tmpdir(), 'inboxsdk-profile-'));
  for (const file of ['background.js', 'pageWorld.js']) await cp(join(KIT, file), join(build, file));
  await writeFile(join(build, 'content.js'), await bundle(join(HERE, 'inboxsdk-content.ts'), 'oracle'));
  const hosts = ['https://mail.google.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Oracle: InboxSDK',
    version: '1',
    permissions: ['scripting'],
    host_permissions: hosts,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: hosts, js: ['content.js'], run_at: 'document_end' }],
  };
  await writeFile(join(build, 'manifest.json'), JSON.stringify(manifest));
  const executablePath = await findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      await Promise.all([build, profile].map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** What InboxSDK sees of the page now. */
export async function askInboxSdk(page: Page): Promise<OracleReport> {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-oracle-ready'));
  const text = await page.evaluate(async () => {
    const root = document.documentElement;
    root.removeAttribute('data-oracle');
    document.dispatchEvent(new Event('oracle-ask'));
    while (!root.hasAttribute('data-oracle')) await new Promise((resolve) => setTimeout(resolve, 20));
    return root.getAttribute('data-oracle') ?? '';
  });
  const report = JSON.parse(text) as OracleReport & { error?: string };
  if (report.error !== undefined) throw new Error(`InboxSDK: ${report.error}`);
  return report;
}
