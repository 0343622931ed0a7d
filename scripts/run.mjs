// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Running a tool: with a limit on its time, its output kept, and nothing of it left behind. Node's own modules only. */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = path.join(ROOT, '.output', 'results');

/** @type {Set<() => void>} What ends the children that still run. */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    for (const end of running) end();
    process.exit(130);
  });
}

/**
 * @typedef {object} Ran
 * @property {boolean} ok It ended by itself, with 0.
 * @property {string} output All that it printed.
 * @property {string} log The file that holds the output.
 */

/**
 * @param {string} name Of the log file.
 * @param {readonly string[]} command
 * @param {{ minutes: number, env?: Record<string, string>, show?: boolean }} options `show`: print as it comes.
 * @returns {Promise<Ran>}
 */
export async function run(name, [command = '', ...args], { minutes, env = {}, show = false }) {
  await mkdir(RESULTS, { recursive: true });
  const log = path.join(RESULTS, `${name.replaceAll(' ', '-')}.log`);
  const file = createWriteStream(log);
  const posix = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that browsers that a tool started end with it.
    detached: posix,
    shell: !posix && !path.isAbsolute(command),
  });
  const end = () => {
    try {
      if (posix && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  running.add(end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      file.write(text);
      if (show) process.stdout.write(text);
    });
  }
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    end();
  }, minutes * 60_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(1);
    });
    // `exit`, not `close`: something left behind may hold the pipes open for good.
    child.on('exit', (status) => setTimeout(() => resolve(status ?? 1), 50));
  });
  clearTimeout(limit);
  end();
  running.delete(end);
  if (late) output += `\nIt was ended: ${minutes} minutes had passed.\n`;
  file.end();
  return { ok: code === 0 && !late, output, log: path.relative(ROOT, log) };
}

/**
 * A tool of ours, started with the Node that runs this: no shell, no lookup on the net.
 * @param {string} from The package. @param {string} name Its command. @param {readonly string[]} args
 */
export async function tool(from, name, ...args) {
  const folder = path.join(ROOT, 'node_modules', from);
  const { bin } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return [process.execPath, path.join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}
