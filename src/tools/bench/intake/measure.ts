import { loadFolder } from '../../../ingest/read-folder.ts';

/** Loads the folder of the environment in this process alone, and prints what it took as one JSON line. */
const started = performance.now();
const { model, problems } = await loadFolder();
console.log(
  JSON.stringify({
    milliseconds: performance.now() - started,
    // Kilobytes on every platform.
    peak: process.resourceUsage().maxRSS * 1024,
    passed: model.years.reduce((sum, year) => sum + year.passed.length, 0),
    errors: problems.filter((problem) => problem.severity === 'error').length,
  }),
);
