import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'entrypoints/**/*.test.ts',
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    // A test that needs a page says so itself: `// @vitest-environment happy-dom`.
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    // A guard against hanging, not a measure: a busy machine fails nothing (speed is measured by `npm run bench`).
    testTimeout: 60_000,
    // The look of the line is read as text, and travels with it.
    css: { include: /banner\.css/ },
  },
});
