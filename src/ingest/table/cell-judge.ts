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

/** What is quoted as it is written, so that a date in place of a number would be believed. */
const VERBATIM: ReadonlySet<ColumnType | undefined> = new Set([
  'text',
  'prose',
  'path',
  'position',
] as const);
/** A column filled by a broken formula is told by its first cells. */
const MOST_REPORTED = 20;

/**
 * Judges the cells below known headers before any field reads them: no value that a spreadsheet
 * failed to compute and no broken letters go further, and what stands for nothing is nothing.
 */
export function cellJudge(headers: Headers, kind: FileKind, problems: TableProblems) {
  const reported = new Map<Field, number>();
  const blanks = new Map<Field, { count: number; first: readonly [number, number] }>();

  /** Whether the cell is no value; it is reported at its place. */
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

  /** Whether the cell says that there is nothing. A yes-or-no column reads such words itself. */
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
 * Tells what a spreadsheet failed to compute, and letters that became others, where no field reads: in a
 * column nobody knows, or above the header. Such a file is not what was meant, whatever is read of it.
 * Its words are not repeated, for they may be anybody's.
 */
export function unreadJudge(problems: TableProblems) {
  let count = 0;
  return (at: readonly [number, number], text: string, column: string): void => {
    const fault = text.length > 1 ? findCellFault(text) : undefined;
    if (!fault || fault === 'lost-letters' || count++ >= MOST_REPORTED) return;
    problems.at(FAULT_CODES[fault], at, { column });
  };
}
