// @ts-check
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Finds a browser: the one named in the environment, else the system's, else the distribution's package,
 * else the one that Playwright fetches. Branded Chrome is no candidate: since 137 it loads no unpacked extension.
 */

const run = promisify(execFile);

const CHROMIUM = {
  env: 'GELEGEN_CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  paths: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe', '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe'],
  },
  packages: ['chromium'],
};

const FIREFOX = {
  env: 'GELEGEN_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  paths: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe'],
  },
  packages: ['firefox-esr', 'firefox'],
};

/** @returns {Promise<string | undefined>} Path of the Chromium that is here; undefined = Playwright's own, or none. */
export const findChromium = () => find(CHROMIUM);

/** @returns {Promise<string | undefined>} Path of the Firefox that is here. */
export const findFirefox = () => find(FIREFOX);

/**
 * A Chromium that can be started, installed if need be.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | undefined>} undefined: Playwright's own, which it finds by itself.
 * @throws where there is none and none can be installed, with what the reader can do.
 */
export async function ensureChromium(say) {
  const found = (await findChromium()) ?? (await install(CHROMIUM, say));
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (await executable(chromium.executablePath())) return undefined;
  say('No Chromium here: fetching the one that Playwright brings.');
  try {
    await run('npx', ['playwright', 'install', 'chromium'], { timeout: 600_000, shell: process.platform === 'win32' });
    return undefined;
  } catch (cause) {
    throw new Error(
      'There is no Chromium here and none could be installed. Install Chromium, or set GELEGEN_CHROMIUM to its path.',
      { cause },
    );
  }
}

/**
 * A stock Firefox, installed if need be.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | undefined>} undefined: there is none, and none could be installed.
 */
export async function ensureFirefox(say) {
  return (await findFirefox()) ?? (await install(FIREFOX, say));
}

/** @param {typeof CHROMIUM | typeof FIREFOX} browser */
async function find(browser) {
  const named = process.env[browser.env];
  if (named) {
    if (await executable(named)) return named;
    throw new Error(`${browser.env} names ${named}, and no program can be started there.`);
  }
  const platform = /** @type {keyof typeof browser.paths} */ (process.platform);
  const candidates = [
    ...(browser.paths[platform] ?? []),
    ...(process.env.PATH ?? '')
      .split(path.delimiter)
      .flatMap((folder) => browser.commands.map((name) => path.join(folder, name))),
  ];
  for (const candidate of candidates) {
    const file = candidate.replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? '');
    if (await executable(file)) return file;
  }
  return undefined;
}

/** @param {string} file */
async function executable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The distribution's package, where apt is and we may use it without being asked for a password.
 * @param {typeof CHROMIUM | typeof FIREFOX} browser @param {(sentence: string) => void} say
 */
async function install(browser, say) {
  if (process.platform !== 'linux' || !(await executable('/usr/bin/apt-get'))) return undefined;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, {
      timeout: 600_000,
      maxBuffer: 1 << 26,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    await apt('update', '-q');
  } catch {
    return undefined;
  }
  for (const name of browser.packages) {
    say(`No ${browser.commands.at(-1)} here: installing the distribution's package ${name}.`);
    try {
      await apt('install', '-y', '-q', '--no-install-recommends', name);
    } catch {
      continue;
    }
    const found = await find(browser);
    if (found) return found;
  }
  return undefined;
}
