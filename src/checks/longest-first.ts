import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of tests that take longest on two cores, the longest first; measured on 2026-11-28, 112 to 27 seconds. */
const LONGEST = [
  'browser/every-page.browser.test.ts',
  'browser/search.browser.test.ts',
  'browser/check.browser.test.ts',
  'browser/weight.browser.test.ts',
  'verify.site.test.ts',
  'verify-breakages.site.test.ts',
  'browser/offline.browser.test.ts',
  'browser/visitor.browser.test.ts',
  'watched-build.site.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/checks/${name}`));
  return rank < 0 ? LONGEST.length : rank;
};

/**
 * Starts the longest test files first, so that the last worker does not begin one when the others have ended. Vitest
 * knows the durations only where it has run the files before, which a fresh checkout has not.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
