import type { Column, Field, FileKind } from '../contract/columns.ts';
import { COLUMNS, fileRule } from '../contract/columns.ts';
import { readPlace } from '../cells/read-place.ts';
import type { RowReader } from '../cells/read-row.ts';
import { isBareNumber, isOrderOfDocument } from '../rules/order-of-document.ts';
import type { Table, TableHeader } from '../table/table.ts';

const OF_PLACE: readonly Field[] = ['tambon_code', 'province', 'amphoe', 'tambon'];

/** Whether a prepared file keeps a column: those that may be published, and those that every file must have. */
const isKept = (kind: FileKind, column: Column): boolean =>
  column.public || column.required || (kind === 'criteria' && column.field === 'public');

/** The columns of a place in each row of a prepared file, whichever of them the original had. */
function placeColumns(kind: FileKind): readonly Field[] {
  if (fileRule(kind).ofTambon || kind === 'stories') return OF_PLACE;
  return kind === 'announcements' ? ['province'] : [];
}

/**
 * The columns of the prepared file: the publishable ones of the original, and those of the place; in the
 * dictionary's order.
 */
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

/** Columns that are left out: for the office alone, personal, or unknown; the numbers of rows too. */
export function droppedColumns(table: Table, kept: readonly Column[]): TableHeader[] {
  return table.headers.filter(
    ({ field, header }) => header !== '' && !kept.some((column) => column.field === field),
  );
}

/**
 * Whether the numbers of every list are those of its announcement, by the rule of the gate. If one list has numbers
 * of rows, the column is left out: under the canonical header they would be taken for the announcement's.
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
