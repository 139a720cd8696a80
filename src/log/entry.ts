import type { FiscalYear, IsoDate } from '../domain/fiscal-year.ts';
import type { TambonCode } from '../domain/place.ts';

/**
 * What a line of the register's log records:
 *
 * - `listed`: a tambon is public as passed, under an announcement
 * - `honoured`: a tambon is public as excellent, under the department's announcement or a source
 * - `amended`: the facts of a public name changed (spelling, announcement)
 * - `withdrawn`: a name is public no more
 * - `document`: an announcement has a copy, or another one than before
 * - `opened`: an address answers from now on that no other line implies (a story, a target's page)
 */
export const ACTS = ['listed', 'honoured', 'amended', 'withdrawn', 'document', 'opened'] as const;
export type Act = (typeof ACTS)[number];

/** The statuses that the log records; other statuses are no honour. */
export const LOGGED_STATUSES = ['passed', 'excellent'] as const;
export type LoggedStatus = (typeof LOGGED_STATUSES)[number];

/** One line, without the hashes of the chain. A field that does not apply is an empty text. */
export interface Entry {
  /** From 1, without gaps. */
  readonly entry: number;
  /** From 1; all lines that one publication adds share it. */
  readonly edition: number;
  readonly recordedOn: IsoDate;
  readonly act: Act;
  /** 0 on `opened`, which belongs to no year. */
  readonly fiscalYear: FiscalYear;
  /** Empty on `document` and `opened`. */
  readonly tambonCode: TambonCode;
  /** Thai names as printed on that day, without ตำบล, อำเภอ, จังหวัด. */
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  /** The status after the act; on `withdrawn` the one before. Empty on `document` and `opened`. */
  readonly status: LoggedStatus | '';
  /** The announcement's permanent id, or the address of a public source; on `opened` the address. */
  readonly announcement: string;
  /** SHA-256 of the announcement's copy, 64 lower-case hexadecimal digits. Empty where there is no copy. */
  readonly document: string;
  /** For an amendment or withdrawal: a reason of `corrections.csv` in Thai, or empty. */
  readonly reason: string;
  /** The document that the correction refers to, verbatim, or empty. */
  readonly reference: string;
}

/** A line with the hashes of the chain. */
export interface ChainedEntry extends Entry {
  /** The hash of the line before; 64 zeros on the first. */
  readonly previous: string;
  /** SHA-256 over this line: see `hash.ts`. */
  readonly hash: string;
}

/** The whole log, oldest line first. */
export type Log = readonly ChainedEntry[];

/** The columns of the file, in their order; `hash` covers all before it. */
export const LOG_COLUMNS = [
  'entry',
  'edition',
  'recorded_on',
  'act',
  'fiscal_year',
  'tambon_code',
  'province',
  'amphoe',
  'tambon',
  'status',
  'announcement',
  'document_sha256',
  'reason',
  'reference',
  'previous',
  'hash',
] as const;

/** `previous` of the first line. */
export const NO_HASH = '0'.repeat(64);

/** The cells of a line as they are in the file, without `hash`. */
export function cellsOf(entry: Omit<ChainedEntry, 'hash'>): string[] {
  return [
    String(entry.entry),
    String(entry.edition),
    entry.recordedOn,
    entry.act,
    entry.fiscalYear === 0 ? '' : String(entry.fiscalYear),
    entry.tambonCode,
    entry.province,
    entry.amphoe,
    entry.tambon,
    entry.status,
    entry.announcement,
    entry.document,
    entry.reason,
    entry.reference,
    entry.previous,
  ];
}
