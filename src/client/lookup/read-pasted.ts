import { KIND_PREFIX } from '../../search/places/kind-prefix.ts';

/** A pasted line: the query for it, and the text shown for it. */
export interface PastedLine {
  readonly shown: string;
  /** Names with the words for their kinds, or a code. */
  readonly query: string;
}

type Column = 'code' | 'tambon' | 'amphoe' | 'province';

/** Headers of a pasted table that name a column's meaning. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['code', /^(?:รหัส(?:ตำบล)?|tambon_?code|code)$/i],
  ['tambon', /^(?:ชื่อ)?(?:ตำบล|tambon|sub-?district)(?:name)?$/i],
  ['amphoe', /^(?:ชื่อ)?(?:อำเภอ|amphoe|district)$/i],
  ['province', /^(?:ชื่อ)?(?:จังหวัด|province|changwat)$/i],
];
/** The word for the kind is written already, so that none is added before the name. */
const NAMED = /^(?:ต\.|อ\.|จ\.|ตำบล|อำเภอ|จังหวัด|กิ่งอำเภอ)/;

/**
 * Pasted text as one query per line: names in any spelling, or a table whose header row, if there is one, says which
 * columns to use. Empty lines and row numbers are dropped.
 */
export function readPasted(text: string, most: number): PastedLine[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const columns = lines[0]?.map(columnOf) ?? [];
  const hasHeader = columns.some((column) => column === 'tambon' || column === 'code');
  return lines
    .slice(hasHeader ? 1 : 0)
    .slice(0, most)
    .map((cells) => ({
      shown: cells.filter((cell) => cell !== '').join(' '),
      query: hasHeader ? queryOf(cells, columns) : plainQuery(cells),
    }));
}

const columnOf = (header: string): Column | undefined =>
  HEADERS.find(([, pattern]) => pattern.test(header.replace(/\s/g, '')))?.[0];

function queryOf(cells: readonly string[], columns: readonly (Column | undefined)[]): string {
  const of = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const code = of('code').replace(/\s/g, '');
  if (/^[0-9๐-๙]{6}$/.test(code)) return code;
  return (['tambon', 'amphoe', 'province'] as const)
    .flatMap((column) => {
      const name = of(column);
      if (name === '') return [];
      return [NAMED.test(name) || !/^[ก-๛]/.test(name) ? name : `${KIND_PREFIX[column]}${name}`];
    })
    .join(' ');
}

/** A line without a header: a number in front of a name is a row number. */
const plainQuery = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/^[0-9๐-๙]{1,4}[.)]?\s+(?=\S)/, '');
