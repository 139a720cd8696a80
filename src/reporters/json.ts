import { describeProblem } from '../i18n/problems.ts';
import type { Problem } from '../problems/problem.ts';
import { jsonReport, jsonText, type JsonReport } from './json-report.ts';

/** The report as data, with the sentences of both languages. */
export const reportOf = (problems: readonly Problem[]): JsonReport =>
  jsonReport(problems, describeProblem);

/** The output of `check --format json`. */
export const formatJson = (problems: readonly Problem[]): string =>
  jsonText(problems, describeProblem);
