/** How many tests passed and failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }>;
}

/**
 * Counts a Vitest run from its JSON report and exit code. A file that did not load, a missing report, a run without
 * tests and an exit code that contradicts the figures all count as failures.
 */
export function countTests(json: string | undefined, exitCode: number): TestCounts {
  let report: Report;
  try {
    report = JSON.parse(json ?? '') as Report;
  } catch {
    return { passed: 0, failed: 1 };
  }
  const passed = report.numPassedTests ?? 0;
  const notLoaded = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = (report.numFailedTests ?? 0) + notLoaded;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
