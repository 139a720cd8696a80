import { describeProblem } from '../i18n/problems.ts';
import type { Problem } from '../problems/problem.ts';
import { terminalReport, type TerminalOptions } from './terminal-report.ts';

/** The report as people read it in a terminal; in Thai by default. */
export const formatTerminal = (
  problems: readonly Problem[],
  locale: 'th' | 'en' = 'th',
  options: TerminalOptions = {},
): string => terminalReport(problems, locale, { ...options, describe: describeProblem });
