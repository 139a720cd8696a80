import { messageOf, describeProblem } from '../i18n/problems.ts';
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

export interface JsonReport {
  /** No error. */
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** All of them, by place. */
  readonly problems: readonly JsonProblem[];
}

export function reportOf(problems: readonly Problem[]): JsonReport {
  const counts = countProblems(problems);
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
      message: { th: messageOf(problem, 'th'), en: messageOf(problem, 'en') },
      fix: { th: describeProblem(problem, 'th').fix, en: describeProblem(problem, 'en').fix },
      suggestions: problem.suggestions,
    })),
  };
}

/** The same bytes for the same problems, on the command line and in the browser. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(reportOf(problems), undefined, 2);
}
