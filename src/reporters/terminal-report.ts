import { reportWords } from '../i18n/report-words.ts';
import type { DescribeProblem } from '../i18n/describe-problem.ts';
import type { ProblemDescription } from '../i18n/problem-sentences.ts';
import type { Severity } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { graphemes, slice, width } from '../thai/graphemes.ts';
import { countProblems, pathFromRoot, printable } from './sorted.ts';

/** How the report is printed. */
export interface TerminalOptions {
  /** Only for a terminal that supports colour; never in a log file. */
  readonly colour?: boolean;
  /** The data folder as it is written before file names. */
  readonly dataDir?: string;
}

/** The most columns of a quoted line; a longer one is cut around the caret. */
const WIDEST_EXCERPT = 100;

const COLOURS: Readonly<Record<Severity | 'dim' | 'bold', string>> = {
  error: '31',
  warning: '33',
  note: '36',
  dim: '2',
  bold: '1',
};

/** The report as people read it in a terminal: by place, each problem with its line and a caret. */
export function terminalReport(
  problems: readonly Problem[],
  locale: 'th' | 'en',
  {
    describe,
    colour = false,
    dataDir = 'data',
  }: TerminalOptions & { readonly describe: DescribeProblem },
): string {
  const say = reportWords(locale).report;
  const paint = (text: string, how: keyof typeof COLOURS): string =>
    colour ? `\u001b[${COLOURS[how]}m${text}\u001b[0m` : text;

  const block = (problem: Problem): string => {
    const { what, why, fix } = sayInOneLine(describe(problem, locale));
    const where = [
      oneLine(pathFromRoot(problem.file, dataDir)),
      problem.line,
      problem.line && problem.column,
    ];
    const cell = problem.cell ? say.cell(problem.cell) : problem.row ? say.row(problem.row) : '';
    const head = [
      `${paint(say.severity[problem.severity], problem.severity)} ${paint(problem.code, 'bold')}`,
      where.filter(Boolean).join(':'),
      [cell, problem.header && oneLine(problem.header)].filter(Boolean).join(' · '),
    ];
    const labels = [say.because, say.mend];
    const room = Math.max(...labels.map(width)) + 2;
    const sentences = [why, fix].map(
      (text, index) => `    ${paint(pad(labels[index] ?? '', room), 'dim')}${text}`,
    );
    return [
      head.filter(Boolean).join('   '),
      ...excerpt(problem).map((line, index) =>
        index === 1 ? paint(line, problem.severity) : line,
      ),
      `  ${what}`,
      ...sentences,
    ].join('\n');
  };

  const { shown, rest } = printable(problems);
  const { errors, warnings, notes } = countProblems(problems);
  const more = rest.map((group) =>
    say.more(group.count, group.code, oneLine(pathFromRoot(group.file, dataDir))),
  );
  const blocks = [...shown.map(block), ...(more.length > 0 ? [more.join('\n')] : [])];
  const summary = problems.length === 0 ? say.clean : say.counts(errors, warnings, notes);
  return [...blocks, summary].join('\n\n');
}

/**
 * The line of the file and the caret below it. Terminal cells are counted, so that combining marks do not move the
 * caret.
 */
function excerpt(problem: Problem): string[] {
  if (problem.excerpt === undefined || problem.line === undefined || problem.column === undefined)
    return [];
  const plain = problem.excerpt.replace(/[\s\p{Cc}]/gu, ' ');
  const start = problem.column - 1;
  const under = problem.width ?? 1;
  const [from, to] = cut(plain, start);
  const shown = (from > 0 ? '…' : '') + slice(plain, from, to) + (to < lengthOf(plain) ? '…' : '');
  const before = width(slice(plain, from, start)) + (from > 0 ? 1 : 0);
  const marked = Math.max(1, width(slice(plain, start, Math.min(start + under, to))));
  const gutter = String(problem.line);
  return [
    `  ${gutter} │ ${shown}`,
    `  ${' '.repeat(gutter.length)} │ ${' '.repeat(before)}${'^'.repeat(marked)}`,
  ];
}

/** The graphemes of a line that are shown: all of a short line, else those around the caret. */
function cut(plain: string, start: number): [from: number, to: number] {
  const length = lengthOf(plain);
  if (length <= WIDEST_EXCERPT) return [0, length];
  const from = Math.max(0, Math.min(start - WIDEST_EXCERPT / 2, length - WIDEST_EXCERPT));
  return [from, Math.min(length, from + WIDEST_EXCERPT)];
}

const lengthOf = (text: string): number => graphemes(text).length;
/** Escapes control characters too: a file name must not begin a line of a log or control a terminal. */
const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
const sayInOneLine = ({ what, why, fix }: ProblemDescription) => ({
  what: oneLine(what),
  why: oneLine(why),
  fix: oneLine(fix),
});
const pad = (text: string, room: number): string => text + ' '.repeat(room - width(text));
