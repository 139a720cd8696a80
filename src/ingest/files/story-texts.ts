import { length } from '../../thai/graphemes.ts';
import { clean } from '../../thai/normalise.ts';
import type { Fault } from '../../prose/fault.ts';
import { judgePage } from '../../prose/judge-page.ts';
import { judgeProse } from '../../prose/judge-prose.ts';
import type { Prose } from '../../prose/prose.ts';
import { STORY_PARTS } from '../../prose/parts.ts';
import { spokenTexts } from '../../prose/spoken-texts.ts';
import { MOST_CONTENT_BYTES } from './content.ts';
import type { Content, ContentFile } from './content.ts';
import { LineIndex } from '../table/line-index.ts';
import { FAULT_CODES, findCellFault, isPlaceholder } from '../table/cell-faults.ts';
import { findPersonal, mask } from '../personal/personal-data.ts';
import { problem } from '../../problems/problem.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { ProblemParams } from '../../problems/params.ts';
import type { ParamsAndSuggestions, Problem } from '../../problems/problem.ts';
import { placeholderAddressIn } from '../cells/placeholder-address.ts';
import { isExample, PERSONAL_CODES } from '../cells/read-row.ts';
import type { Records } from './records.ts';
import type { FindImage } from './stories.ts';
import { checkStoryMarks } from './story-marks.ts';
import { nearest } from '../contract/suggest.ts';

/** Lines of front matter that a story may have, and those that a page must have. */
const STORY_LINES: readonly string[] = ['id', 'lang', 'sample', 'title', 'summary', 'figure'];
const PAGE_LINES: readonly string[] = ['title', 'description', 'lede'];
/** Lines that readers see: a placeholder for "none" is refused in them. */
const SAID_LINES: readonly string[] = ['title', 'summary', 'description', 'lede'];
const FIGURE_LINES: readonly string[] = ['value', 'text', 'source'];

/** A story's id, with `.en` at the end for English: it is part of an address and a file name on every system. */
const STORY_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.en)?$/;
const LONGEST_NAME = 80;

/** What the texts of `content/` are compared with. */
interface ContentContext {
  readonly records: Records;
  readonly image: FindImage;
  /** Whether there is a table of this name in the published site, beside those of the folder. */
  readonly table?: (name: string) => boolean;
}

/**
 * Reports what is wrong with the texts and tables of `content/`: they are judged as trees, must not contain personal
 * data, and a story needs a row in `stories.csv`.
 */
export function checkContent(
  files: readonly ContentFile[],
  content: Content,
  context: ContentContext,
  report: (problem: Problem) => void,
): void {
  const { records, image: findImage } = context;
  const hasTable = (name: string): boolean =>
    content.tables.has(name) || context.table?.(name) === true;
  for (const { file, bytes, unreadable } of files) {
    if (unreadable !== undefined) {
      report(problem('file-unreadable', { file }, { cause: unreadable }));
      continue;
    }
    checkConflict(file, bytes, report);
    const name = file.replace(/^content\/(?:stories|pages)\//, '').replace(/\.mdx$/, '');
    const isPage = file.startsWith('content/pages/');
    const prose = isPage ? content.pages.get(name) : content.stories.get(name);
    if (name.endsWith('.csv')) {
      checkTable(file, content.tables.get(name), report);
    } else if (prose) {
      const reportAt = reporterAt(file, prose.text, report);
      judge(prose, isPage, reportAt);
      if (!isPage) checkStoryMarks(prose, { findImage, hasTable }, reportAt);
      checkFrontMatter(prose, isPage, reportAt);
      checkPersonal(prose, reportAt);
      checkFaults(prose, reportAt);
      if (!isPage) checkName(file, name, records, report);
    }
  }
}

/**
 * The lines with which git marks the beginning and end of a merge conflict; a row of equals signs is excluded,
 * because it underlines a heading.
 */
const CONFLICT = /^[ \t]*(?:<{7}|>{7})(?:[ ,;\t]|$)/gm;

function checkConflict(file: string, bytes: Uint8Array, report: (problem: Problem) => void): void {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_CONTENT_BYTES));
  const even = text.replace(/\r\n?/g, '\n');
  const found = [...even.matchAll(CONFLICT)];
  const [first] = found;
  if (!first) return;
  const line = even.slice(0, first.index).split('\n').length;
  const excerpt = mask(/^.*/.exec(even.slice(first.index))?.[0].slice(0, 80) ?? '');
  const count = found.filter(([mark]) => mark.includes('>')).length || 1;
  report(problem('conflict-markers', { file, line, column: 1, excerpt }, { count }));
}

type ReportText = <C extends ProblemCode>(
  code: C,
  offset: number,
  params: ProblemParams[C],
  more?: { suggestions?: readonly string[]; value?: string },
) => void;

/** Returns a function that reports problems at offsets of the text, with line, column and excerpt. */
function reporterAt(file: string, text: string, report: (problem: Problem) => void): ReportText {
  const index = new LineIndex(text);
  const excerpts = new Map<number, string>();
  return <C extends ProblemCode>(
    code: C,
    offset: number,
    params: ProblemParams[C],
    { suggestions = [], value }: { suggestions?: readonly string[]; value?: string } = {},
  ) => {
    const line = index.lineAt(offset);
    const { start, end } = index.extentOf(line) ?? { start: 0, end: 0 };
    const excerpt = excerpts.get(line) ?? mask(text.slice(start, end));
    excerpts.set(line, excerpt);
    const spot = { file, line, column: index.columnAt(offset), excerpt };
    const seen = value === undefined ? {} : { value, width: length(value) };
    const rest = [params, suggestions] as unknown as ParamsAndSuggestions<C>;
    report(problem(code, { ...spot, ...seen }, ...rest));
  };
}

function judge(prose: Prose, isPage: boolean, reportAt: ReportText): void {
  for (const fault of isPage ? judgePage(prose) : judgeProse(prose, STORY_PARTS)) {
    const { code, offset, form, word = '', part = '', known = [] } = fault;
    const near = known.length > 0 ? nearestOf(fault) : [];
    reportAt(
      code,
      offset,
      { form, word: cut(word), part, known: known.join(' ') },
      { suggestions: near },
    );
  }
}

const nearestOf = ({ word = '', known = [] }: Fault): readonly string[] => nearest(word, known, 1);

/** Shortens a word that a message quotes. */
const cut = (word: string): string => {
  const shown = clean(word);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
};

function checkFrontMatter({ front }: Prose, isPage: boolean, reportAt: ReportText): void {
  if (front.faults.length > 0) return;
  const form = (name: string, key: string): void =>
    reportAt('story-front-matter', front.offsets.get(key) ?? front.offsets.get('figure') ?? 0, {
      part: '',
      known: '',
      form: name,
      word: key,
    });
  const known = isPage ? PAGE_LINES : STORY_LINES;
  for (const key of Object.keys(front.values)) if (!known.includes(key)) form('unknown', key);
  for (const key of isPage ? PAGE_LINES : []) if (!front.values[key]) form('missing', key);
  for (const [key, value] of Object.entries(front.values))
    if (SAID_LINES.includes(key) && isPlaceholder(value)) form('missing', key);
    else if (SAID_LINES.includes(key) && isExample(value))
      reportAt('example-row', front.offsets.get(key) ?? 0, { column: key });
  if (front.values['figure']) form('figure', 'figure');
  if (Object.keys(front.figure).length === 0) return;
  for (const key of FIGURE_LINES)
    if (!front.figure[key] || isPlaceholder(front.figure[key])) form('missing', `figure.${key}`);
  for (const key of Object.keys(front.figure))
    if (!FIGURE_LINES.includes(key)) form('unknown', `figure.${key}`);
}

function checkPersonal(prose: Prose, reportAt: ReportText): void {
  for (const { text, offsetAt } of spokenTexts(prose))
    for (const { kind, start, end } of findPersonal(text))
      reportAt(
        PERSONAL_CODES[kind],
        offsetAt(start),
        { column: '' },
        { value: text.slice(start, end) },
      );
}

/** What a spreadsheet failed to compute, broken letters and addresses of nobody are no words of a text either. */
function checkFaults(prose: Prose, reportAt: ReportText): void {
  for (const { text, offsetAt } of spokenTexts(prose)) {
    // An address is judged by other rules.
    const fault = /^\uFFFD*(?:[a-z]+:(?!\d)|\/)/i.test(text)
      ? undefined
      : findCellFault(text.trim());
    if (fault) reportAt(FAULT_CODES[fault], offsetAt(0), { column: '' });
    const word = placeholderAddressIn(text);
    if (word !== undefined)
      reportAt('url-placeholder', offsetAt(text.indexOf(word)), { column: '', word: cut(word) });
  }
}

function checkTable(file: string, table: unknown, report: (problem: Problem) => void): void {
  if (table === undefined) {
    report(problem('story-table-unreadable', { file }, { name: file.split('/').at(-1) ?? file }));
    return;
  }
  const { header, rows } = table as {
    header: readonly string[];
    rows: readonly (readonly string[])[];
  };
  [header, ...rows].forEach((row, at) => {
    for (const cell of row) {
      const fault = findCellFault(cell);
      if (fault) {
        const value = mask(cell.slice(0, 80));
        report(problem(FAULT_CODES[fault], { file, row: at + 1, value }, { column: '' }));
      }
      for (const { kind } of findPersonal(cell))
        report(
          problem(PERSONAL_CODES[kind], { file, row: at + 1, value: mask(cell) }, { column: '' }),
        );
    }
  });
}

function checkName(
  file: string,
  name: string,
  records: Records,
  report: (problem: Problem) => void,
): void {
  if (!STORY_NAME.test(name) || name.length > LONGEST_NAME) {
    report(problem('story-name-odd', { file }, { name: cut(name) }));
    return;
  }
  const id = name.replace(/\.en$/, '');
  const known = records.years.some(
    (year) => year.kinds.has('stories') && year.stories.some((story) => story.value.id === id),
  );
  if (!known) report(problem('story-text-without-row', { file }, { id }));
}
