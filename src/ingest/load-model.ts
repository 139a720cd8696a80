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
  /** In bytes, of a file too large to be read: `bytes` is then empty. */
  readonly size?: number;
  /** The names it came by before it had this path, nearest first: of its sheet, its file, its folders. */
  readonly names?: readonly string[] | undefined;
  /** Of a sheet: what its workbook tells of cells. */
  readonly marks?: CellMarks | undefined;
  /** Why the machine would not hand the file over; `bytes` is then empty. */
  readonly unreadable?: string;
}

/** What a row may point at outside the data folder. */
export interface LoadContext {
  /** Of the reference lists; `places.csv` is applied to it here. */
  readonly gazetteer: Gazetteer;
  readonly document: FindDocument;
  readonly image: FindImage;
  /** Absent where pictures cannot be looked into. */
  readonly hasGpsPosition?: HasGpsPosition;
  /** The long stories of `content/stories`, and the tables beside them. */
  readonly stories: readonly ContentFile[];
  /** Reads them and the pages; needed where one of them has anything in it. */
  readonly readProse?: ReadProse;
  /** The texts of the site's own pages. */
  readonly pages?: readonly ContentFile[];
  /** Whether a table lies beside the stories, where its file is not handed in. */
  readonly table?: (name: string) => boolean;
  /** The variables that win over `site.csv`: `REPOSITORY` and the others. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Who can read the repository the files go into, where no `site.csv` is among them. */
  readonly repository?: Repository;
  /** What was public before, verified; absent or empty where nothing ever was. */
  readonly log?: Log;
  /** Told of each file before it is read, so that a long wait can be shown. */
  readonly reading?: (path: string) => void;
}

export interface Loaded {
  readonly model: Model;
  /** The row that each public fact was read from. */
  readonly sources: FactSources;
  /** With `places.csv` applied. */
  readonly gazetteer: Gazetteer;
  readonly records: Records;
  /** What the pages render, exactly as it was judged. */
  readonly content: Content;
  /** What the owner has set. */
  readonly site: SiteSettings;
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
}

/** Everything at once: files to a model and the report. Synchronous, the same in the browser; never throws. */
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

/** The years that files lie in, the newest first. */
const yearsOf = (placed: readonly PlacedFile[]): FiscalYear[] =>
  [...new Set(placed.flatMap((file) => file.fiscalYear ?? []))].sort((a, b) => b - a);

/** All files of a year. */
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

/** What was public before: as the log says, or where there is none yet, the ledgers of old. */
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

/** Internal cells and rows, once the criteria of each year have said which scores are public. */
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

/** As they leave the intake: nothing personal in any part of them, sorted by place. */
const maskedInOrder = (problems: readonly Problem[]): Problem[] =>
  problems.map(maskedProblem).sort(comparePlacesOfProblems);

const isError = ({ severity }: Problem): boolean => severity === 'error';

const isSample = ({ bytes }: ContentFile): boolean =>
  isSampleStory({ text: new TextDecoder().decode(bytes) });

/** By file, then line and column; what concerns a whole file comes first in it. */
export function comparePlacesOfProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return compareText(a.file, b.file);
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
