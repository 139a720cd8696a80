import type { Column, Field, FileKind } from '../contract/columns.ts';
import { COLUMNS, fileRule } from '../contract/columns.ts';
import { readPlace } from '../cells/read-place.ts';
import type { RowReader } from '../cells/read-row.ts';
import { isBareNumber, isOrderOfDocument } from '../rules/order-of-document.ts';
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
 * Whether the numbers of every list are its announcement's own, by the rule of the gate. One list whose numbers count
 * rows takes the column with it: under the canonical header they would be believed.
 */
function isOrderOfAnnouncement(table: Table, rows: readonly RowReader[]): boolean {
  const header = table.headers.find(({ field }) => field === 'order')?.header ?? '';
  const numbers = rows.map((row) => ({ row, header, order: row.order('order') }));
  if (!numbers.some(isBareNumber)) return true;
  const lists = Map.groupBy(
    numbers,
    ({ row }) => `${readPlace(row)?.province.code ?? ''} ${row.text('announcement') ?? ''}`,
  );
  return [...lists.values()].every(isOrderOfDocument);
}
