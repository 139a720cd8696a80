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

/** What a person says about a table; it overrules what was recognised. */
export interface TableChoice {
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** Slug of the province. */
  readonly province?: string;
  /** The sheet of a workbook with several candidates. */
  readonly sheet?: string;
}

/** By the name of a table: its file's name, for a workbook with the sheet's. */
export type TableChoices = Readonly<Record<string, TableChoice>>;

/** Modules that only some checks need. */
export type Expected = 'workbooks' | 'texts';

/** Messages from the page to the worker. */
export type Asked =
  | { readonly type: 'context'; readonly context: CheckContext; readonly locale: 'th' | 'en' }
  /** The present public data, for the comparison. */
  | { readonly type: 'register'; readonly register: LiveRegister }
  /** Fetches the modules for workbooks and the other language, or for long stories, before a file is chosen. */
  | { readonly type: 'expect'; readonly what: Expected }
  | {
      readonly type: 'check';
      /** Increases with each check; answers with an older id are ignored. */
      readonly id: number;
      readonly locale: 'th' | 'en';
      /** Absent: the files of the previous check. */
      readonly files?: readonly GivenFile[];
      readonly choices: TableChoices;
    };

/** Messages from the worker to the page. */
export type Answered =
  /** The context is loaded. */
  | { readonly type: 'ready' }
  /** A module was fetched, or could not be. */
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
  /** No further answer comes; where the check was answered already, none about the comparison. */
  | { readonly type: 'failed'; readonly id: number };

/** The answer to a check. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** The result of a check of the given files alone. */
  readonly counts: SeverityCounts;
  /** Their problems, the most severe first, then by place; of each code and file the first few. */
  readonly problems: readonly ShownProblem[];
  /** Lines that count the problems left out. */
  readonly more: readonly string[];
  /** Problems that may disappear beside files that were not given. */
  readonly waiting: readonly ShownProblem[];
  /** How many of those are not in the list. */
  readonly waitingMore: number;
  /** The prepared files: of each given table without an error. */
  readonly prepared: readonly PreparedGiven[];
  /** As `check --format json` prints it, all problems. */
  readonly json: string;
  /** As `check --format text` prints it. */
  readonly text: string;
}

/** A given file in the answer. */
export interface CheckedFile {
  /** The name as it was chosen; for a workbook with its sheet. */
  readonly name: string;
  /** The same name as others may see it: without personal data. */
  readonly shown: string;
  /** As in the report, masked too. */
  readonly path: string;
  readonly by: Evidence;
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** The slug of the province whose folder it belongs in, where a person or a name says it. */
  readonly province?: string;
  readonly isYearGuessed: boolean;
  /** Files of this kind lie in a year's folder. */
  readonly isOfYear: boolean;
  /** For a workbook of which a sheet must be chosen. */
  readonly sheets?: readonly string[];
  /** Questions that a person must answer before it can be prepared. */
  readonly missing: readonly Missing[];
  readonly preview?: Preview;
  /** The most severe problem of each cell that has one, by its name (`C12`). */
  readonly marks: Readonly<Record<string, Severity>>;
}

/** A file ready to be handed in, byte for byte as `npm run prepare` writes it. */
export interface PreparedGiven {
  readonly name: string;
  /** Path below the data folder. */
  readonly path: string;
  readonly text: string;
  readonly rows: number;
  /** What was mended and left out, as lines: columns and counts, never a value. */
  readonly summary: string;
}

/** The changes in public. */
export interface PublicComparison {
  /** Blocks of lines as `npm run changes` prints them: the counts, then each change with its fields. */
  readonly blocks: readonly string[];
  readonly more: number;
  /** Errors that result from the combination with the public data. */
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
