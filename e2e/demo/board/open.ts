import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bundle } from '../../server/bundle';
import type { BoardOptions } from './main';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** A page that stands in for a mail: its colours are a site's, not ours. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The line</title><style>
body { margin: 0; padding: 20px; display: grid; gap: 16px; font: 13px/20px Arial, "Liberation Sans", sans-serif; }
.light { background: #f3f5f8; } .dark { background: #131314; }
.mail { display: flex; flex-direction: column; border-radius: 10px; padding-block-end: 2px; }
.light .mail { background: #fff; color: #5f6368; box-shadow: 0 0 0 1px #dfe3e8; }
.dark .mail { background: #1f1f1f; color: #9aa0a6; box-shadow: 0 0 0 1px #3a3b3d; }
.body { padding: 12px 14px 10px; }
.tools { block-size: 1px; }
</style><body></body></html>`;

/** Draws the states of the line in this page, in place of what it showed. */
export async function openBoard(page: Page, options: BoardOptions): Promise<void> {
  await page.setContent(PAGE);
  await page.evaluate(`${await code()};globalThis.lineBoard = lineBoard;`);
  await page.evaluate(
    (given) => (globalThis as unknown as { lineBoard: { board(given: BoardOptions): void } }).lineBoard.board(given),
    options,
  );
}

let bundled: Promise<string> | undefined;

function code(): Promise<string> {
  bundled ??= bundle(MAIN, 'lineBoard');
  return bundled;
}
