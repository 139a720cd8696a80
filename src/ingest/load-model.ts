import { compareText } from '../domain/compare.ts';
import type { FactSources } from '../domain/fact-source.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Model } from '../domain/model.ts';
import type { Repository, SiteSettings } from '../domain/site-settings.ts';
import { makeGazetteer } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Log } from '../log/entry.ts';
import { readAddresses } from './files/addresses.ts';
import type { FindDocument } from './files/announcements.ts';
import { checkAdditions } from './rules/check-additions.ts';
import { checkAddresses } from './rules/check-addresses.ts';
import { checkLedger } from './rules/check-ledger.ts';
import { checkRecords } from './rules/check-records.ts';
import { readContent, storyIdOf } from './files/content.ts';
import type { Content, ContentFile, ReadProse } from './files/content.ts';
import { checkInternalCells, checkInternalRows, publicScores } from './rules/check-internal.ts';
import { factSources } from './rules/fact-sources.ts';
import { placeFiles } from './rules/file-places.ts';
import type { PlacedFile } from './rules/file-places.ts';
import { Intake } from './rules/intake.ts';
import { linkRecords } from './rules/link-records.ts';
import { maskedProblem } from './personal/mask-problem.ts';
import { readOffices } from './files/offices.ts';
import { readPlaces } from './files/places.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { readProgramme } from './files/programme.ts';
import { readPublished } from './files/published.ts';
import { ledgerFromLog } from './files/ledger-from-log.ts';
import type { Ledger } from './files/ledger-from-log.ts';
import { readRedirects } from './files/redirects.ts';
import type { Records, YearRecords } from './files/records.ts';
import { isSampleStory } from './rules/samples.ts';
import { readSite, siteSettings } from './files/site.ts';
import { checkContent } from './files/story-texts.ts';
import type { FindImage, HasGpsPosition } from './files/stories.ts';
import { readYearFiles } from './files/year-files.ts';
import type { CellMarks } from './table/cell-marks.ts';

/** A file as it was handed in; its path is below the data folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Size in bytes of a file that is too large to be read: `bytes` is then empty. */
  readonly size?: number;
  /** The names it had before it got this path, nearest first: of its sheet, its file, its folders. */
  readonly names?: readonly string[] | undefined;
  /** For a sheet: what its workbook says about its cells. */
  readonly marks?: CellMarks | undefined;
  /** Why the system could not read the file; `bytes` is then empty. */
  readonly unreadable?: string;
}

/** Everything outside the data folder that a row may refer to, and the reference lists. */
export interface LoadContext {
  /** From the reference lists; `places.csv` is applied to it here. */
  readonly gazetteer: Gazetteer;
  readonly document: FindDocument;
  readonly image: FindImage;
  /** Absent where pictures cannot be read. */
  readonly hasGpsPosition?: HasGpsPosition;
  /** The long stories of `content/stories`, and the tables beside them. */
  readonly stories: readonly ContentFile[];
  /** The parser of the stories and pages; needed where one of them is not empty. */
  readonly readProse?: ReadProse;
  /** The texts of the site's own pages. */
  readonly pages?: readonly ContentFile[];
  /** Whether a table exists beside the stories, where its file is not handed in. */
  readonly table?: (name: string) => boolean;
  /** The variables that win over `site.csv`: `REPOSITORY` and the others. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Who can read the repository the files go into, where no `site.csv` is among them. */
  readonly repository?: Repository;
  /** What was public before, verified; absent or empty where nothing was. */
  readonly log?: Log;
  /** Called with each file before it is read, to show progress. */
  readonly reading?: (path: string) => void;
}

/** The result of reading all files: the model, and what else was read on the way. */
export interface Loaded {
  readonly model: Model;
  /** The row that each public fact was read from. */
  readonly sources: FactSources;
  /** With `places.csv` applied. */
  readonly gazetteer: Gazetteer;
  readonly records: Records;
  /** The texts that the pages render, exactly as they were judged. */
  readonly content: Content;
  /** The settings of the owner. */
  readonly site: SiteSettings;
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
}

/** Reads files to a model and a report. Synchronous, the same in the browser; never throws. */
export function loadModel(files: readonly SourceFile[], context: LoadContext): Loaded {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const placed = placeFiles(files, report);
  const intake = new Intake(placed, report, context.reading);
  const ofKind = (kind: PlacedFile['kind']) => placed.filter((file) => file.kind === kind);

  const settings = ofKind('site').flatMap((file) => intake.read(file, readSite, context.gazetteer));
  const site = siteSettings(settings, context.env, report);
  intake.repository = site.repository ?? context.repository ?? 'public';
  const overrides = ofKind('places').flatMap((file) =>
    intake.read(file, readPlaces, context.gazetteer),
  );
  const gazetteer =
    overrides.length > 0
      ? makeGazetteer(context.gazetteer.toLists(), overrides)
      : context.gazetteer;
  const withPlaces = { ...context, gazetteer };
  const records: Records = {
    years: yearsOf(placed).map((year) => readYear(year, placed, intake, withPlaces)),
    facts: intake.all('programme', readProgramme, gazetteer),
    sampleStories: new Set(context.stories.filter(isSample).map(storyIdOf)),
    settings,
    offices: intake.all('offices', readOffices, gazetteer),
    ...readLedger(placed, intake, withPlaces, report),
    redirects: intake.all('redirects', readRedirects, gazetteer),
  };
  checkInternal(records, intake, report);

  const { model, announcements } = linkRecords(records, [...problems]);
  checkRecords(records, model);
  checkLedger(records, model, problems.filter(isError));
  checkAdditions(records, model.years);
  checkAddresses(records, model, { complete: !problems.some(isError) });
  const texts = [...context.stories, ...(context.pages ?? [])];
  const content = readContent(texts, context.readProse);
  checkContent(texts, content, { ...context, records }, report);
  const sources = factSources(records, model.years, announcements);
  return { model, sources, gazetteer, records, content, site, problems: maskedInOrder(problems) };
}

/** The years of the folders with files, the newest first. */
const yearsOf = (placed: readonly PlacedFile[]): FiscalYear[] =>
  [...new Set(placed.flatMap((file) => file.fiscalYear ?? []))].sort((a, b) => b - a);

/** Reads all files of a year. */
function readYear(
  fiscalYear: FiscalYear,
  placed: readonly PlacedFile[],
  intake: Intake,
  { gazetteer, document, image, hasGpsPosition = () => false }: LoadContext,
): YearRecords {
  const ofYear = placed.filter((file) => file.fiscalYear === fiscalYear);
  const lists = readYearFiles(
    (kind, read, join) => intake.all(kind, read, gazetteer, { fiscalYear, join }),
    { document, image, hasGpsPosition },
  );
  return {
    ...lists,
    fiscalYear,
    kinds: new Set(ofYear.map((file) => file.kind)),
    sample: ofYear.some((file) => intake.samples.has(file.path)),
  };
}

/** Reads what was public before: from the log, or where there is none yet, from the older ledgers. */
function readLedger(
  placed: readonly PlacedFile[],
  intake: Intake,
  { gazetteer, log }: LoadContext,
  report: (problem: Problem) => void,
): Ledger {
  const ledger = {
    published: intake.all('published', readPublished, gazetteer),
    addresses: intake.all('addresses', readAddresses, gazetteer),
  };
  if (!log?.length) return ledger;
  for (const { kind, path } of placed)
    if (kind === 'published' || kind === 'addresses')
      report(problem('ledger-retired', { file: path }, { file: path }));
  return ledgerFromLog(log, report);
}

/**
 * Reports internal cells and rows, after the criteria of each year have been read, which say which scores are
 * public.
 */
function checkInternal(
  records: Records,
  { internal, repository }: Intake,
  report: (problem: Problem) => void,
): void {
  for (const year of records.years) {
    const open = publicScores(year.criteria);
    for (const { table, fiscalYear } of internal) {
      if (fiscalYear === year.fiscalYear) checkInternalCells(table, repository, open, report);
    }
    checkInternalRows(year.assessments, repository, report);
  }
}

/** The problems as they leave the intake: without personal data, sorted by place. */
const maskedInOrder = (problems: readonly Problem[]): Problem[] =>
  problems.map(maskedProblem).sort(comparePlacesOfProblems);

const isError = ({ severity }: Problem): boolean => severity === 'error';

const isSample = ({ bytes }: ContentFile): boolean =>
  isSampleStory({ text: new TextDecoder().decode(bytes) });

/** Compares by file, then line and column; problems of a whole file come before those in it. */
export function comparePlacesOfProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return compareText(a.file, b.file);
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
