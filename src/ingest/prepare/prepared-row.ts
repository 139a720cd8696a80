import type { Amphoe, Province, Tambon } from '../../domain/place.ts';
import type { RowReader } from '../cells/read-row.ts';

/** The place of a row as far as it is written. */
export interface RowPlace {
  readonly province?: Province;
  readonly amphoe?: Amphoe;
  readonly tambon?: Tambon;
}

/** A row of the file as it came, its place, and its prepared cells. */
export interface PreparedRow {
  readonly reader: RowReader;
  readonly place: RowPlace;
  readonly cells: readonly string[];
}
