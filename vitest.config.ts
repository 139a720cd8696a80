import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/checks/longest-first.ts';

const site = 'src/**/*.site.test.ts';
const browser = 'src/**/*.browser.test.ts';

/** Functions without state of their own: no file of tests needs a world for itself, which costs more than many a test. */
const isolate = false;

/** No test reads what an office commits: it is given the demonstration, and a guard. */
const setupFiles = ['src/fixtures/stand-on-fixtures.ts'];

/**
 * `unit`: functions, beside their code. `site`: what is true of the built folder.
 * `browser`: what a visitor meets, in a real Chromium. The last two build what is missing first.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          setupFiles,
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [site, browser],
          pool: 'threads',
          isolate,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          setupFiles,
          name: 'site',
          include: [site],
          globalSetup: ['src/checks/build-sites.ts'],
          isolate,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          setupFiles,
          name: 'browser',
          include: [browser],
          globalSetup: ['src/checks/build-sites.ts', 'src/checks/browser/install-browser.ts'],
          isolate,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
