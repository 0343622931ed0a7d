// @ts-check
import path from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { install } from './install.mjs';
import { ROOT, run, tool } from './run.mjs';

/**
 * Builds, and then acts in a browser with the extension and the stand-in Gmail:
 * - `npm start`: opens it, with a history, for you to try; with `-- --headless`, or without a display, it acts
 *   the main path out by itself, and ends
 * - `npm run screenshots`, `npm run bench`: the same, for pictures and for figures
 */

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const wish = process.argv.slice(2).find((each) => each.startsWith('--')) ?? (display ? '--show' : '--headless');

/** @type {Record<string, readonly [file: string, act: string]>} */
const ACTS = {
  '--show': ['demo', 'show'],
  '--headless': ['demo', 'actOut'],
  '--screenshots': ['screenshots', 'screenshots'],
  '--bench': ['bench', 'bench'],
};

try {
  const [file, act] = ACTS[wish] ?? [];
  if (!file || !act) throw new Error(`${wish} is unknown here; known are ${Object.keys(ACTS).join(', ')}.`);
  await install();
  await ensureChromium(console.log);
  console.log('Building …');
  const built = await run('start build', await tool('wxt', 'wxt', 'build', '-b', 'chrome'), { minutes: 3 });
  if (!built.ok) throw new Error(`The build failed:\n${built.output}`);
  // Vite reads the TypeScript, so Node needs no flag.
  const { runnerImport } = await import('vite');
  /** @type {{ module: Record<string, () => Promise<void>> }} */
  const { module } = await runnerImport(path.join(ROOT, 'e2e/demo', `${file}.ts`), { configFile: false, root: ROOT });
  await module[act]?.();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// A server or a browser that is still on its way out must not hold the command.
process.exit();
