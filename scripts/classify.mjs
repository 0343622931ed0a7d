// @ts-check
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Tells replies apart: `npm run classify -- FILE.json`
 * In: [{ id, from, subject, headers?, text, receivedAt }]. Out, on stdout: { id: { label, date? } }.
 * Ends with 2 and a sentence where the file can't be used.
 */

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

const file = process.argv[2] ?? stop('Name a file: npm run classify -- FILE.json');
const text = await readFile(file, 'utf8').catch(() => stop(`${file} can't be read.`));
/** @type {unknown} */
let list;
try {
  list = JSON.parse(text.replace(/^\uFEFF/, ''));
} catch (error) {
  stop(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
}
/** @typedef {typeof import('../lib/classify/classify-list.ts')} Classify */
const entry = fileURLToPath(new URL('../lib/classify/classify-list.ts', import.meta.url));
// A fresh checkout has no .wxt/tsconfig.json yet, which ours extends: none is read.
const { module } = await runnerImport(entry, {
  configFile: false,
  logLevel: 'silent',
  oxc: /** @type {{}} */ ({ tsconfig: false }),
});
try {
  console.log(JSON.stringify(/** @type {Classify} */ (module).classifyList(list), null, 2));
} catch (error) {
  stop(`${file}: ${error instanceof Error ? error.message : error}`);
}
