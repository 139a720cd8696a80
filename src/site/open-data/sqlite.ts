import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import { COLUMNS_OF, TYPE_OF, type ColumnName, type Download, type Value } from './columns.ts';
import { allDownloads } from './downloads.ts';

export const SQLITE_PATH = '/data/register.sqlite';

/**
 * Every table of every year as one SQLite file: one table per name, its columns as in the JSON, all years together.
 */
export function sqliteBytes(model: Model, words: Words): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    const file = join(folder, 'register.sqlite');
    const database = new DatabaseSync(file);
    database.exec('BEGIN');
    for (const [name, parts] of Map.groupBy(
      allDownloads(model, words),
      (download) => download.name,
    ))
      writeTable(database, name, parts);
    database.exec('COMMIT; VACUUM');
    database.close();
    return Uint8Array.from(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTable(
  database: DatabaseSync,
  name: Download['name'],
  parts: readonly Download[],
): void {
  const columns = COLUMNS_OF[name];
  const typed = columns.map((column) => `"${column}" ${typeOf(column)}`);
  database.exec(`CREATE TABLE "${name}" (${typed.join(', ')})`);
  const insert = database.prepare(
    `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of parts.flatMap(({ rows }) => rows))
    insert.run(...columns.map((column) => stored(row[column])));
}

const typeOf = (column: ColumnName): 'INTEGER' | 'TEXT' =>
  TYPE_OF[column] === 'count' ? 'INTEGER' : 'TEXT';

/** A list is text with `; ` between its words, as in the CSV. */
const stored = (value: Value | undefined): string | number | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : value.join('; ');
};
