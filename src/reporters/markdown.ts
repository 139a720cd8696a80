import { reportWords } from '../i18n/report-words.ts';
import { describeProblem } from '../i18n/problems.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems, pathFromRoot, printable } from './sorted.ts';

/** A summary for a pull request: the counts, then a table with one line per problem. */
export function formatMarkdown(
  problems: readonly Problem[],
  locale: 'th' | 'en' = 'th',
  { dataDir = 'data' }: { dataDir?: string } = {},
): string {
  const say = reportWords(locale).report;
  const { errors, warnings, notes } = countProblems(problems);
  const heading = `## ${say.heading}`;
  if (problems.length === 0) return `${heading}\n\n${say.clean}\n`;
  const { shown, rest } = printable(problems);
  const rows = shown.map((problem) => {
    const { what, why, fix } = describeProblem(problem, locale);
    const file = pathFromRoot(problem.file, dataDir);
    const cell = problem.cell
      ? say.cell(problem.cell)
      : problem.row
        ? say.row(problem.row)
        : say.wholeFile;
    const place = `\`${escapeCode(file)}${problem.line ? `:${problem.line}` : ''}\` ${cell}`;
    const sentences = `**${say.severity[problem.severity]}** \`${problem.code}\` ${escapeMarkdown(what)} ${escapeMarkdown(why)}`;
    return `| ${place} | ${sentences} | ${escapeMarkdown(fix)} |`;
  });
  const more = rest.map(
    (group) =>
      `- ${say.more(group.count, `\`${group.code}\``, `\`${escapeCode(pathFromRoot(group.file, dataDir))}\``)}`,
  );
  return [
    heading,
    `**${say.counts(errors, warnings, notes)}**`,
    [`| ${say.where} | ${say.what} | ${say.mend} |`, '|---|---|---|', ...rows].join('\n'),
    ...(more.length > 0 ? [more.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const escapeCode = (text: string): string => text.replace(/[`|\s]/g, ' ');
