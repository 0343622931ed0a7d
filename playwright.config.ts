import { defineConfig } from '@playwright/test';

/** Tests act on the builds in .output: build first. One browser at a time, and no second try: a flake is a fault. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.output/playwright',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 21 * 60_000,
  forbidOnly: process.env.CI === 'true',
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '.output/results/playwright.json' }]],
  projects: [
    { name: 'budgets', testMatch: 'budgets.spec.ts' },
    { name: 'oracles', testMatch: 'oracles/**/*.spec.ts' },
    {
      name: 'e2e',
      testMatch: '**/*.spec.ts',
      testIgnore: ['budgets.spec.ts', 'oracles/**', 'firefox/**'].map((each) => `**/e2e/${each}`),
    },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
