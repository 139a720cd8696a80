import type { Field } from '../contract/columns.ts';
import type { Recorded } from '../cells/read-row.ts';

/**
 * Keeps the first of the records that share a key. A second equal one is a warning; a different one is an error,
 * because only the officer knows which is right.
 */
export function uniqueRecords<T>(
  records: readonly Recorded<T>[],
  keyOf: (value: T) => string,
  field: Field,
  same: (a: T, b: T) => boolean = (a, b) => JSON.stringify(a) === JSON.stringify(b),
): Recorded<T>[] {
  const first = new Map<string, Recorded<T>>();
  for (const record of records) {
    const key = keyOf(record.value);
    const before = first.get(key);
    if (!before) {
      first.set(key, record);
      continue;
    }
    const code = same(before.value, record.value) ? 'duplicate-row' : 'conflicting-rows';
    const at = record.row.cell(field)?.text ? field : undefined;
    record.row.problem(code, at ?? firstFilled(record), { ...otherRow(record, before), key });
  }
  return [...first.values()];
}

/** The row of the first record; its file is named where it is another one. */
export const otherRow = (
  { row }: Recorded<unknown>,
  before: Recorded<unknown>,
): { readonly row: number; readonly file?: string } => ({
  row: before.row.row.row,
  ...(before.row.file === row.file ? {} : { file: before.row.file }),
});

function firstFilled<T>({ row }: Recorded<T>): Field | undefined {
  for (const [field, cell] of row.row.cells) if (cell.text) return field;
  return undefined;
}
