import type { ProblemCode } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';

/** Rules between files, and the files of the year that they look at. */
const NEEDED: Partial<Record<ProblemCode, readonly string[]>> = {
  'passed-not-announced': ['announcements.csv'],
  'honour-not-announced': ['announcements.csv'],
  'excellent-not-in-list': ['assessments.csv', 'announcements.csv'],
  'year-without-lists': ['targets.csv', 'honours.csv', 'assessments.csv'],
  'published-gone': ['assessments.csv', 'announcements.csv', 'honours.csv'],
  'published-changed': ['assessments.csv', 'announcements.csv', 'honours.csv'],
};

/** Whether a problem may vanish beside files of the data folder that were not given. */
export function isWaiting(one: Problem, given: ReadonlySet<string>): boolean {
  if (one.code === 'story-text-without-row') {
    return ![...given].some((path) => path.endsWith('/stories.csv'));
  }
  const year = yearOf(one);
  return (NEEDED[one.code] ?? []).some((name) => !given.has(`${year}/${name}`));
}

function yearOf({ params }: Problem): number | '' {
  if ('fiscalYear' in params) return params.fiscalYear;
  return 'year' in params ? (params.year ?? '') : '';
}
