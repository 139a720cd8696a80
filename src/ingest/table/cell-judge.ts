import {
  FAULT_CODES,
  findCellFault,
  isConverted,
  isLeftByFormula,
  isPending,
  isPlaceholder,
} from './cell-faults.ts';
import { findColumn } from '../contract/columns.ts';
import type { ColumnType, Field, FileKind } from '../contract/columns.ts';
import type { Headers } from './read-headers.ts';
import type { TableProblems } from './table-problems.ts';

/** Columns that are quoted verbatim, where a date instead of a number would be believed. */
const VERBATIM: ReadonlySet<ColumnType | undefined> = new Set([
  'text',
  'prose',
  'path',
  'position',
] as const);
/** The most reported cells of a column: a broken formula fills it. */
const MOST_REPORTED = 20;

/**
 * Judges the cells below known headers before any field reads them: errors of spreadsheets and wrongly decoded
 * letters are refused, and signs for "none" become blank.
 */
export function cellJudge(headers: Headers, kind: FileKind, problems: TableProblems) {
  const reported = new Map<Field, number>();
  const blanks = new Map<Field, { count: number; first: readonly [number, number] }>();

  /** Whether the cell is invalid, which is reported at its place. */
  const refuses = (
    field: Field,
    at: readonly [number, number],
    text: string,
    raw: string,
  ): boolean => {
    const { type, public: open } = findColumn(kind, field) ?? {};
    const isVerbatim = VERBATIM.has(type) && kind !== 'programme' && kind !== 'site';
    const fault =
      findCellFault(text) ??
      (raw.includes('_x') ? findCellFault(raw) : undefined) ??
      (isVerbatim && (isConverted(text) || (open && isLeftByFormula(text)))
        ? 'converted'
        : undefined);
    if (!fault) return false;
    const count = (reported.get(field) ?? 0) + 1;
    reported.set(field, count);
    if (count > MOST_REPORTED) return true;
    const column = headers.list[at[1]]?.header ?? field;
    if (findColumn(kind, field)?.private) problems.at(FAULT_CODES[fault], at, { column });
    else problems.ofCell(FAULT_CODES[fault], at, { column });
    return true;
  };

  /** Whether the cell says "none". A yes-or-no column reads such words itself. */
  const isBlank = (field: Field, at: readonly [number, number], text: string): boolean => {
    const column = findColumn(kind, field);
    if (text === '' || column?.type === 'yes-no' || !isPlaceholder(text)) return false;
    if ((column?.type === 'choice' || field === 'announcement') && isPending(text)) return false;
    const before = blanks.get(field);
    blanks.set(field, { count: (before?.count ?? 0) + 1, first: before?.first ?? at });
    return true;
  };

  const report = (): void => {
    for (const [field, { count, first }] of blanks) {
      const { header: column = field } = headers.list[first[1]] ?? {};
      if (findColumn(kind, field)?.required) continue;
      if (findColumn(kind, field)?.private) problems.at('read-as-blank', first, { column, count });
      else problems.ofCell('read-as-blank', first, { column, count });
    }
  };
  return { refuses, isBlank, report };
}

/**
 * Reports errors of spreadsheets and wrongly decoded letters outside the known columns: in an unknown column, or
 * above the header. They show that the file is damaged, whatever is read of it. The words are not quoted, because
 * they may be personal.
 */
export function unreadJudge(problems: TableProblems) {
  let count = 0;
  return (at: readonly [number, number], text: string, column: string): void => {
    const fault = text.length > 1 ? findCellFault(text) : undefined;
    if (!fault || fault === 'lost-letters' || count++ >= MOST_REPORTED) return;
    problems.at(FAULT_CODES[fault], at, { column });
  };
}
