import { length } from '../../thai/graphemes.ts';
import { findColumn } from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import { locateHeader, MOST_TITLE_ROWS } from '../table/headers.ts';
import type { HeaderPlace } from '../table/headers.ts';
import { mask, maskAll } from '../personal/personal-data.ts';
import { readFile } from '../table/read-file.ts';
import { cleanLabels, readSheet } from '../table/read-sheet.ts';

/** A part of a sheet that may be shown: without personal data. */
export interface Preview {
  readonly columns: number;
  /** In order; a gap between two numbers means rows left out. */
  readonly rows: readonly PreviewRow[];
  /** Rows of the whole sheet, and how many of the wanted rows are missing here. */
  readonly total: number;
  readonly omitted: number;
}

interface PreviewRow {
  /** Number as in a spreadsheet. */
  readonly row: number;
  readonly isHeader: boolean;
  readonly cells: readonly string[];
}

const MOST_ROWS = 150;
const MOST_COLUMNS = 40;
/** The most graphemes of a cell; the rest can be seen in the file itself. */
const LONGEST = 160;
/**
 * The rows above the table's first row, and the wanted rows with a neighbour on each side. Personal columns, notes
 * and unknown columns are masked completely, all others where they contain personal data. `undefined` where there is
 * no table.
 */
export function previewFile(
  path: string,
  bytes: Uint8Array,
  kind: FileKind,
  wanted: Iterable<number>,
): Preview | undefined {
  const text = readFile(path, bytes).text?.replace(/^\uFEFF+/, '');
  if (text === undefined || text === '') return undefined;
  const read = readSheet(text, kind);
  if ('fault' in read) return undefined;
  const { rows } = read.sheet;
  const place = locateHeader(rows.slice(0, MOST_TITLE_ROWS + 2).map(cleanLabels), kind);
  const below = place ? place.index + place.height : 0;
  const asked = askedRows(wanted, below, rows.length);
  const shown = asked.slice(0, MOST_ROWS);
  const hidden = hiddenColumns(place, kind);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...shown.map((at) => filled(rows[at]!))));
  return {
    columns,
    total: rows.length,
    omitted: asked.length - shown.length,
    rows: shown.map((at) => ({
      row: at + 1,
      isHeader: place !== undefined && at >= place.index && at < below,
      cells: Array.from({ length: columns }, (_, column) =>
        shownCell(rows[at]?.[column] ?? '', at >= below && hidden(column)),
      ),
    })),
  };
}

/** 0-based and sorted. */
function askedRows(wanted: Iterable<number>, below: number, count: number): number[] {
  const asked = new Set(Array.from({ length: below }, (_, at) => at));
  for (const row of wanted) for (const at of [row - 2, row - 1, row]) asked.add(at);
  return [...asked].filter((at) => at >= 0 && at < count).sort((a, b) => a - b);
}

function hiddenColumns(
  place: HeaderPlace | undefined,
  kind: FileKind,
): (column: number) => boolean {
  if (!place) return () => false;
  return (column) => {
    const meaning = place.meanings[column];
    if (!meaning) return (place.labels[column] ?? '') !== '';
    return 'personal' in meaning || (findColumn(kind, meaning.field)?.private ?? false);
  };
}

function shownCell(value: string, hide: boolean): string {
  const start = value.slice(0, LONGEST * 4);
  const safe = hide ? maskAll(start) : mask(start);
  return length(safe) > LONGEST ? `${[...safe].slice(0, LONGEST).join('')} …` : safe;
}

const filled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '') + 1;
