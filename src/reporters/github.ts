import { reportWords } from '../i18n/report-words.ts';
import { describeProblem } from '../i18n/problems.ts';
import type { Severity } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems, pathFromRoot, printable } from './sorted.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Annotations for the lines of a pull request. The host shows only the first few of a step, so errors come first. No
 * content of a cell can end a command or begin another: see `escapeText`.
 */
export function formatGithub(
  problems: readonly Problem[],
  locale: 'th' | 'en' = 'th',
  { dataDir = 'data' }: { dataDir?: string } = {},
): string {
  const say = reportWords(locale).report;
  const { shown, rest } = printable(problems);
  const { errors, warnings, notes } = countProblems(problems);
  const lines = ORDER.flatMap((severity) => [
    ...shown
      .filter((problem) => problem.severity === severity)
      .map((problem) => {
        const { what, why, fix } = describeProblem(problem, locale);
        const cell = problem.cell ? `${say.cell(problem.cell)}: ` : '';
        const text = `${cell}${what}\n${say.because} ${why}\n${say.mend} ${fix}`;
        return command(severity, { ...problem, file: pathFromRoot(problem.file, dataDir) }, text);
      }),
    ...rest
      .filter((group) => group.severity === severity)
      .map((group) => {
        const file = pathFromRoot(group.file, dataDir);
        return command(
          severity,
          { file, code: group.code },
          say.more(group.count, group.code, file),
        );
      }),
  ]);
  const summary = problems.length === 0 ? say.clean : say.counts(errors, warnings, notes);
  return [...lines, summary].join('\n');
}

function command(
  severity: Severity,
  spot: { file: string; code: string; line?: number; column?: number },
  text: string,
): string {
  const properties = [
    ['file', spot.file],
    ['line', spot.line],
    ['col', spot.line && spot.column],
    ['title', spot.code],
  ].flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
