import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Repository } from '../../domain/site-settings.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';
import { readFile } from '../table/read-file.ts';
import { readTable } from '../table/read-table.ts';
import type { Table } from '../table/table.ts';
import { checkInternalCells } from './check-internal.ts';
import { checkName, checkNotFinal } from './check-name.ts';
import { checkNotYet } from './check-not-yet.ts';
import { checkStruck } from './check-struck.ts';
import { checkTitles } from './check-titles.ts';
import type { PlacedFile } from './file-places.ts';
import { isSampleFile } from './samples.ts';

/** A table of a year, in which the criteria of that year say what is internal. */
interface YearTable {
  readonly table: Table;
  readonly fiscalYear: FiscalYear;
}

/** Which files of a kind are read together. */
interface OfYear<T> {
  /** Absent for the files beside the folders of years. */
  readonly fiscalYear?: FiscalYear;
  /** Brings the records of several files into one list. */
  readonly join?: ((records: readonly Recorded<T>[]) => Recorded<T>[]) | undefined;
}

/** Reads placed files, each from bytes to records, and judges what concerns a file by itself. Never throws. */
export class Intake {
  /** Whether what is committed is public; `site.csv` says it, which is read first. */
  repository: Repository = 'public';
  /** Paths of the files read so far that say of themselves that they are samples. */
  readonly samples = new Set<string>();
  /** Tables read so far whose internal cells can be judged only when the criteria of their year are read. */
  readonly internal: YearTable[] = [];
  readonly #placed: readonly PlacedFile[];
  readonly #report: (problem: Problem) => void;
  readonly #reading: (path: string) => void;

  constructor(
    placed: readonly PlacedFile[],
    report: (problem: Problem) => void,
    reading: (path: string) => void = () => undefined,
  ) {
    this.#placed = placed;
    this.#report = report;
    this.#reading = reading;
  }

  /** The records of all files of a kind, of one year or of those beside the years. */
  all<T>(
    kind: PlacedFile['kind'],
    into: (reading: Reading) => Recorded<T>[],
    gazetteer: Gazetteer,
    { fiscalYear, join }: OfYear<T> = {},
  ): Recorded<T>[] {
    const files = this.#placed.filter(
      (file) => file.kind === kind && file.fiscalYear === fiscalYear,
    );
    const rows = files.flatMap((file) => this.read(file, into, gazetteer));
    return join && files.length > 1 ? join(rows) : rows;
  }

  /** What one file holds; nothing where it cannot be read, which is reported. */
  read<T>(file: PlacedFile, into: (reading: Reading) => T[], gazetteer: Gazetteer): T[] {
    this.#reading(file.path);
    if (file.unreadable !== undefined) {
      this.#report(problem('file-unreadable', { file: file.path }, { cause: file.unreadable }));
      return [];
    }
    try {
      const table = this.#readTable(file);
      if (!table) return [];
      const { fiscalYear, province, marks } = file;
      return into({ table, fiscalYear, province, marks, gazetteer, report: this.#report });
    } catch (cause) {
      this.#report(readerFailed(file.path, cause));
      return [];
    }
  }

  #readTable(file: PlacedFile): Table | undefined {
    const { text, problems: ofBytes } = readFile(file.path, file.bytes, file.size);
    ofBytes.forEach(this.#report);
    if (text === undefined) return undefined;
    const { table, problems: ofTable } = readTable(file.path, text, file.kind, file.province);
    ofTable.forEach(this.#report);
    if (!table) return undefined;
    checkNotYet(table, this.#report);
    if (file.marks) checkStruck(table, file.marks, this.#report);
    if (isSampleFile(text, table.titles)) this.samples.add(file.path);
    if (file.fiscalYear !== undefined) {
      checkTitles(table, file.fiscalYear, this.#report);
      checkName(table, file.names ?? [], file.fiscalYear, this.#report);
      checkNotFinal(table, file.names ?? [], this.#report);
    }
    if (file.fiscalYear === undefined || file.kind === 'criteria')
      checkInternalCells(table, this.repository, new Set(), this.#report);
    else this.internal.push({ table, fiscalYear: file.fiscalYear });
    return table;
  }
}

/** A fault of our own: it too ends in the report, and stops the build. */
function readerFailed(file: string, cause: unknown): Problem {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return problem('reader-failed', { file }, { what });
}
