import { asTextCell } from '../../markup/formula.ts';

/** A value as a cell: a list is joined with `; `, a missing value is an empty cell. */
export type CsvValue = string | number | readonly string[] | null | undefined;

const BOM = '\u{feff}';

/**
 * A CSV for people with a spreadsheet: UTF-8 with a byte-order mark (else Thai is misread), CRLF, no text that could
 * run as a formula, and quotation marks where a reader needs them. A short word has none, nor a header: many readers
 * take a quotation mark after the byte-order mark for a part of the first name.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header.map(headerCell), ...rows.map((row) => row.map(cell))];
  return `${BOM}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/**
 * Quoted are texts that must be, sentences and longer names, so that prose can be told from words of a table, and what
 * begins with a digit, since some spreadsheets take a quoted code for text.
 */
const quoted = (text: string): string =>
  /[",;\s]|^['\d]|[^\x20-\x7e]{12}/.test(text) ? escaped(text) : text;

const escaped = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const headerCell = (name: string): string => (/[",\r\n]/.test(name) ? escaped(name) : name);

function cell(value: CsvValue): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  return quoted(asTextCell(text));
}
