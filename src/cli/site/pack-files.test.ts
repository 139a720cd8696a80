import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFiles } from './pack-files.ts';
import { filesBelow } from './site-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = '<p>ตำบลเข้มแข็ง</p>'.repeat(200);

it('packing puts twins beside files that shrink, and none beside files that are small, packed, or for hosts alone', () => {
  mkdirSync(join(folder, 'pagefind'));
  for (const [path, text] of Object.entries({
    'index.html': page,
    'small.txt': 'x',
    'card.png': page,
    _headers: page,
    'pagefind/pagefind.js': page,
  }))
    writeFileSync(join(folder, path), text);
  expect(packFiles(folder)).toBe(1);
  expect(filesBelow(folder).filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([
    'index.html.br',
    'index.html.gz',
  ]);
  const read = (ending: string) => readFileSync(join(folder, `index.html.${ending}`));
  expect(gunzipSync(read('gz')).toString()).toBe(page);
  expect(brotliDecompressSync(read('br')).toString()).toBe(page);
});

it('packing makes the same bytes of the same file', () => {
  const packed = ['a', 'b'].map((name) => {
    const site = join(folder, name);
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), page);
    packFiles(site);
    return [readFileSync(join(site, 'index.html.gz')), readFileSync(join(site, 'index.html.br'))];
  });
  expect(packed[0]).toEqual(packed[1]);
});
