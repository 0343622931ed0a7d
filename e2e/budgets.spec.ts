import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, test } from '@playwright/test';

/** What the builds may weigh, ask for and hold. Both are read as they would go to the stores. */

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'));
const GUEST_BYTES = 30 * 1024;
/** The scripts that run in the sites' tabs. */
const GUESTS = ['gmail.js', 'linkedin.js'];
const PERMISSIONS = ['storage', 'scripting', 'webRequest', 'alarms', 'unlimitedStorage'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'";
/** What only our own pages and the background may bring, each by a mark that survives minifying. */
const LIBRARIES = {
  react: /react\.(element|transitional)|__REACT|reactjs\.org|react\.dev/i,
  dexie: /dexie/i,
  polyfill: /webextension-polyfill|browser-polyfill|mozilla\.github\.io/i,
  valibot: /valibot|~standard/i,
};

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.join(OUTPUT, build);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));
  const files = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(path.join(folder, file)).isFile(),
    );
  const scripts = () => files().filter((file) => file.endsWith('.js'));

  test.describe(build, () => {
    for (const guest of GUESTS)
      test.describe(guest, () => {
        test('it weighs at most 30 KB', () => {
          const bytes = statSync(path.join(folder, guest)).size;
          test.info().annotations.push({ type: 'bytes', description: String(bytes) });
          expect(bytes).toBeGreaterThan(1024);
          expect(bytes).toBeLessThanOrEqual(GUEST_BYTES);
        });

        test('it is one classic script: it imports nothing', () => {
          // As a classic script, an import statement would not even parse.
          expect(() => new Script(read(guest))).not.toThrow();
          expect(read(guest)).not.toMatch(/\bimport\s*\(|\bimportScripts\b/);
        });

        for (const [name, mark] of Object.entries(LIBRARIES)) {
          test(`it brings no ${name}`, () => {
            expect(read(guest)).not.toMatch(mark);
            // The mark is one that such a build really bears, or its absence would say nothing.
            expect(scripts().some((file) => mark.test(read(file)))).toBe(true);
          });
        }

        test('it puts no address of the extension into a page and never asks for one', () => {
          expect(read(guest)).not.toMatch(/(chrome|moz)-extension:|\.getURL\b/);
        });

        test('it asks the net for nothing, stores nothing in the page, and says nothing to the console', () => {
          expect(read(guest)).not.toMatch(
            /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|indexedDB|localStorage|sessionStorage|document\.cookie/,
          );
          expect(read(guest)).not.toMatch(/\bconsole\.|\bpostMessage\b|\bCustomEvent\b|\bdispatchEvent\b/);
        });
      });

    test('the manifest asks for no host at install, and opens no file to a page', () => {
      for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'optional_permissions']) {
        expect(manifest()[key], key).toBeUndefined();
      }
      expect(manifest().externally_connectable).toBeUndefined();
    });

    test('its permissions are the five known ones at most, and the two sites are optional', () => {
      expect(PERMISSIONS).toEqual(expect.arrayContaining(manifest().permissions));
      expect(manifest().optional_host_permissions).toEqual(['https://mail.google.com/*', 'https://www.linkedin.com/*']);
    });

    test('our own pages may connect to nothing at all', () => {
      expect(manifest().content_security_policy).toEqual({ extension_pages: POLICY });
    });

    test('private windows are left alone', () => {
      expect(manifest().incognito).toBe('not_allowed');
    });

    test('it is Manifest V3, and bears the version of the package', () => {
      expect(manifest()).toMatchObject({ manifest_version: 3, version });
    });

    test('no script makes code of text', () => {
      for (const file of scripts()) expect(read(file), file).not.toMatch(/\beval\s*\(|new Function\s*\(/);
    });

    test('every file that the manifest and the pages name is there', () => {
      const named = [...read('manifest.json').matchAll(/"([\w/.-]+\.(?:js|html|png|svg|css))"/g)].map(([, file]) =>
        String(file),
      );
      for (const page of files().filter((file) => file.endsWith('.html'))) {
        named.push(...[...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => String(file)));
      }
      expect(files()).toEqual(expect.arrayContaining(named));
    });

    test('its pages carry no script or handler of their own in the HTML', () => {
      for (const page of files().filter((file) => file.endsWith('.html'))) {
        expect(read(page), page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/);
      }
    });
  });
}

test('both builds ask for the same', () => {
  const [chrome, firefox] = ['chrome-mv3', 'firefox-mv3'].map((build) =>
    JSON.parse(readFileSync(path.join(OUTPUT, build, 'manifest.json'), 'utf8')),
  );
  for (const key of ['permissions', 'optional_host_permissions', 'content_security_policy', 'commands']) {
    expect(firefox[key], key).toEqual(chrome[key]);
  }
});

test('each build names the oldest browser that has Temporal', () => {
  const [chrome, firefox] = ['chrome-mv3', 'firefox-mv3'].map((build) =>
    JSON.parse(readFileSync(path.join(OUTPUT, build, 'manifest.json'), 'utf8')),
  );
  expect(Number(chrome.minimum_chrome_version)).toBeGreaterThanOrEqual(144);
  expect(Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(139);
});
