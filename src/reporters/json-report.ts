import type { DescribeProblem } from '../i18n/describe-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { byPlace, countProblems } from './sorted.ts';

/** A problem as `check --format json` and the check page print it. The shape is a contract. */
interface JsonProblem {
  readonly severity: Problem['severity'];
  readonly code: Problem['code'];
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly row?: number;
  readonly cell?: string;
  readonly header?: string;
  readonly value?: string;
  readonly message: { readonly th: string; readonly en: string };
  readonly fix: { readonly th: string; readonly en: string };
  readonly suggestions: readonly string[];
}

/** The report as `check --format json` prints it. The shape is a contract. */
export interface JsonReport {
  /** There is no error. */
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** All problems, by place. */
  readonly problems: readonly JsonProblem[];
}

/** The report as data, in both languages. */
export function jsonReport(problems: readonly Problem[], describe: DescribeProblem): JsonReport {
  const counts = countProblems(problems);
  const message = (problem: Problem, locale: 'th' | 'en'): string => {
    const { what, why } = describe(problem, locale);
    return `${what} · ${why}`;
  };
  return {
    ok: counts.errors === 0,
    ...counts,
    problems: byPlace(problems).map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      file: problem.file,
      line: problem.line,
      column: problem.column,
      row: problem.row,
      cell: problem.cell,
      header: problem.header,
      value: problem.value,
      message: { th: message(problem, 'th'), en: message(problem, 'en') },
      fix: { th: describe(problem, 'th').fix, en: describe(problem, 'en').fix },
      suggestions: problem.suggestions,
    })),
  };
}

/** The same bytes for the same problems, on the command line and in the browser. */
export const jsonText = (problems: readonly Problem[], describe: DescribeProblem): string =>
  JSON.stringify(jsonReport(problems, describe), undefined, 2);
