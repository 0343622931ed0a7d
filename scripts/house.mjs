// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import house from '../.dependency-cruiser.mjs';

/**
 * The house: who imports whom. `node scripts/house.mjs` fails where an import goes the wrong way;
 * `--picture` draws .output/house.svg, folders and arrows.
 */

// The cruiser asks swc to read every file without JSX, and has no setting for it.
const parse = swc.parseFileSync;
swc.parseFileSync = /** @type {typeof parse} */ (
  (/** @type {string} */ file, /** @type {import('@swc/core').TsParserConfig} */ options) =>
    parse(file, { ...options, tsx: file.endsWith('.tsx') })
);

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} [folder] The house; a test gives another.
 * @returns {Promise<{ sentences: string[], files: number, imports: number }>} One sentence for each import that goes the wrong way.
 */
export async function wrongWays(folder = ROOT) {
  const { output } = await cruise(['lib', 'components', 'entrypoints'], {
    ...house.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: house.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error('the cruiser answered with a text');
  const { violations, totalCruised, totalDependenciesCruised = 0 } = output.summary;
  return {
    sentences: violations.map(({ rule, from, to }) => `${from} imports ${to} (${rule.name})`),
    files: totalCruised,
    imports: totalDependenciesCruised,
  };
}

/** @returns {Promise<string>} The picture as SVG: one box a folder. */
async function picture() {
  const { output } = await cruise(['lib', 'components', 'entrypoints'], {
    ...house.options,
    baseDir: ROOT,
    includeOnly: '^(lib|components|entrypoints)',
    exclude: { path: ['[.](css|svg|html)', '[.]test[.]'] },
    outputType: 'archi',
    collapse: '^(lib/sites/[^/]+|lib/[^/]+|entrypoints/[^/]+|components)',
  });
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  return (await Graphviz.load()).dot(String(output), 'svg');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--picture')) {
    const file = path.join(ROOT, '.output', 'house.svg');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await picture());
    console.log(`The house stands in ${path.relative(ROOT, file)}.`);
  } else {
    const { sentences, files, imports } = await wrongWays();
    for (const sentence of sentences) console.log(sentence);
    console.log(`${files} files, ${imports} imports, ${sentences.length} the wrong way.`);
    process.exitCode = sentences.length > 0 ? 1 : 0;
  }
}
