import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { STATES } from '../../fixtures/fixture.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { parquetBytes } from './parquet.ts';
import { register } from './tables.ts';

const { model } = await loadFolder({ ...STATES });
const th = words('th');

it('the Parquet file has every row of the register, read by another program, and the same bytes each time', async () => {
  const bytes = parquetBytes(model, th);
  const read = await parquetReadObjects({ file: bytes.buffer });
  const { columns, rows } = register(model, th);
  expect(rows.length).toBeGreaterThan(5);
  expect(read).toEqual(
    rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  );
  expect(Buffer.from(parquetBytes(model, th)).equals(Buffer.from(bytes))).toBe(true);
});

it('the Parquet file has no rows where nothing is public yet', async () => {
  const empty = parquetBytes({ ...model, years: [], tambons: new Map() }, th);
  expect(await parquetReadObjects({ file: empty.buffer })).toEqual([]);
});
