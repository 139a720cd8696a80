import { makeGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { words } from '../../i18n/locale.ts';
import { tellProblem } from '../../i18n/problems.ts';
import { loadModel } from '../../ingest/load-model.ts';
import type { Surroundings } from '../../ingest/load-model.ts';
import { previewFile } from '../../ingest/preview.ts';
import { SEVERITIES } from '../../problems/codes.ts';
import type { Severity } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { MOST_BYTES } from '../../ingest/read-file.ts';
import { formatJson } from '../../reporters/json.ts';
import { countProblems, printable } from '../../reporters/sorted.ts';
import { formatTerminal } from '../../reporters/terminal.ts';
import type { CheckSurroundings } from '../../site/check/check-surroundings.ts';
import type { Checked, CheckedFile, ToldProblem } from './messages.ts';
import { kindOf } from './place-given.ts';
import type { PlacedGiven } from './place-given.ts';
import { isWaiting } from './waiting.ts';

/** What stands around the files, made once: the list of places is large. */
export function surround(given: CheckSurroundings): (hasPlaces: boolean) => Surroundings {
  const bare = makeGazetteer(given.reference);
  const files = new Set(given.files);
  const around = (gazetteer: Gazetteer): Surroundings => ({
    gazetteer,
    // Size and fingerprint of a document are of no account to a check, only that it is there.
    document: (path) => (files.has(path) ? { bytes: 0, sha256: '' } : undefined),
    image: (path) => files.has(path),
    tellsPlace: (path) => given.placed.includes(path),
    table: (name) => given.tables.includes(name),
    stories: given.stories.map((file) => ({ file, bytes: new Uint8Array() })),
    repository: given.repository,
  });
  const places = { path: 'places.csv', bytes: new TextEncoder().encode(given.places) };
  const corrected = given.places ? loadModel([places], around(bare)).gazetteer : bare;
  return (hasPlaces) => around(hasPlaces ? bare : corrected);
}

/** Checks the files as the command line checks a folder that holds them and nothing else. */
export function checkAll(
  placed: readonly PlacedGiven[],
  around: Surroundings,
  locale: 'th' | 'en',
): Checked {
  const isText = ({ path }: PlacedGiven): boolean => path.startsWith('content/');
  const sources = placed
    .filter((one) => !isText(one))
    .map(({ path, given }) => ({ path, bytes: given.bytes }));
  const texts = placed
    .filter(isText)
    .map(({ path, given }) => ({ file: path, bytes: given.bytes }));
  const others = around.stories.filter((one) => !texts.some(({ file }) => file === one.file));
  const { problems } = loadModel(sources, { ...around, stories: [...others, ...texts] });
  const paths = new Set(placed.map((one) => one.path));
  const isWhole = placed.every((one) => one.by === 'folder');
  const waits = (one: Problem): boolean => !isWhole && isWaiting(one, paths);
  const judged = problems.filter((one) => !waits(one));
  const { shown, rest } = printable(judged);
  const waiting = problems.filter(waits);
  const firstWaiting = printable(waiting);
  const say = words(locale).report;
  return {
    files: placed.map((one) => checkedFile(one, judged)),
    counts: countProblems(judged),
    problems: gravestFirst(shown).map((one) => told(one, locale)),
    more: rest.map((one) => say.more(one.count, one.code, one.file)),
    waiting: firstWaiting.shown.map((one) => told(one, locale)),
    waitingMore: waiting.length - firstWaiting.shown.length,
    json: formatJson(problems),
    text: formatTerminal(problems, locale, { dataDir: '' }),
  };
}

function told(one: Problem, locale: 'th' | 'en'): ToldProblem {
  const { severity, code, file, line, row, cell, header, value, suggestions } = one;
  const spot = { severity, code, file, line, row, cell, header, value, suggestions };
  return { ...spot, ...tellProblem(one, locale) };
}

function checkedFile(
  { given, path, by, kind, fiscalYear, isYearGuessed = false }: PlacedGiven,
  judged: readonly Problem[],
): CheckedFile {
  const own = judged.filter((one) => one.file === path);
  const marks: Record<string, Severity> = {};
  for (const { cell, severity } of own) {
    if (cell === undefined) continue;
    const before = marks[cell];
    if (before === undefined || rank(severity) < rank(before)) marks[cell] = severity;
  }
  const rows = own.flatMap((one) => (one.row === undefined ? [] : [one.row]));
  const read = kindOf(path);
  const isReadable = read !== undefined && given.bytes.length <= MOST_BYTES;
  const isBroken = own.some((one) => one.line === undefined && one.severity === 'error');
  const preview = isReadable && !isBroken ? previewFile(path, given.bytes, read, rows) : undefined;
  const isRepairable =
    isReadable && preview !== undefined && !own.some((one) => one.code === 'undecodable-bytes');
  const isOfYear = path.includes('/');
  const placed = { name: given.name, path, by, kind, fiscalYear, isYearGuessed, isOfYear };
  return { ...placed, isRepairable, preview, marks };
}

/** What must be mended stands on top; within a severity the order of places stays. */
const gravestFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => rank(a.severity) - rank(b.severity));

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
