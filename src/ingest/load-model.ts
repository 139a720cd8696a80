import type { FactSources } from '../domain/fact-source.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Model } from '../domain/model.ts';
import type { Repository, SiteSettings } from '../domain/site-settings.ts';
import { makeGazetteer } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Log } from '../log/entry.ts';
import { readAddresses } from './files/addresses.ts';
import { joinAnnouncements, readAnnouncements } from './files/announcements.ts';
import type { AnnouncementRow, FindDocument } from './files/announcements.ts';
import { joinAssessments, readAssessments } from './files/assessments.ts';
import { checkRecords } from './rules/check-records.ts';
import { readContent, storyIdOf } from './files/content.ts';
import type { Content, ContentFile, ReadProse } from './files/content.ts';
import { checkTitles } from './rules/check-titles.ts';
import { checkInternalCells, checkInternalRows, publicScores } from './rules/check-internal.ts';
import { joinCorrections, readCorrections } from './files/corrections.ts';
import { readCriteria } from './files/criteria.ts';
import { factSources } from './rules/fact-sources.ts';
import { placeFiles } from './rules/file-places.ts';
import type { PlacedFile } from './rules/file-places.ts';
import { readHonours } from './files/honours.ts';
import { linkRecords } from './rules/link-records.ts';
import { maskedProblem } from './personal/mask-problem.ts';
import { readOffices } from './files/offices.ts';
import { readPlaces } from './files/places.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { readProgramme } from './files/programme.ts';
import { joinProgress, readProgress } from './files/progress.ts';
import { readPublished } from './files/published.ts';
import { readFile } from './table/read-file.ts';
import type { Reading, Recorded } from './cells/read-row.ts';
import { readTable } from './table/read-table.ts';
import { rememberLog } from './files/remember-log.ts';
import type { Memory } from './files/remember-log.ts';
import { readRedirects } from './files/redirects.ts';
import type { Records, YearRecords } from './files/records.ts';
import { isSampleFile, isSampleStory } from './rules/samples.ts';
import { readSite, siteSettings } from './files/site.ts';
import type { Table } from './table/table.ts';
import { readStories } from './files/stories.ts';
import { checkContent } from './files/story-texts.ts';
import type { FindImage, HasGpsPosition } from './files/stories.ts';
import { joinTargets, readTargets } from './files/targets.ts';

/** A file as it was handed in; its path is below the data folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In bytes, of a file too large to be read: `bytes` is then empty. */
  readonly size?: number;
  /** Of a sheet: the cells (`D2`) of dates in which a program may have changed day and month round. */
  readonly typedDates?: ReadonlySet<string>;
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
export function loadModel(files: readonly SourceFile[], around: LoadContext): Loaded {
  const problems: Problem[] = [];
  const report = (one: Problem): void => void problems.push(one);
  const placed = placeFiles(files, report);
  const hasGpsPosition = around.hasGpsPosition ?? (() => false);
  const samples = new Set<string>();
  const internal: { readonly table: Table; readonly fiscalYear: FiscalYear }[] = [];
  let repository: Repository = 'public';

  const read = <T>(
    file: PlacedFile,
    into: (reading: Reading) => T[],
    gazetteer: Gazetteer,
  ): T[] => {
    around.reading?.(file.path);
    if (file.unreadable !== undefined) {
      report(problem('file-unreadable', { file: file.path }, { cause: file.unreadable }));
      return [];
    }
    try {
      const { text, problems: ofBytes } = readFile(file.path, file.bytes, file.size);
      ofBytes.forEach(report);
      if (text === undefined) return [];
      const { table, problems: ofTable } = readTable(file.path, text, file.kind, file.province);
      ofTable.forEach(report);
      if (!table) return [];
      if (isSampleFile(text, table.titles)) samples.add(file.path);
      if (file.fiscalYear !== undefined) checkTitles(table, file.fiscalYear, report);
      if (file.fiscalYear === undefined || file.kind === 'criteria') {
        checkInternalCells(table, repository, new Set(), report);
      } else internal.push({ table, fiscalYear: file.fiscalYear });
      const { fiscalYear, province, typedDates } = file;
      return into({ table, fiscalYear, province, typedDates, gazetteer, report });
    } catch (cause) {
      report(readerFailed(file.path, cause));
      return [];
    }
  };

  const settings = placed
    .filter((placedFile) => placedFile.kind === 'site')
    .flatMap((placedFile) => read(placedFile, readSite, around.gazetteer));
  const site = siteSettings(settings, around.env, report);
  repository = site.repository ?? around.repository ?? 'public';
  const overrides = placed
    .filter((placedFile) => placedFile.kind === 'places')
    .flatMap((placedFile) => read(placedFile, readPlaces, around.gazetteer));
  const gazetteer =
    overrides.length > 0 ? makeGazetteer(around.gazetteer.toLists(), overrides) : around.gazetteer;
  const all = <T>(
    kind: PlacedFile['kind'],
    into: (reading: Reading) => Recorded<T>[],
    ofYear?: number,
    join?: (records: readonly Recorded<T>[]) => Recorded<T>[],
  ): Recorded<T>[] => {
    const files = placed.filter(
      (placedFile) => placedFile.kind === kind && placedFile.fiscalYear === ofYear,
    );
    const rows = files.flatMap((file) => read(file, into, gazetteer));
    return join && files.length > 1 ? join(rows) : rows;
  };

  const memory = (): Memory => {
    const ledger = {
      published: all('published', readPublished),
      addresses: all('addresses', readAddresses),
    };
    if (!around.log?.length) return ledger;
    for (const { kind, path } of placed)
      if (kind === 'published' || kind === 'addresses')
        report(problem('ledger-retired', { file: path }, { file: path }));
    return rememberLog(around.log, report);
  };

  const years = [...new Set(placed.flatMap((placedFile) => placedFile.fiscalYear ?? []))].sort(
    (a, b) => b - a,
  );
  const records: Records = {
    years: years.map((fiscalYear): YearRecords => {
      const documents = (reading: Reading) =>
        readAnnouncements(reading, around.document, hasGpsPosition);
      const images = (reading: Reading) => readStories(reading, around.image, hasGpsPosition);
      const ofYear = placed.filter((placedFile) => placedFile.fiscalYear === fiscalYear);
      const lists = {
        fiscalYear,
        kinds: new Set(ofYear.map((placedFile) => placedFile.kind)),
        targets: all('targets', readTargets, fiscalYear, joinTargets),
        progress: all('progress', readProgress, fiscalYear, joinProgress),
        assessments: all('assessments', readAssessments, fiscalYear, joinAssessments),
        announcements: all('announcements', documents, fiscalYear, joinAnnouncements),
        honours: all('honours', readHonours, fiscalYear),
        stories: all('stories', images, fiscalYear),
        corrections: all('corrections', readCorrections, fiscalYear, joinCorrections),
        criteria: all('criteria', readCriteria, fiscalYear),
      };
      return { ...lists, sample: ofYear.some((placedFile) => samples.has(placedFile.path)) };
    }),
    facts: all('programme', readProgramme),
    sampleStories: new Set(around.stories.filter(isSample).map(storyIdOf)),
    settings,
    offices: all('offices', readOffices),
    ...memory(),
    redirects: all('redirects', readRedirects),
  };

  for (const year of records.years) {
    const open = publicScores(year.criteria);
    for (const { table, fiscalYear } of internal) {
      if (fiscalYear === year.fiscalYear) checkInternalCells(table, repository, open, report);
    }
    checkInternalRows(year.assessments, repository, report);
  }
  const rows = new Map<string, Recorded<AnnouncementRow>>();
  const model = linkRecords(records, problems, rows);
  checkRecords(records, model, problems);
  const texts = [...around.stories, ...(around.pages ?? [])];
  const content = readContent(texts, around.readProse);
  checkContent(texts, content, records, around, report);
  const sources = factSources(records, model.years, rows);
  return { model, sources, gazetteer, records, content, site, problems: told(problems) };
}

/** As they leave the intake: nothing personal in any part of them, sorted by place. */
const told = (problems: readonly Problem[]): Problem[] =>
  problems.map(maskedProblem).sort(comparePlacesOfProblems);

const isSample = ({ bytes }: ContentFile): boolean =>
  isSampleStory({ text: new TextDecoder().decode(bytes) });

/** By file, then line and column; what concerns a whole file comes first in it. */
export function comparePlacesOfProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** A fault of our own: it too ends in the report, and stops the build. */
function readerFailed(file: string, cause: unknown): Problem {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return problem('reader-failed', { file }, { what });
}
