import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import { TYPE_OF } from './columns.ts';
import { register } from './tables.ts';

export const PARQUET_PATH = '/data/register.parquet';

/** The register of all years as one Parquet file: the columns of its English CSV, counts as numbers, all else as text. */
export function parquetBytes(model: Model, words: Words): Uint8Array<ArrayBuffer> {
  const { columns, rows } = register(model, words);
  const columnData = columns.map((name) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: TYPE_OF[name] === 'count' ? ('INT32' as const) : ('STRING' as const),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
