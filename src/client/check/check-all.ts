import { makeGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { reportWords } from '../../i18n/report-words.ts';
import type { DescribeProblem } from '../../i18n/describe-problem.ts';
import { loadModel } from '../../ingest/load-model.ts';
import type { LoadContext } from '../../ingest/load-model.ts';
import { maskedProblem, maskedText } from '../../ingest/personal/mask-problem.ts';
import { missesProvince } from '../../ingest/prepare/prepare.ts';
import { previewFile } from '../../ingest/prepare/preview.ts';
import { SEVERITIES } from '../../problems/codes.ts';
import type { Severity } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { MOST_BYTES } from '../../ingest/table/read-file.ts';
import { jsonText } from '../../reporters/json-report.ts';
import { formatPrepared } from '../../reporters/prepare.ts';
import { countProblems, printable } from '../../reporters/sorted.ts';
import { terminalReport } from '../../reporters/terminal-report.ts';
import type { CheckContext } from '../../site/check/check-context.ts';
import type {
  Checked,
  CheckedFile,
  TableChoices,
  PreparedGiven,
  ShownProblem,
} from './messages.ts';
import type { GivenTable, OpenedGiven, UnopenedGiven } from './open-given.ts';
import { kindOf, placeGiven } from './place-given.ts';
import type { PlacedGiven } from './place-given.ts';
import { prepareGiven, provinceOfPath } from './prepare-given.ts';
import type { TableToHandIn } from './prepare-given.ts';
import { isWaiting } from './waiting.ts';

/**
 * The contexts for a check with and without a `places.csv` among the files; made once, because the list of places is
 * large.
 */
export function loadContexts(given: CheckContext): (hasPlaces: boolean) => LoadContext {
  const bare = makeGazetteer(given.reference);
  const files = new Set(given.files);
  const contextWith = (gazetteer: Gazetteer): LoadContext => ({
    gazetteer,
    // A check needs to know only that a document exists, not its size and hash.
    document: (path) => (files.has(path) ? { bytes: 0, sha256: '' } : undefined),
    image: (path) => files.has(path),
    hasGpsPosition: (path) => given.placed.includes(path),
    table: (name) => given.tables.includes(name),
    stories: given.stories.map((file) => ({ file, bytes: new Uint8Array() })),
    repository: given.repository,
  });
  const places = { path: 'places.csv', bytes: new TextEncoder().encode(given.places) };
  const corrected = given.places ? loadModel([places], contextWith(bare)).gazetteer : bare;
  return (hasPlaces) => contextWith(hasPlaces ? bare : corrected);
}

/** The language of a page, and the sentences of problems in it and in the other language. */
export interface Wording {
  readonly locale: 'th' | 'en';
  readonly describe: DescribeProblem;
}

/** A given table with its path, and the prepared file made of it. */
export type JudgedGiven = PlacedGiven & { readonly toHandIn: TableToHandIn };

/** Gives each table its path, by its prepared file. */
export function placeAll(
  tables: readonly GivenTable[],
  choices: TableChoices,
  latest: number,
  gazetteer: Gazetteer,
): JudgedGiven[] {
  const toHandIn = tables.map((table) => prepareGiven(table, choices[table.label], gazetteer));
  const placeable = tables.map((table, at) => ({
    ...table,
    recognised: toHandIn[at]!.recognised,
    ownProvince: provinceOfPath(toHandIn[at]!.table?.path ?? ''),
  }));
  const chosen = tables.map((table, at) => {
    const province = toHandIn[at]!.province?.slug;
    const choice = choices[table.label];
    return choice || province ? { ...choice, ...(province && { province }) } : undefined;
  });
  return placeGiven(placeable, chosen, latest).map((placedGiven, at) => ({
    ...placedGiven,
    toHandIn: toHandIn[at]!,
  }));
}

/**
 * Checks the files. Those of a whole folder are checked as the command line checks a folder with nothing else in it;
 * a file that came alone is judged only by what it says itself, since its internal columns are left out of the
 * prepared file.
 */
export function checkAll(
  placed: readonly JudgedGiven[],
  unopened: OpenedGiven['unopened'],
  context: LoadContext,
  { locale, describe }: Wording,
): Checked {
  const isWhole = placed.every((judgedGiven) => judgedGiven.by === 'folder');
  const all = problemsOf(placed, isWhole ? context : { ...context, repository: 'private' });
  const problems = [
    ...unopened.map((unopenedGiven) => unopenedGiven.problem),
    ...(isWhole ? all : all.filter(({ code }) => code !== 'internal-kept')),
  ];
  const paths = new Set(placed.map(pathOf));
  const asked = new Set(
    isWhole ? [] : placed.filter((judgedGiven) => asksProvince(judgedGiven, all)).map(pathOf),
  );
  // A table without its province may become valid when a person names the province, so it is not judged yet.
  const waits = (problem: Problem): boolean =>
    !isWhole && (isWaiting(problem, paths) || asked.has(problem.file));
  const named = problems.map((problem) => ({ problem, given: asGiven(problem, placed) }));
  const judged = named.filter(({ problem }) => !waits(problem)).map(({ given }) => given);
  const { shown, rest } = printable(judged);
  const isShownWaiting = (problem: Problem): boolean =>
    waits(problem) && !asked.has(problem.file) && !isOfOtherTexts(problem, paths);
  const waiting = named.filter(({ problem }) => isShownWaiting(problem)).map(({ given }) => given);
  const firstWaiting = printable(waiting);
  const reported = named.map(({ given }) => given);
  const say = reportWords(locale).report;
  return {
    files: [
      ...unopened.map(unopenedFile),
      ...placed.map((judgedGiven) =>
        checkedFile(judgedGiven, judged, asked.has(pathOf(judgedGiven))),
      ),
    ],
    counts: countProblems(judged),
    problems: gravestFirst(shown).map((problem) => shownProblem(describe, problem, locale)),
    more: rest.map((uncounted) => say.more(uncounted.count, uncounted.code, uncounted.file)),
    waiting: firstWaiting.shown.map((problem) => shownProblem(describe, problem, locale)),
    waitingMore: waiting.length - firstWaiting.shown.length,
    prepared: preparedOf(
      placed.filter((judgedGiven) => !asked.has(pathOf(judgedGiven))),
      judged,
      locale,
    ),
    json: jsonText(reported, describe),
    text: terminalReport(reported, locale, { describe, dataDir: '' }),
  };
}

function problemsOf(placed: readonly JudgedGiven[], context: LoadContext): readonly Problem[] {
  const isText = ({ path }: PlacedGiven): boolean => path.startsWith('content/');
  const sources = placed
    .filter((judgedGiven) => !isText(judgedGiven))
    .map(({ path, given: { bytes, names, sheet } }) => ({ path, bytes, names, marks: sheet }));
  const texts = placed
    .filter(isText)
    .map(({ path, given }) => ({ file: path, bytes: given.bytes }));
  const others = context.stories.filter((story) => !texts.some(({ file }) => file === story.file));
  return loadModel(sources, { ...context, stories: [...others, ...texts] }).problems;
}

/** Whether a problem is of the site's own long stories, which do not matter to a visitor who gave none. */
const isOfOtherTexts = ({ file }: Problem, given: ReadonlySet<string>): boolean =>
  file.startsWith('content/') && ![...given].some((path) => /^content\/|stories/.test(path));

/** The name of a table in problems. */
const pathOf = ({ path }: PlacedGiven): string => maskedText(path);

/** Whether rows of a table need a province that nothing names. */
const asksProvince = ({ path, kind, toHandIn }: JudgedGiven, all: readonly Problem[]): boolean =>
  kind !== undefined &&
  toHandIn.province === undefined &&
  missesProvince(
    all.filter(({ file }) => file === maskedText(path)),
    kind,
  );

/** The name a person knows a table by, masked as in problems: a sheet has no path, only its workbook and its name. */
const reportedName = ({ given, path }: PlacedGiven): string =>
  maskedText(given.sheet ? given.label : path);

function asGiven(problem: Problem, placed: readonly JudgedGiven[]): Problem {
  const from = placed.find(({ path, given }) => given.sheet && path === problem.file);
  return maskedProblem(from ? { ...problem, file: reportedName(from) } : problem);
}

/** A problem with its sentences in the page's language. */
export function shownProblem(
  describe: DescribeProblem,
  problem: Problem,
  locale: 'th' | 'en',
): ShownProblem {
  const { severity, code, file, line, row, cell, header, value, suggestions } = problem;
  const spot = { severity, code, file, line, row, cell, header, value, suggestions };
  return { ...spot, ...describe(problem, locale) };
}

function unopenedFile({ given, sheets }: UnopenedGiven): CheckedFile {
  const shown = maskedText(given.name);
  const named = { name: given.name, shown, path: shown, by: 'guess', marks: {} } as const;
  return { ...named, isYearGuessed: false, isOfYear: false, missing: [], sheets };
}

function checkedFile(
  judgedGiven: JudgedGiven,
  judged: readonly Problem[],
  isProvinceAsked: boolean,
): CheckedFile {
  const { given, path, by, kind, fiscalYear, isYearGuessed = false, toHandIn } = judgedGiven;
  const name = reportedName(judgedGiven);
  const own = judged.filter(({ file }) => file === name);
  const marks: Record<string, Severity> = {};
  for (const { cell, severity } of own) {
    if (cell === undefined) continue;
    const before = marks[cell];
    if (before === undefined || rank(severity) < rank(before)) marks[cell] = severity;
  }
  const rows = own.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const read = kindOf(path);
  const isReadable = read !== undefined && given.bytes.length <= MOST_BYTES;
  const isBroken = own.some(({ line, severity }) => line === undefined && severity === 'error');
  const preview = isReadable && !isBroken ? previewFile(path, given.bytes, read, rows) : undefined;
  const { missing, province } = toHandIn;
  return {
    ...{ name: given.label, shown: maskedText(given.label), path: name, by, marks, isYearGuessed },
    ...(kind && { kind }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    ...(province && { province: province.slug }),
    ...(preview && { preview }),
    isOfYear: path.includes('/'),
    missing: isProvinceAsked ? [...missing, 'province'] : by === 'folder' ? [] : missing,
  };
}

/** The prepared files of all tables without an error; two with the same path are left out. */
function preparedOf(
  placed: readonly JudgedGiven[],
  judged: readonly Problem[],
  locale: 'th' | 'en',
): PreparedGiven[] {
  const wrong = new Set(
    judged.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const all = placed.flatMap((judgedGiven) => {
    const { table, encoding } = judgedGiven.toHandIn;
    if (!table || table.rows === 0 || wrong.has(reportedName(judgedGiven))) return [];
    const sentences = formatPrepared({ encoding, source: judgedGiven.given, table }, locale);
    const { path, text, rows } = table;
    return [{ name: maskedText(judgedGiven.given.label), path, text, rows, summary: sentences }];
  });
  const count = Map.groupBy(all, ({ path }) => path);
  return all.filter(({ path }) => count.get(path)?.length === 1);
}

/** Errors first; within a severity the order of places stays. */
const gravestFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => rank(a.severity) - rank(b.severity));

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
