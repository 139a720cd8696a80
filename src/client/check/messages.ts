import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { FileKind } from '../../ingest/contract/columns.ts';
import type { Missing } from '../../ingest/prepare/prepare.ts';
import type { Preview } from '../../ingest/prepare/preview.ts';
import type { Severity } from '../../problems/codes.ts';
import type { Evidence } from '../../ingest/rules/recognise.ts';
import type { SeverityCounts } from '../../reporters/sorted.ts';
import type { CheckContext } from '../../site/check/check-context.ts';
import type { LiveRegister } from '../../site/check/live-register.ts';

/** A file as it was chosen. */
export interface GivenFile {
  readonly name: string;
  /** Its path below the data folder, when it came with its folder. */
  readonly path?: string | undefined;
  /** The name of the folder it came in, which may be a province's. */
  readonly folder?: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person says a table is; overrules what was recognised. */
export interface TableChoice {
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** By its slug. */
  readonly province?: string;
  /** Of a workbook, where several could be meant. */
  readonly sheet?: string;
}

/** By what a table is called: its file's name, of a workbook with its sheet. */
export type TableChoices = Readonly<Record<string, TableChoice>>;

/** What not every check needs. */
export type Expected = 'workbooks' | 'texts';

/** What the page tells the worker. */
export type Asked =
  | { readonly type: 'context'; readonly context: CheckContext; readonly locale: 'th' | 'en' }
  /** What is public now, to compare with. */
  | { readonly type: 'register'; readonly register: LiveRegister }
  /** Fetch what a workbook and the other language need, or a long story, before one is chosen. */
  | { readonly type: 'expect'; readonly what: Expected }
  | {
      readonly type: 'check';
      /** Counts up; answers to older questions are passed over. */
      readonly id: number;
      readonly locale: 'th' | 'en';
      /** Absent: those of the question before. */
      readonly files?: readonly GivenFile[];
      readonly choices: TableChoices;
    };

/** What the worker tells the page. */
export type Answered =
  /** The context is there. */
  | { readonly type: 'ready' }
  /** What was to be fetched beforehand has come, or will not. */
  | { readonly type: 'expected'; readonly what: Expected }
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly path: string;
      readonly done: number;
      readonly total: number;
    }
  | ({ readonly type: 'checked'; readonly id: number } & Checked)
  | ({ readonly type: 'compared'; readonly id: number } & PublicComparison)
  /** No answer comes any more, or none to what would change when it was checked already. */
  | { readonly type: 'failed'; readonly id: number };

export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Of what the given files alone can be judged by. */
  readonly counts: SeverityCounts;
  /** Their problems, gravest first, then by place; of each code and file the first few. */
  readonly problems: readonly ShownProblem[];
  /** Lines that count those left out. */
  readonly more: readonly string[];
  /** Problems that may vanish beside files that were not given. */
  readonly waiting: readonly ShownProblem[];
  /** How many of those are not in the list. */
  readonly waitingMore: number;
  /** The files to hand in: of each given table without an error. */
  readonly prepared: readonly PreparedGiven[];
  /** As `check --format json` prints it, all problems. */
  readonly json: string;
  /** As `check --format text` prints it. */
  readonly text: string;
}

export interface CheckedFile {
  /** As it was chosen; of a workbook with its sheet. */
  readonly name: string;
  /** The same as it may be seen by others: nothing personal in it. */
  readonly shown: string;
  /** As in the report, covered too. */
  readonly path: string;
  readonly by: Evidence;
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** The slug of the province whose folder it belongs in, where a person or a name says so. */
  readonly province?: string;
  readonly isYearGuessed: boolean;
  /** It lies in a year's folder. */
  readonly isOfYear: boolean;
  /** Of a workbook in which the sheet has to be chosen. */
  readonly sheets?: readonly string[];
  /** What only a person can say before it can be prepared. */
  readonly missing: readonly Missing[];
  readonly preview?: Preview;
  /** The gravest problem of each cell with one, by its name (`C12`). */
  readonly marks: Readonly<Record<string, Severity>>;
}

/** A file as it may be handed in: what `npm run prepare` writes, byte for byte. */
export interface PreparedGiven {
  readonly name: string;
  /** Below the data folder. */
  readonly path: string;
  readonly text: string;
  readonly rows: number;
  /** What was mended and what was left out, line by line: columns and counts, never a value. */
  readonly summary: string;
}

/** What would change in public. */
export interface PublicComparison {
  /** Blocks of lines: the counts, then each change with its fields; as `npm run changes` prints them. */
  readonly blocks: readonly string[];
  readonly more: number;
  /** Errors that arise beside what is public already. */
  readonly problems: readonly ShownProblem[];
}

/** A problem in the page's language. */
export interface ShownProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly row?: number | undefined;
  readonly cell?: string | undefined;
  readonly header?: string | undefined;
  readonly value?: string | undefined;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly suggestions: readonly string[];
}
