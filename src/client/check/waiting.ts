import type { ProblemCode } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';

/** Rules between files, and the kinds of files of the year that they look at. */
const NEEDED: Partial<Record<ProblemCode, readonly string[]>> = {
  'passed-not-announced': ['announcements.csv'],
  'honour-not-announced': ['announcements.csv'],
  'announcement-missing': ['announcements.csv'],
  'unknown-announcement': ['announcements.csv'],
  'announcement-without-names': ['assessments.csv'],
  'withdrawal-without-corrections': ['corrections.csv'],
  'excellent-not-in-list': ['assessments.csv', 'announcements.csv'],
  'year-without-lists': ['targets.csv', 'honours.csv', 'assessments.csv'],
  'published-gone': ['assessments.csv', 'announcements.csv', 'honours.csv'],
  'published-changed': ['assessments.csv', 'announcements.csv', 'honours.csv'],
};

/** Scans and pictures are no tables: their existence is checked when they are in their folder. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'document-missing',
  'image-missing',
]);

/** Whether a problem may disappear beside files of the data folder that were not given. */
export function isWaiting(problem: Problem, given: ReadonlySet<string>): boolean {
  if (ELSEWHERE.has(problem.code)) return true;
  const paths = [...given];
  if (problem.code === 'story-text-without-row') {
    return !paths.some((path) => path.endsWith('/stories.csv'));
  }
  const year = yearOf(problem);
  const isGiven = (name: string): boolean =>
    paths.some((path) => path.startsWith(`${year}/`) && path.endsWith(`/${name}`));
  return (NEEDED[problem.code] ?? []).some((name) => !isGiven(name));
}

function yearOf({ params, file }: Problem): number | string {
  if ('fiscalYear' in params) return params.fiscalYear;
  return ('year' in params ? params.year : undefined) ?? /^25\d\d(?=\/)/.exec(file)?.[0] ?? '';
}
