// Longer than most files: a whole reader of exports in one file, so that it can be read beside the contract.
import { existsSync, readFileSync } from 'node:fs';
import { COLUMNS, type FileKind } from '../../ingest/contract/columns.ts';
import { HEADER_ALIASES, HEADER_ALIASES_OF } from '../../ingest/contract/header-aliases.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { clean } from '../../thai/normalise.ts';

/*
 * A second reader of the files of `data/`. It shares the dictionary of headers with the intake, for that is the
 * contract, and no line of its code, so that a fault there cannot vouch for itself. It reads everything that the
 * contract reads and refuses nothing, because it runs after the check.
 */

/** The cells of a row by the English name of their column; an unknown column keeps its own header. */
export type Row = Readonly<Record<string, string>>;

/** UTF-16 by its byte order mark or by many second bytes of 00 and 0E, UTF-8 where it is valid, else Windows-874. */
export function decode(bytes: Uint8Array): string {
  const wide = (at: number): boolean => {
    const start = [...bytes.subarray(0, 2_000)].filter((_, index) => index % 2 === at);
    return start.length > 8 && start.every((byte) => byte === 0 || byte === 0x0e || byte === 0x20);
  };
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (mark || wide(1)) return new TextDecoder('utf-16le').decode(bytes);
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || wide(0))
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** Splits text into lines of cells: quotes, doubled quotes and line breaks inside quotes; blank lines are empty. */
function splitLines(text: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endLine = () => {
    line.push(cell);
    lines.push(line.some((value) => value.trim() !== '') ? line : []);
    line = [];
    cell = '';
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === delimiter) {
      line.push(cell);
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) endLine();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || line.length > 0) endLine();
  return lines;
}

/** The lines of a clean CSV file that are not blank. */
export const splitCsv = (text: string): string[][] =>
  splitLines(text, ',').filter((line) => line.length > 0);

/** A header without what officers vary: numbers in front, spaces, dots, stars, marks. */
const keyOf = (header: string): string =>
  clean(header)
    .toLowerCase()
    .replace(/^\s*[\d๐-๙]{1,2}\s*[.)]\s*/, '')
    .replace(/[^\p{L}\p{M}\p{N}/#%]/gu, '');

const dictionaries = new Map<FileKind, ReadonlyMap<string, string>>();

/** The field that a header of a file of this kind names. */
function dictionaryOf(kind: FileKind): ReadonlyMap<string, string> {
  const known = dictionaries.get(kind);
  if (known) return known;
  const words = new Map<string, string>();
  const learn = (header: string, field: string) => {
    if (!words.has(keyOf(header))) words.set(keyOf(header), field);
  };
  for (const { field, th, en } of COLUMNS[kind])
    for (const header of [th, en]) learn(header, field);
  for (const aliases of [HEADER_ALIASES_OF[kind] ?? {}, HEADER_ALIASES])
    for (const { field } of COLUMNS[kind])
      for (const header of aliases[field] ?? []) learn(header, field);
  dictionaries.set(kind, words);
  return words;
}

interface Header {
  /** Index of the first line below the header. */
  readonly below: number;
  readonly names: readonly string[];
  readonly known: number;
}

const TITLE_LINES = 40;

/** The header of a table, of one line or of two, that names the most fields; of equals the first. */
function findHeader(lines: readonly string[][], kind: FileKind): Header | undefined {
  const words = dictionaryOf(kind);
  // Without the words in brackets, the second language, or the number that a program adds to a repeated header.
  const meaning = (header: string) =>
    [
      header,
      ...[/[([][^)\]]*[)\]]/g, /\s*[/|-]\s*[A-Za-z _-]+$/, /[ ._]\d$/].map((end) =>
        header.replace(end, ''),
      ),
    ]
      .map((written) => words.get(keyOf(written)))
      .find((field) => field !== undefined);
  let best: Header | undefined;
  const consider = (headers: readonly string[], below: number, over: readonly string[]) => {
    let group = '';
    const fields = headers.map((header, column) => {
      const above = over[column]?.trim() ?? '';
      if (above !== '') group = above;
      if (header.trim() === '') return meaning(above) ?? '';
      return meaning(over.length > 0 ? `${group} ${header}` : header) ?? meaning(header) ?? '';
    });
    const known = new Set(fields.filter((field) => field !== '')).size;
    const names = fields.map((field, column) => field || clean(headers[column] ?? ''));
    if (known > (best?.known ?? 0)) best = { below, names, known };
  };
  for (const [at, line] of lines.slice(0, TITLE_LINES).entries()) {
    consider(line, at + 1, []);
    const next = lines[at + 1];
    if (next && line.length > 0) consider(next, at + 2, line);
  }
  return best;
}

/** `="400101"`, doubled spaces and invisible signs are the spreadsheet's, not the officer's. */
const cellOf = (text: string): string => clean(text.replace(/^=?"([^"]*)"$/, '$1'));

/**
 * The rows of a table among title, total and footer lines. Merged cells get the last value of province and amphoe above; a blank line ends that.
 */
export function rowsOf(written: string, kind: FileKind): Row[] {
  const text = /[\r\n]/.test(written)
    ? written
    : written.replace(/[\v\f\u0085\u2028\u2029]/g, '\n');
  const tables = [',', ';', '\t', '|'].map((delimiter) => {
    const lines = splitLines(text, delimiter);
    return { lines, header: findHeader(lines, kind) };
  });
  const { lines, header } = tables.reduce((best, table) =>
    (table.header?.known ?? 0) > (best.header?.known ?? 0) ? table : best,
  );
  if (!header) return [];
  const ofTitle = header.names.includes('province') ? '' : provinceIn(lines.slice(0, header.below));
  let above: Row = {};
  return lines.slice(header.below).flatMap((line): Row[] => {
    if (line.length === 0) {
      above = {};
      return [];
    }
    const row: Record<string, string> = {};
    for (const [column, name] of header.names.entries())
      if (name !== '' && /^-?$/.test(row[name] ?? '')) row[name] = cellOf(line[column] ?? '');
    if (ofTitle !== '') row['province'] = ofTitle;
    if (!row['tambon_code'] && row['tambon'] && row['province'] === '') {
      row['province'] = above['province'] ?? '';
      row['amphoe'] ||= above['amphoe'] ?? '';
    }
    above = row;
    return [row];
  });
}

/** The one province that title lines name; '' where they name none or several. */
function provinceIn(titles: readonly (readonly string[])[]): string {
  const named = [
    ...titles
      .flat()
      .join(' ')
      .matchAll(/(?:จังหวัด|จ\.) ?([ก-๙]+)/g),
  ].flatMap(([, name = '']) => PROVINCES.find(({ th }) => name.startsWith(th))?.th ?? []);
  const [only = '', another] = new Set(named);
  return another === undefined ? only : '';
}

/** The rows of a file; empty where the file does not exist. */
export function readRowsPlainly(path: string, kind: FileKind): Row[] {
  return existsSync(path) ? rowsOf(decode(readFileSync(path)), kind) : [];
}
