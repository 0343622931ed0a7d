// @ts-check
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { install } from './install.mjs';
import { ROOT, run, tool } from './run.mjs';

/**
 * Everything that says whether Gelegen is whole, from a fresh clone. All stages run, even after a failure;
 * each stage counts as one, and so does each test in it. Its last line is `N passed, N failed`.
 * `npm test -- types knip` runs the stages whose names begin so.
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {number} minutes Its limit.
 * @property {() => Promise<readonly string[]>} command
 * @property {Record<string, string>} [env]
 * @property {string} [report] The JSON that Vitest or Playwright writes, in .output/results.
 * @property {string} [needs] The stage without which it says nothing.
 */

const RESULTS = path.join(ROOT, '.output', 'results');
const node = (/** @type {string[]} */ ...args) => Promise.resolve([process.execPath, ...args]);

/** @param {string} project @param {string} needs @param {number} minutes @returns {Stage} */
const playwright = (project, needs, minutes) => ({
  name: project,
  minutes,
  command: () => tool('@playwright/test', 'playwright', 'test', `--project=${project}`),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(RESULTS, `${project}.json`) },
  report: `${project}.json`,
  needs,
});

/** @type {Stage[]} */
const STAGES = [
  { name: 'prepare', minutes: 2, command: () => tool('wxt', 'wxt', 'prepare') },
  { name: 'lint', minutes: 2, command: () => tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings') },
  { name: 'direction', minutes: 2, command: () => node('scripts/house.mjs') },
  { name: 'types', minutes: 3, command: () => tool('typescript', 'tsc', '--noEmit'), needs: 'prepare' },
  { name: 'knip', minutes: 2, command: () => tool('knip', 'knip'), needs: 'prepare' },
  {
    name: 'unit',
    minutes: 10,
    // Ten times what a run of Vitest by itself tries.
    env: { PROPERTY_RUNS: '10000' },
    command: () =>
      tool(
        'vitest',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${path.join(RESULTS, 'unit.json')}`,
      ),
    report: 'unit.json',
  },
  { name: 'build chrome', minutes: 3, command: () => tool('wxt', 'wxt', 'build', '-b', 'chrome') },
  { name: 'build firefox', minutes: 3, command: () => tool('wxt', 'wxt', 'build', '-b', 'firefox') },
  playwright('budgets', 'build chrome', 2),
  playwright('oracles', 'build chrome', 6),
  playwright('e2e', 'build chrome', 22),
  playwright('firefox', 'build firefox', 5),
];

const counts = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];
/** @type {Set<string>} */
const broken = new Set();

/** @param {boolean} ok @param {string} name @param {number} since @param {string} [note] */
function told(ok, name, since, note = '') {
  counts[ok ? 'passed' : 'failed']++;
  if (!ok) broken.add(name);
  console.log(
    `${ok ? '✓' : '✗'} ${name.padEnd(14)} ${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s  ${note}`,
  );
}

/** @param {Stage} stage */
async function act(stage) {
  const since = Date.now();
  if (stage.needs && broken.has(stage.needs))
    return told(false, stage.name, since, `not run, as “${stage.needs}” failed`);
  if (stage.report) await rm(path.join(RESULTS, stage.report), { force: true });
  const { ok, output, log } = await run(stage.name, await stage.command(), stage);
  const tests = stage.report ? await reported(stage.report) : { passed: 0, failed: 0, skipped: [] };
  counts.passed += tests.passed;
  counts.failed += tests.failed;
  skipped.push(...tests.skipped);
  // A runner that found no test has proven nothing.
  const empty = stage.report !== undefined && tests.passed + tests.failed === 0;
  const note = stage.report ? `${tests.passed} passed, ${tests.failed} failed${empty ? ': no test ran' : ''}` : '';
  told(ok && !empty, stage.name, since, note);
  if (!ok) console.log(`${output.trimEnd().split('\n').slice(-150).join('\n')}\n  (all of it: ${log})\n`);
}

/**
 * @param {string} file
 * @returns {Promise<{ passed: number, failed: number, skipped: string[] }>}
 */
async function reported(file) {
  const tests = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  const text = await readFile(path.join(RESULTS, file), 'utf8').catch(() => undefined);
  if (!text) return tests;
  const report = JSON.parse(text);
  for (const { title, status } of report.testResults ? vitests(report) : playwrights(report.suites)) {
    if (['passed', 'expected'].includes(status)) tests.passed++;
    else if (['failed', 'unexpected', 'flaky'].includes(status)) tests.failed++;
    else tests.skipped.push(title);
  }
  return tests;
}

/** @param {{ testResults: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string }[] }[] }} report */
function vitests({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ title: path.relative(ROOT, name), status }]
      : assertionResults.map((test) => ({ title: test.fullName, status: test.status })),
  );
}

/** @param {any[]} suites @returns {{ title: string, status: string }[]} */
function playwrights(suites) {
  return suites.flatMap((suite) => [
    ...playwrights(suite.suites ?? []),
    ...suite.specs.flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({ title: `${spec.file}: ${spec.title}`, status: test.status })),
    ),
  ]);
}

/** The browsers, before the stages that need them. A Firefox that can't be had is said, and its stage left out. */
async function browsers() {
  const since = Date.now();
  const say = (/** @type {string} */ sentence) => console.log(`  ${sentence}`);
  const chromium = (await ensureChromium(say)) ?? 'the Chromium of Playwright';
  const firefox = await ensureFirefox(say);
  if (!firefox) skipped.push('the main path in Firefox: no stock Firefox here, and none could be installed');
  told(true, 'browsers', since, [chromium, firefox].filter(Boolean).join(', '));
  return firefox !== undefined;
}

const chosen = process.argv.slice(2);
const wanted = STAGES.filter(({ name }) => chosen.length === 0 || chosen.some((each) => name.startsWith(each)));
try {
  const since = Date.now();
  await install();
  told(true, 'install', since);
  const firefox = !wanted.some(({ name }) => ['oracles', 'e2e', 'firefox'].includes(name)) || (await browsers());
  for (const stage of wanted) if (firefox || stage.name !== 'firefox') await act(stage);
} catch (error) {
  counts.failed++;
  console.log(error instanceof Error ? error.message : error);
}
if (skipped.length > 0) {
  const captures = skipped.filter((title) => title.includes('captures')).length;
  console.log(`\n${skipped.length} skipped, ${captures} of them for want of captures:`);
  for (const title of skipped) console.log(`  - ${title}`);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
