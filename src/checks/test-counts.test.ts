import { describe, expect, it } from 'vitest';
import { countTests } from './test-counts.ts';

const report = (passed: number, failed: number, files: unknown[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });

describe('the count of tests', () => {
  it('the count of tests is what Vitest counted', () => {
    expect(countTests(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
    expect(countTests(report(12, 3), 1)).toEqual({ passed: 12, failed: 3 });
  });

  it('the count of tests takes a file that did not load as a failure', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(countTests(report(12, 0, files), 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('the count of tests takes no tests, no report and a bad exit as a failure', () => {
    expect(countTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests('{"numPassed', 1)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
  });
});
