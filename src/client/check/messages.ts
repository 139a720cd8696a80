import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { FileKind } from '../../ingest/columns.ts';
import type { Preview } from '../../ingest/preview.ts';
import type { Severity } from '../../problems/codes.ts';
import type { Evidence } from '../../ingest/recognise.ts';
import type { Counts } from '../../reporters/sorted.ts';
import type { CheckSurroundings } from '../../site/check/check-surroundings.ts';

/** A file as it was chosen. */
export interface GivenFile {
  readonly name: string;
  /** Its path below the data folder, when it came with its folder. */
  readonly path?: string;
  /** The name of the folder it came in, which may be a province's. */
  readonly folder?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person says a file is; overrules what was recognised. */
export interface Choice {
  readonly kind: FileKind;
  readonly fiscalYear: FiscalYear;
}

/** What the page tells the worker. */
export type Asked =
  | { readonly type: 'surroundings'; readonly surroundings: CheckSurroundings }
  | {
      readonly type: 'check';
      /** Counts up; answers to older questions are passed over. */
      readonly id: number;
      readonly locale: 'th' | 'en';
      /** Absent: those of the question before. */
      readonly files?: readonly GivenFile[];
      readonly choices: readonly (Choice | undefined)[];
    }
  | { readonly type: 'repair'; readonly id: number; readonly file: number };

/** What the worker tells the page. */
export type Answered =
  /** The surroundings are in place. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly path: string;
      readonly done: number;
      readonly total: number;
    }
  | ({ readonly type: 'checked'; readonly id: number } & Checked)
  | {
      readonly type: 'repaired';
      readonly id: number;
      readonly file: number;
      readonly name: string;
      /** Absent where the file cannot be repaired. */
      readonly bytes?: Uint8Array<ArrayBuffer>;
      readonly cells: number;
    };

export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Of what the given files alone can be judged by. */
  readonly counts: Counts;
  /** Their problems, gravest first, then by place; of each code and file the first few. */
  readonly problems: readonly ToldProblem[];
  /** Lines that count those left out. */
  readonly more: readonly string[];
  /** Problems that may vanish beside files that were not given. */
  readonly waiting: readonly ToldProblem[];
  /** How many of those are not in the list. */
  readonly waitingMore: number;
  /** As `check --format json` prints it, all problems. */
  readonly json: string;
  /** As `check --format text` prints it. */
  readonly text: string;
}

export interface CheckedFile {
  readonly name: string;
  /** As in the report. */
  readonly path: string;
  readonly by: Evidence;
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  readonly isYearGuessed: boolean;
  /** It lies in a year's folder. */
  readonly isOfYear: boolean;
  readonly isRepairable: boolean;
  readonly preview?: Preview;
  /** The gravest problem of each cell with one, by its name (`C12`). */
  readonly marks: Readonly<Record<string, Severity>>;
}

/** A problem in the page's language. */
export interface ToldProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly row?: number;
  readonly cell?: string;
  readonly header?: string;
  readonly value?: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly suggestions: readonly string[];
}
