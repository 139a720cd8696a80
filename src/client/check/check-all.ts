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

/** What the files are judged beside, with or without a `places.csv` of their own; made once, since the list of places is large. */
export function loadContexts(given: CheckContext): (hasPlaces: boolean) => LoadContext {
  const bare = makeGazetteer(given.reference);
  const files = new Set(given.files);
  const contextWith = (gazetteer: Gazetteer): LoadContext => ({
    gazetteer,
    // Size and fingerprint of a document are of no account to a check, only that it is there.
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

/** The language of a page, and what describes problems in it and in the other. */
export interface Wording {
  readonly locale: 'th' | 'en';
  readonly describe: DescribeProblem;
}

/** A given table with its place and what would be handed in of it. */
export type JudgedGiven = PlacedGiven & { readonly toHandIn: TableToHandIn };

/** Gives each table its place, by what would be handed in of it. */
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
 * Checks the files. Those of a whole folder as the command line checks a folder that holds them and nothing
 * else; files that came alone for what they say, since what is internal in them is left out of what is handed in.
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
  // Whatever is wrong in a table without a province may be right once somebody says which.
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

/** The long stories of the site itself are no affair of whoever brings none. */
const isOfOtherTexts = ({ file }: Problem, given: ReadonlySet<string>): boolean =>
  file.startsWith('content/') && ![...given].some((path) => /^content\/|stories/.test(path));

/** As problems name it. */
const pathOf = ({ path }: PlacedGiven): string => maskedText(path);

/** Whether nothing tells the province of a table whose rows need it. */
const asksProvince = ({ path, kind, toHandIn }: JudgedGiven, all: readonly Problem[]): boolean =>
  kind !== undefined &&
  toHandIn.province === undefined &&
  missesProvince(
    all.filter(({ file }) => file === maskedText(path)),
    kind,
  );

/** What a person calls it, covered as in problems: a sheet has no path, only its workbook and its name. */
const reportedName = ({ given, path }: PlacedGiven): string =>
  maskedText(given.sheet ? given.label : path);

function asGiven(problem: Problem, placed: readonly JudgedGiven[]): Problem {
  const from = placed.find(({ path, given }) => given.sheet && path === problem.file);
  return maskedProblem(from ? { ...problem, file: reportedName(from) } : problem);
}

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

/** Of each table without an error; two that would take one place are kept back. */
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

/** What must be mended stands on top; within a severity the order of places stays. */
const gravestFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => rank(a.severity) - rank(b.severity));

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
