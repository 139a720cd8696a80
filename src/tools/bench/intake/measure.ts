import { loadFolder } from '../../../ingest/read-folder.ts';

/** Loads the folder of the environment in this process alone, and prints the time and memory as one JSON line. */
const started = performance.now();
const { model, problems } = await loadFolder();
console.log(
  JSON.stringify({
    milliseconds: performance.now() - started,
    // In kilobytes on every platform.
    peak: process.resourceUsage().maxRSS * 1024,
    passed: model.years.reduce((sum, year) => sum + year.passed.length, 0),
    errors: problems.filter((problem) => problem.severity === 'error').length,
  }),
);
