import type { Province } from '../../domain/place.ts';
import { loadModel } from '../../ingest/load-model.ts';
import type { LoadContext, SourceFile } from '../../ingest/load-model.ts';
import type { CheckContext } from '../../site/check/check-context.ts';
import type { LiveRegister } from '../../site/check/live-register.ts';
import { chooseScope, reportFiles } from '../../site/staff-report/make-report.ts';
import { parseSnapshot } from '../../site/staff-report/monthly-snapshot.ts';
import { staffReportWords } from '../../site/staff-report/staff-report-words.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { placeAll, loadContexts, shownProblem, type JudgedGiven } from '../check/check-all.ts';
import { toSource } from '../check/compare-live.ts';
import type { GivenFile, ShownProblem } from '../check/messages.ts';
import { openGiven } from '../check/open-given.ts';
import { kindOf } from '../check/place-given.ts';

/** The input of a report at the desk. */
export interface ReportQuestion {
  readonly files: readonly GivenFile[];
  readonly context: CheckContext;
  readonly register: LiveRegister;
  readonly locale: 'th' | 'en';
  /** As an option of the command; the country without a province. */
  readonly asked: { readonly year: string; readonly month: string; readonly province?: Province };
  /** See `reportStyle`. */
  readonly style: string;
  /** The text of an earlier month's snapshot; '' where none was given. */
  readonly earlier: string;
}

/** The three files of the report, or why there is none: errors of the files, or what is missing. */
export type ReportAnswer =
  | {
      readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
      /** Public files that were used in place of files that were not given. */
      readonly beside: readonly string[];
    }
  | { readonly problems: readonly ShownProblem[]; readonly count: number }
  | { readonly refused: string };

/** Problems that the report shows; the check on the same page shows them all. */
const MOST_TOLD = 20;

/**
 * The monthly report that `npm run report` makes of a data folder with these files, byte for byte. Files that came
 * without their folder are completed by the public files of the year, of the kinds that were not given.
 */
export async function reportGiven(question: ReportQuestion): Promise<ReportAnswer> {
  const { asked, register, locale, style } = question;
  const say = staffReportWords(locale);
  const hasPlaces = question.files.some(({ name }) => name === 'places.csv');
  const context = loadContexts(question.context)(hasPlaces);
  const { tables, unopened } = await openGiven(question.files, {});
  if (unopened.length > 0)
    return answerProblems(
      unopened.map(({ problem }) => shownProblem(describeProblem, problem, locale)),
    );
  const placed = placeAll(tables, {}, Number(asked.year), context.gazetteer);
  const given = placed
    .filter(({ path }) => !path.startsWith('content/'))
    .map(({ path, given: { bytes } }): SourceFile => ({ path, bytes }));
  const beside = isWhole(placed) ? [] : publicFiles(register, placed, asked.year);
  const loaded = loadModel([...given, ...beside], quiet(context));
  const own = new Set(given.map(({ path }) => path));
  // The public data passed the whole check; only a part of its files is used here.
  const errors = loaded.problems.filter(
    ({ severity, file }) => severity === 'error' && (own.has(file) || beside.length === 0),
  );
  if (errors.length > 0)
    return answerProblems(errors.map((problem) => shownProblem(describeProblem, problem, locale)));
  const scope = chooseScope(loaded, asked, say);
  if ('refused' in scope) return scope;
  const earlier = question.earlier === '' ? undefined : parseSnapshot(question.earlier);
  if (question.earlier !== '' && earlier?.fiscalYear !== scope.fiscalYear)
    return { refused: say.brokenEarlier('.json') };
  const parts = { loaded, scope, locale, fromFolder: false, earlier };
  return {
    files: [...(await reportFiles(parts, style))],
    beside: beside.map(({ path }) => path),
  };
}

const answerProblems = (problems: readonly ShownProblem[]): ReportAnswer => ({
  problems: problems.slice(0, MOST_TOLD),
  count: problems.length,
});

const isWhole = (placed: readonly JudgedGiven[]): boolean =>
  placed.every(({ by }) => by === 'folder');

/** Internal files are read unchanged; scans and pictures are the check's concern. */
const quiet = (context: LoadContext): LoadContext => ({
  ...context,
  repository: 'private',
  document: () => ({ bytes: 0, sha256: '' }),
  image: () => true,
  stories: [],
});

/** The public files of the year of each kind that was not given, and the programme's own. */
function publicFiles(
  { files }: LiveRegister,
  placed: readonly JudgedGiven[],
  year: string,
): SourceFile[] {
  const kinds = new Set(placed.map(({ path }) => kindOf(path)));
  return files
    .filter(({ path }) => path === 'programme.csv' || path.startsWith(`${year}/`))
    .filter(({ path }) => !kinds.has(kindOf(path)))
    .map((file) => toSource(file));
}
