import { asTextCell } from '../../markup/formula.ts';

/** A value as a cell: a list is joined with `; `, a missing value is an empty cell. */
export type CsvValue = string | number | readonly string[] | null | undefined;

const BOM = '\u{feff}';

/**
 * A CSV for people with a spreadsheet: UTF-8 with a byte-order mark (else Thai is misread), CRLF, and no text that
 * could run as a formula. A text is quoted only where it must be: many readers take a quotation mark after the
 * byte-order mark for a part of the first name.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header.map(quoted), ...rows.map((row) => row.map(cell))];
  return `${BOM}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/**
 * Also quoted: spaces at an end, an apostrophe before a formula, and what begins with a digit, since some spreadsheets
 * take a quoted code for text.
 */
const quoted = (text: string): string =>
  /[",;\t\r\n]|^[\s'\d]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cell(value: CsvValue): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  return quoted(asTextCell(text));
}
