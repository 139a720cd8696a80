import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { COLUMNS, fileRule, findColumn, ROOT_FILES, YEAR_FILES } from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import { locateHeader, MOST_TITLE_ROWS } from '../table/headers.ts';
import type { HeaderPlace } from '../table/headers.ts';
import { parseDate, parseFiscalYear } from '../cells/read-cell.ts';
import { readFile } from '../table/read-file.ts';
import { readTop } from '../table/read-sheet.ts';
import { yearsOfName } from './years-of-name.ts';

/** What tells which file of the data folder this is. `guess`: nothing does, and somebody has to say. */
export type Evidence = 'folder' | 'choice' | 'name' | 'headers' | 'guess';

export interface Recognised {
  readonly kind: FileKind;
  readonly by: Evidence;
  /** Of the name, the year column, a title or a date; absent where nothing tells it. */
  readonly fiscalYear?: FiscalYear;
}

/** Kinds a person may hand in; the first of those whose headers fit equally well is taken. */
const KINDS: readonly FileKind[] = [...YEAR_FILES, ...ROOT_FILES];
/** The rows below the header that are asked for their year. */
const ROWS_ASKED = 10;
/** Enough to see the header in. */
const HEAD_BYTES = 200_000;

/** Whether files of a kind lie in a year's folder. */
export const isYearKind = (kind: FileKind): boolean => fileRule(kind).folder === 'year';

/**
 * Tells kind and year of a file that came without its folder: by its name (`targets.csv`,
 * `honours_2566 (1).csv`), else by its headers.
 *
 * @param stated its kind, where a person or its folder says so: then only its year is looked for
 */
export function recognise(name: string, bytes: Uint8Array, stated?: FileKind): Recognised {
  const named =
    stated ?? KINDS.find((kind) => new RegExp(`(?<![a-z])${kind}(?![a-z])`, 'i').test(name));
  const text = readFile(name, bytes.subarray(0, HEAD_BYTES)).text?.replace(/^\uFEFF+/, '') ?? '';
  const [best] = (named ? [named] : KINDS)
    .map((kind) => fitOf(text, kind))
    .sort((a, b) => b.fit - a.fit);
  const kind = best && best.fit > 1 ? best.kind : (named ?? KINDS[0]!);
  const by = named ? 'name' : best && best.fit > 1 ? 'headers' : 'guess';
  const [onlyYear, anotherYear] = yearsOfName(name);
  const ofName = anotherYear === undefined ? onlyYear : undefined;
  const fiscalYear = isYearKind(kind) ? (ofName ?? best?.fiscalYear) : undefined;
  return { kind, by, fiscalYear };
}

/** Whether a table has headers of a kind: enough of them to be one, and those that it must have. */
export const fitsKind = (text: string, kind: FileKind): boolean =>
  fitOf(text.replace(/^\uFEFF+/, ''), kind).fit > 1;

/** How well the headers fit a kind: known columns, less those that it must have and has not. */
function fitOf(text: string, kind: FileKind) {
  const rows = readTop(text, kind, MOST_TITLE_ROWS + 2 + ROWS_ASKED);
  const place = locateHeader(rows, kind);
  if (!place) return { kind, fit: 0, fiscalYear: undefined };
  const has = new Set(
    place.meanings.flatMap((meaning) => (meaning && 'field' in meaning ? [meaning.field] : [])),
  );
  const missing = COLUMNS[kind].filter(
    (column) => column.required && !has.has(column.field),
  ).length;
  const placed = !fileRule(kind).ofTambon || has.has('tambon') || has.has('tambon_code');
  const fit = place.score - 2 * missing - (placed ? 0 : 2);
  const fiscalYear =
    yearOfCells(rows, place) ?? yearOfTitles(rows, place) ?? yearOfDates(rows, place, kind);
  return { kind, fit, fiscalYear };
}

function yearOfCells(rows: readonly string[][], place: HeaderPlace): FiscalYear | undefined {
  const column = place.meanings.findIndex(
    (meaning) => meaning && 'field' in meaning && meaning.field === 'fiscal_year',
  );
  if (column < 0) return undefined;
  for (const row of rows.slice(place.index + place.height)) {
    const year = parseFiscalYear(row[column] ?? '');
    if ('value' in year) return year.value;
  }
  return undefined;
}

function yearOfTitles(rows: readonly string[][], place: HeaderPlace): FiscalYear | undefined {
  const titles = rows.slice(0, place.index).flat().join(' ');
  const written = /ปีงบประมาณ *(?:พ\. *ศ\. *|พศ *)?([\d๐-๙]{4})/.exec(titles)?.[1];
  const year = parseFiscalYear(written ?? '');
  return 'value' in year ? year.value : undefined;
}

/** The year that the first readable date falls in. */
function yearOfDates(
  rows: readonly string[][],
  place: HeaderPlace,
  kind: FileKind,
): FiscalYear | undefined {
  const columns = [...place.meanings.entries()].flatMap(([column, meaning]) =>
    meaning && 'field' in meaning && findColumn(kind, meaning.field)?.ofYear ? [column] : [],
  );
  for (const row of rows.slice(place.index + place.height)) {
    for (const column of columns) {
      const date = parseDate(row[column] ?? '');
      if ('value' in date) return fiscalYearOf(date.value);
    }
  }
  return undefined;
}
