// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

/**
 * Makes a fresh clone ready: the packages of the lock file, where they are not here yet.
 * @throws with a sentence for the reader where Node is too old or the install fails.
 */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: Gelegen needs 20.19 or newer.`);
  }
  if (await installed()) return;
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { ok, output } = await run('install', [...npm, 'ci', '--no-fund', '--no-audit'], { minutes: 10 });
  if (!ok) throw new Error(`npm ci failed:\n${output}`);
}

/** npm keeps a lock file of what it has installed: the same versions = nothing to do. */
async function installed() {
  const read = async (/** @type {string} */ file) => JSON.parse(await readFile(path.join(ROOT, file), 'utf8')).packages;
  try {
    const [wanted, here] = [await read('package-lock.json'), await read('node_modules/.package-lock.json')];
    return Object.entries(wanted).every(
      ([folder, { version, optional }]) => folder === '' || optional || here[folder]?.version === version,
    );
  } catch {
    return false;
  }
}
