// @ts-check
import path from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { install } from './install.mjs';
import { ROOT, run, tool } from './run.mjs';

/**
 * `npm start`: builds, opens a browser with the extension and a stand-in Gmail that holds a history.
 * `npm start -- --headless`, or without a display: acts the main path out by itself, and ends.
 */

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !display;

try {
  await install();
  await ensureChromium(console.log);
  console.log('Building …');
  const built = await run('start build', await tool('wxt', 'wxt', 'build', '-b', 'chrome'), { minutes: 3 });
  if (!built.ok) throw new Error(`The build failed:\n${built.output}`);
  // Vite reads the TypeScript, so Node needs no flag.
  const { runnerImport } = await import('vite');
  /** @type {{ module: { show(): Promise<void>, actOut(): Promise<void> } }} */
  const { module: demo } = await runnerImport(path.join(ROOT, 'e2e/demo/demo.ts'), { configFile: false, root: ROOT });
  await (headless ? demo.actOut() : demo.show());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// A server or a browser that is still on its way out must not hold the command.
process.exit();
