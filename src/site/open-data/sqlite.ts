import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import { COLUMNS_OF, TYPE_OF, type ColumnName, type Download, type Value } from './columns.ts';
import { allDownloads } from './downloads.ts';

export const SQLITE_PATH = '/data/register.sqlite';

/** The names of a place and the address of its page, which its code decides. */
const PLACE = [
  'tambon',
  'amphoe',
  'province',
  'tambon_en',
  'amphoe_en',
  'province_en',
  'region',
  'page',
] as const satisfies readonly ColumnName[];

/**
 * Every table of every year as one SQLite file: one view per name, its columns as in the JSON, all years together.
 * What many rows share is stored once: the names and pages of places in `places`, the notice of an invented year in `notices`;
 * the rest of a view is a table of the same name with `_rows`.
 */
export function sqliteBytes(model: Model, words: Words): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    const file = join(folder, 'register.sqlite');
    const database = new DatabaseSync(file);
    database.exec(
      'BEGIN; CREATE TABLE notices (id INTEGER PRIMARY KEY, sample_notice TEXT UNIQUE)',
    );
    const names = PLACE.map((column) => `"${column}" TEXT`).join(', ');
    database.exec(`CREATE TABLE places (tambon_code TEXT PRIMARY KEY, ${names}) WITHOUT ROWID`);
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
  const rows = parts.flatMap((part) => part.rows);
  const places = writePlaces(database, columns, rows);
  const own = columns.filter((column) => column !== 'sample_notice' && !places.has(column));
  const typed = own.map((column) => `"${column}" ${typeOf(column)}`);
  database.exec(`CREATE TABLE "${name}_rows" (${typed.join(', ')}, notice INTEGER)`);
  const addNotice = database.prepare('INSERT OR IGNORE INTO notices (sample_notice) VALUES (?)');
  const insert = database.prepare(
    `INSERT INTO "${name}_rows" VALUES (${own.map(() => '?').join(', ')}, (SELECT id FROM notices WHERE sample_notice = ?))`,
  );
  for (const row of rows) {
    const notice = stored(row.sample_notice);
    if (notice !== null) addNotice.run(notice);
    insert.run(...own.map((column) => stored(row[column])), notice);
  }
  const shown = columns.map((column) => {
    if (column === 'sample_notice') return 'notices.sample_notice';
    return places.has(column) ? `places."${column}"` : `own."${column}"`;
  });
  database.exec(
    `CREATE VIEW "${name}" AS SELECT ${shown.join(', ')} FROM "${name}_rows" AS own ` +
      `LEFT JOIN notices ON notices.id = own.notice` +
      (places.size > 0 ? ' LEFT JOIN places ON places.tambon_code = own.tambon_code' : ''),
  );
}

/** The columns that a table has from `places`, whose rows it adds; none where a row is about no tambon. */
function writePlaces(
  database: DatabaseSync,
  columns: readonly ColumnName[],
  rows: Download['rows'],
): ReadonlySet<ColumnName> {
  const isAboutTambons =
    PLACE.every((column) => columns.includes(column)) &&
    rows.every((row) => String(row.page).endsWith(`/tambon/${String(row.tambon_code)}/`));
  if (!isAboutTambons) return new Set();
  const insert = database.prepare(
    `INSERT OR IGNORE INTO places VALUES (?, ${PLACE.map(() => '?').join(', ')})`,
  );
  for (const row of rows)
    insert.run(stored(row.tambon_code), ...PLACE.map((column) => stored(row[column])));
  return new Set(PLACE);
}

const typeOf = (column: ColumnName): 'INTEGER' | 'TEXT' =>
  TYPE_OF[column] === 'count' ? 'INTEGER' : 'TEXT';

/** A list is text with `; ` between its words, as in the CSV. */
const stored = (value: Value | undefined): string | number | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : value.join('; ');
};
