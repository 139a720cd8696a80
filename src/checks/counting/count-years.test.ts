import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../fixtures/fixture.ts';
import { findProvince } from '../../gazetteer/find-province.ts';
import { countYears } from './count-years.ts';

const root = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The rows of every second province in a folder of its own, without the column of the province. */
function splitByProvince(year: string): void {
  for (const kind of ['targets', 'assessments', 'announcements', 'progress']) {
    const file = join(year, `${kind}.csv`);
    const [mark = '', head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    const column = head.split(',').indexOf('จังหวัด');
    const kept: string[] = [];
    const own = new Map<string, string[]>();
    for (const row of rows) {
      const cells = row.split(',');
      const province = findProvince(cells[column] ?? '')?.province;
      if (!province || Number(province.code) % 2 === 0) kept.push(row);
      else {
        const lines = own.get(province.slug) ?? [];
        own.set(province.slug, [...lines, cells.toSpliced(column, 1).join(',')]);
      }
    }
    const bare = head.split(',').toSpliced(column, 1).join(',');
    writeFileSync(file, `${[mark, head, ...kept].join('\r\n')}\r\n`);
    for (const [slug, lines] of own) {
      mkdirSync(join(year, slug), { recursive: true });
      const text = [`${mark}`, bare, ...lines].join('\r\n');
      writeFileSync(join(year, slug, `${kind}.csv`), `${text}\r\n`);
    }
  }
}

describe('the second count of the data', () => {
  it('is the same whether provinces hand in files of their own or not', async () => {
    cpSync(DEMO.DATA_DIR, root, { recursive: true });
    splitByProvince(join(root, '2567'));
    expect(existsSync(join(root, '2567/chiang-rai/assessments.csv'))).toBe(true);
    const sorted = async (folder: string) =>
      (await countYears(folder)).map(({ rows, ...year }) => ({
        rows: rows.length,
        ...Object.fromEntries(
          Object.entries(year).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...(value as string[])].sort() : value,
          ]),
        ),
      }));
    expect(await sorted(root)).toEqual(await sorted(DEMO.DATA_DIR));
  });
});
