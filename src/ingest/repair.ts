import { toArabic } from '../thai/digits.ts';
import { cleanMarks } from '../thai/normalise.ts';
import { findColumn, isInDigits } from './columns.ts';
import type { FileKind } from './columns.ts';
import { locateHeader, MOST_TITLE_ROWS } from './headers.ts';
import { readFile } from './read-file.ts';
import { cleanLabels, readSheet } from './read-sheet.ts';
import { splitCells } from './split-cells.ts';

/** A file as it may be handed in again, and how much of it had to be mended. */
export interface Repaired {
  /** UTF-8 with a byte order mark, so that Excel reads the Thai. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Cells whose characters changed; 0 when only the encoding did, or nothing. */
  readonly cells: number;
}

/**
 * The same file in UTF-8, with the repairs that change nothing a reader sees: invisible characters
 * gone, Thai marks in order, and Arabic digits in the columns of codes, dates and numbers. Spaces,
 * quotes, separators, line breaks and the order of everything stay. `undefined` where letters were
 * lost or the table cannot be split: then a new export is the only cure.
 */
export function repairFile(path: string, bytes: Uint8Array, kind: FileKind): Repaired | undefined {
  const { text, problems } = readFile(path, bytes);
  if (text === undefined || problems.some((one) => one.severity === 'error')) return undefined;
  const repaired = repairText(text.replace(/^\uFEFF+/, ''), kind);
  if (!repaired) return undefined;
  const encoded = new TextEncoder().encode(`\uFEFF${repaired.text}`);
  return { bytes: encoded, cells: repaired.cells };
}

function repairText(text: string, kind: FileKind): { text: string; cells: number } | undefined {
  const read = readSheet(text, kind);
  if ('fault' in read) return undefined;
  const { sheet } = read;
  const extents = splitCells(text, sheet.delimiter);
  if ('code' in extents) return undefined;
  const { below, columns } = digitColumns(sheet.rows, kind);
  let repaired = '';
  let from = 0;
  let cells = 0;
  for (const [row, first] of extents.rows.entries()) {
    const after = extents.rows[row + 1] ?? extents.starts.length;
    for (let cell = first; cell < after; cell++) {
      const start = extents.starts[cell]!;
      const end = extents.ends[cell]!;
      const written = text.slice(start, end);
      const mended = repairCell(written, row >= below && columns.has(cell - first));
      if (mended === written) continue;
      repaired += text.slice(from, start) + mended;
      from = end;
      cells += 1;
    }
  }
  return { text: repaired + text.slice(from), cells };
}

function repairCell(written: string, inDigits: boolean): string {
  if (/^[!-~ ]*$/.test(written)) return written;
  const mended = cleanMarks(written);
  const digits = inDigits ? toArabic(mended) : mended;
  // A quote that an invisible character had kept from being first would now open a quoted cell.
  if (!written.startsWith('"') && digits.startsWith('"'))
    return `"${digits.replaceAll('"', '""')}"`;
  return digits;
}

function digitColumns(rows: readonly (readonly string[])[], kind: FileKind) {
  const place = locateHeader(rows.slice(0, MOST_TITLE_ROWS + 2).map(cleanLabels), kind);
  const columns = new Set<number>();
  for (const [column, meaning] of (place?.meanings ?? []).entries()) {
    const known = meaning && 'field' in meaning ? findColumn(kind, meaning.field) : undefined;
    if (known && isInDigits(known)) columns.add(column);
  }
  return { below: place ? place.index + place.height : 0, columns };
}
