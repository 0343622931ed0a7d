import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { handleText, type Person } from '../../lib/domain/contact';
import { decodeBody, readWire } from '../../lib/sites/gmail/wire';
import { bundle } from '../server/bundle';
import type { SeenRequest } from '../server/serve-hosts';
import type { OracleReport, SendSeen } from './report';

const HERE = dirname(fileURLToPath(import.meta.url));

/** One reader in the page's own world, as `reader.report()`. */
interface Reader<R extends OracleReport> {
  report(): Promise<R>;
  account(): Promise<string | undefined>;
}

async function reader<R extends OracleReport>(page: Page, entry: string, name: string): Promise<Reader<R>> {
  await page.evaluate(await bundle(join(HERE, entry), name));
  return {
    report: () => page.evaluate(`${name}.report()`),
    account: () => page.evaluate(`${name}.account()`),
  };
}

/** Our adapter, put into the page. It keeps no state, so it may come late. */
export const ours = (page: Page): Promise<Reader<OracleReport>> => reader(page, 'ours-page.ts', 'ours');

/** gmail.js, put into the loaded page: earlier it misses the page's globals, later it misses sends. */
export const gmailJs = (page: Page): Promise<Reader<OracleReport & { readonly scheduled: readonly SendSeen[] }>> =>
  reader(page, 'gmail-js-page.ts', 'gmailJs');

/** What our wire reads in the posts that the server got. */
export async function wireSends(
  requests: readonly SeenRequest[],
  state: 'sent' | 'scheduled' = 'sent',
): Promise<(SendSeen & { readonly draft: string })[]> {
  const addresses = (people: readonly Person[]) => people.map(({ handle }) => handleText(handle));
  const sends: (SendSeen & { readonly draft: string })[] = [];
  for (const { method, url, body } of requests) {
    if (method !== 'POST' || !new URL(url, 'https://x.example').pathname.endsWith('/i/s')) continue;
    const bytes = new Uint8Array(body).buffer;
    for (const report of readWire(await decodeBody({ raw: [{ bytes }] }))) {
      if (report.state !== state) continue;
      const { to, cc, bcc } = report.recipients;
      sends.push({ draft: report.name, to: addresses(to), cc: addresses(cc), bcc: addresses(bcc) });
    }
  }
  return sends;
}
