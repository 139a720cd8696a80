import { main } from '../../../cli/build.ts';

/** Builds the register of the environment in this process alone, and prints the time and memory as one JSON line. */
const started = performance.now();
const code = await main([]);
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    // In kilobytes on every platform.
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
process.exitCode = code;
