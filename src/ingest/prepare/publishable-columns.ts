import type { Column, Field, FileKind } from '../contract/columns.ts';
import { COLUMNS, fileRule } from '../contract/columns.ts';
import type { RowReader } from '../cells/read-row.ts';
import type { Table, TableHeader } from '../table/table.ts';

const OF_PLACE: readonly Field[] = ['tambon_code', 'province', 'amphoe', 'tambon'];

/** Whether a prepared file keeps a column: what may be published, and what no file can be without. */
const isKept = (kind: FileKind, column: Column): boolean =>
  column.public || column.required || (kind === 'criteria' && column.field === 'public');

/** The columns of a place that each row of a prepared file names, whichever of them it came with. */
function placeColumns(kind: FileKind): readonly Field[] {
  if (fileRule(kind).ofTambon || kind === 'stories') return OF_PLACE;
  return kind === 'announcements' ? ['province'] : [];
}

/** The columns of the prepared file: those that came and may go on, and those of the place; in the dictionary's order. */
export function publishableColumns(table: Table, rows: readonly RowReader[]): Column[] {
  const has = new Set(table.headers.flatMap(({ field }) => field ?? []));
  const ofPlace = placeColumns(table.kind);
  return COLUMNS[table.kind].filter(
    (column) =>
      isKept(table.kind, column) &&
      (has.has(column.field) || ofPlace.includes(column.field)) &&
      (column.field !== 'order' || isOrderOfAnnouncement(table, rows)),
  );
}

/** Columns that do not go on: of the office alone, personal, or unknown; the numbers of rows too. */
export function droppedColumns(table: Table, kept: readonly Column[]): TableHeader[] {
  return table.headers.filter(
    ({ field, header }) => header !== '' && !kept.some((column) => column.field === field),
  );
}

/**
 * Numbers under a bare `ลำดับ` are the announcement's only where they run 1 … n within it; else they are the
 * numbers of the export's rows. A header that names the announcement is believed.
 */
function isOrderOfAnnouncement(table: Table, rows: readonly RowReader[]): boolean {
  const header = table.headers.find(({ field }) => field === 'order')?.header ?? '';
  if (/ประกาศ|บัญชี|แนบท้าย|^order$/i.test(header)) return true;
  const lists = new Map<string, number[]>();
  for (const row of rows) {
    const order = row.order('order');
    if (order === undefined) continue;
    const key = `${row.text('province') ?? row.text('tambon_code')?.slice(0, 2) ?? ''} ${row.text('announcement') ?? ''}`;
    lists.set(key, [...(lists.get(key) ?? []), order]);
  }
  return [...lists.values()].every((list) =>
    list.toSorted((a, b) => a - b).every((order, at) => order === at + 1),
  );
}
