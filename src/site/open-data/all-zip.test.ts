import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from './all-zip.ts';
import type { PublishedFiles, PublishedFile } from './published.ts';

const file = (path: string, text: string): PublishedFile => ({
  format: 'csv',
  path,
  body: new TextEncoder().encode(text),
  sha256: '',
});
const table = {
  csv: file('/data/2567/announced.csv', '\ufeffปี\r\n2567\r\n'),
  csvEnglish: file('/data/2567/announced.en.csv', '\ufefffiscal_year\r\n2567\r\n'),
};
const provinces = file('/data/provinces.geojson', '{}');
const parquet = file('/data/register.parquet', 'PAR1');
const published = {
  tables: [table],
  workbooks: [],
  provinces,
  parquet,
} as unknown as PublishedFiles;

it('the archive has the files byte for byte under the paths that the data package names', () => {
  const found = unzipSync(zipOf(published, '{}'));
  expect(Object.keys(found).sort()).toEqual([
    '2567/announced.csv',
    '2567/announced.en.csv',
    'datapackage.json',
    'provinces.geojson',
    'register.parquet',
  ]);
  expect(found['2567/announced.csv']).toEqual(table.csv.body);
});

it('the archive has the same bytes in every time zone', () => {
  const zone = process.env['TZ'];
  const bytesIn = (name: string) => {
    process.env['TZ'] = name;
    return Buffer.from(zipOf(published, '{}')).toString('base64');
  };
  try {
    expect(bytesIn('Asia/Bangkok')).toBe(bytesIn('America/New_York'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
