import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { STATES } from '../../fixtures/fixture.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { allDownloads } from './downloads.ts';
import { sqliteBytes } from './sqlite.ts';

it('the database has every row of every table once, codes and days as text, and the same bytes each time', async () => {
  const { model } = await loadFolder({ ...STATES });
  const bytes = sqliteBytes(model, words('th'));
  expect(Buffer.from(sqliteBytes(model, words('th'))).equals(Buffer.from(bytes))).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    const file = join(folder, 'register.sqlite');
    writeFileSync(file, bytes);
    const database = new DatabaseSync(file, { readOnly: true });
    const tables = Map.groupBy(allDownloads(model, words('th')), ({ name }) => name);
    for (const [name, parts] of tables) {
      const [found] = database.prepare(`SELECT count(*) AS count FROM "${name}"`).all();
      const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(found?.['count'], name).toBe(count);
      const shown = database.prepare(`SELECT * FROM "${name}"`).all();
      expect(
        shown.map((row) => ({ ...row })),
        name,
      ).toEqual(
        parts.flatMap(({ rows }) =>
          rows.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([column, value]) => [
                column,
                Array.isArray(value) ? value.join('; ') : value,
              ]),
            ),
          ),
        ),
      );
    }
    const row = database.prepare('SELECT * FROM announced LIMIT 1').get();
    expect(row?.['tambon_code']).toMatch(/^\d{6}$/);
    expect(row?.['fiscal_year']).toBeTypeOf('number');
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
