import type { Moved } from '../../domain/moved.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Office, ProgrammeFact } from '../../domain/programme.ts';
import type { FileKind } from '../contract/columns.ts';
import type { Setting } from './site.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { Ledger } from './ledger-from-log.ts';
import type { readYearFiles } from './year-files.ts';

/** The rows of one year by the kind of their file, typed but not yet linked. Assessments never leave `ingest`. */
export interface YearRecords extends ReturnType<typeof readYearFiles> {
  readonly fiscalYear: FiscalYear;
  /** One of its files is marked as invented. */
  readonly sample: boolean;
  /** The kinds of files that were there and could be read. */
  readonly kinds: ReadonlySet<FileKind>;
}

/** Everything that was read, with the rows it came from. Internal: pages get only the model. */
export interface Records {
  /** Newest first. */
  readonly years: readonly YearRecords[];
  readonly facts: readonly Recorded<ProgrammeFact>[];
  /** Ids of the long stories that are marked as invented. */
  readonly sampleStories: ReadonlySet<string>;
  readonly settings: readonly Recorded<Setting>[];
  readonly offices: readonly Recorded<Office>[];
  readonly published: Ledger['published'];
  readonly addresses: Ledger['addresses'];
  readonly redirects: readonly Recorded<Moved>[];
}
