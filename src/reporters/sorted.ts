import { compareText } from '../domain/compare.ts';
import type { Problem } from '../problems/problem.ts';

/** The most problems of one code in one file that are printed; the rest is counted. */
const MOST_OF_A_CODE = 20;

/** How many there are of each severity. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Counts problems by severity. */
export function countProblems(problems: readonly Problem[]): SeverityCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}

/** Compares by place: file, line, column. A problem of a whole file comes before those in it. */
export function byPlace(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

/** The number of further problems of a code in a file, after the last one that is printed. */
export interface Rest {
  readonly file: string;
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly count: number;
}

/** The most severe first, then by place, so that an error is not hidden among warnings. */
export const bySeverity = (problems: readonly Problem[]): Problem[] =>
  byPlace(problems).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/**
 * The problems to print, the most severe first, then by place, and how many of each code and file are only counted.
 */
export function printable(problems: readonly Problem[]): { shown: Problem[]; rest: Rest[] } {
  const seen = new Map<string, { first: Problem; count: number }>();
  const shown = bySeverity(problems).filter((problem) => {
    const key = `${problem.file}\n${problem.code}`;
    const entry = seen.get(key) ?? { first: problem, count: 0 };
    seen.set(key, { ...entry, count: entry.count + 1 });
    return entry.count < MOST_OF_A_CODE;
  });
  const rest = [...seen.values()].flatMap(({ first, count }): Rest[] => {
    const { file, code, severity } = first;
    return count > MOST_OF_A_CODE ? [{ file, code, severity, count: count - MOST_OF_A_CODE }] : [];
  });
  return { shown, rest };
}

/**
 * The path of a problem's file from the project's root. Problems name data files from the data folder; stories
 * already have `content/`, and the log is outside the data folder.
 */
export function pathFromRoot(file: string, dataDir: string): string {
  if (/^(?:content|public|\.log)\//.test(file) || dataDir === '' || dataDir === '.') return file;
  return `${dataDir.replace(/\/+$/, '')}/${file}`;
}
