import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wrongWays } from './house.mjs';

describe('the direction of imports', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'house-'));
    for (const room of ['lib', 'components', 'entrypoints']) await mkdir(path.join(folder, room));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }

  test('a guest may import the domain', async () => {
    await write('lib/domain/tally.ts', 'export const tally = 1;');
    await write('lib/guest/watch.ts', "import { tally } from '../domain/tally';\nexport const seen = tally;");
    expect((await wrongWays(folder)).sentences).toEqual([]);
  });

  test.each([
    ['lib/domain/tally.ts', '../store/database', 'lib/store/database.ts'],
    ['lib/guest/watch.ts', '../text/banner', 'lib/text/banner.ts'],
    ['lib/sites/gmail/read.ts', '../linkedin/read', 'lib/sites/linkedin/read.ts'],
    ['lib/guest/session.ts', '../protocol/server', 'lib/protocol/server.ts'],
    ['lib/sites/gmail/wire.ts', './selectors', 'lib/sites/gmail/selectors.ts'],
    ['entrypoints/gmail.ts', '../lib/store/database', 'lib/store/database.ts'],
    ['entrypoints/background/index.ts', '../../lib/sites/gmail/read', 'lib/sites/gmail/read.ts'],
    ['components/tally.tsx', '../lib/store/database', 'lib/store/database.ts'],
  ])('%s may not import %s', async (from, specifier, to) => {
    await write(to, 'export const x = 1;');
    await write(from, `import { x } from '${specifier}';\nexport const y = x;`);
    expect((await wrongWays(folder)).sentences).toContainEqual(expect.stringContaining(`${from} imports ${to}`));
  });

  test('a type alone counts as an import too', async () => {
    await write('lib/store/records.ts', 'export interface Row { id: string }');
    await write('lib/domain/tally.ts', "import type { Row } from '../store/records';\nexport type Tally = Row;");
    expect((await wrongWays(folder)).sentences).toHaveLength(1);
  });

  test('a guest with a library is turned away', async () => {
    await write('node_modules/dexie/package.json', '{"name":"dexie","version":"1.0.0","main":"index.js"}');
    await write('node_modules/dexie/index.js', 'exports.Dexie = 1;');
    await write('package.json', '{"dependencies":{"dexie":"1.0.0"}}');
    await write('lib/guest/watch.ts', "import { Dexie } from 'dexie';\nexport const db = Dexie;");
    expect((await wrongWays(folder)).sentences.join()).toContain('guests bring nothing');
  });
});
