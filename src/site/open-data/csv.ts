import { asTextCell } from '../../markup/formula.ts';

/** A value as a cell: a list is joined with `; `, a missing value is an empty cell. */
export type CsvValue = string | number | readonly string[] | null | undefined;

const BOM = '\u{feff}';

/**
 * A CSV for people with a spreadsheet: UTF-8 with a byte-order mark (else Thai is misread), CRLF, every text quoted,
 * and no text that could run as a formula. A header is quoted only where it must be: many readers take a quotation
 * mark after the byte-order mark for a part of the first name.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header.map(headerCell), ...rows.map((row) => row.map(cell))];
  return `${BOM}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

const headerCell = (name: string): string => (/[",\r\n]/.test(name) ? cell(name) : name);

function cell(value: CsvValue): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  return `"${asTextCell(text).replaceAll('"', '""')}"`;
}
