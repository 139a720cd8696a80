import type { Amphoe, Province, Tambon } from '../../domain/place.ts';
import type { RowReader } from '../cells/read-row.ts';

/** The place of a row as far as it is told. */
export interface RowPlace {
  readonly province?: Province;
  readonly amphoe?: Amphoe;
  readonly tambon?: Tambon;
}

/** A row of the file as it came, its place, and its cells as they go on. */
export interface PreparedRow {
  readonly reader: RowReader;
  readonly place: RowPlace;
  readonly cells: readonly string[];
}
