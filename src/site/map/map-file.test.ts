import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapFiles } from './map-file.ts';
import { outlines } from './province-map.ts';

it('the files of outlines are what `npm run map` writes', () => {
  const files = mapFiles();
  expect(files.size).toBe(outlines.size + 1);
  for (const [path, text] of files)
    expect(readFileSync(`src/styles/${path}`, 'utf8'), path).toBe(text);
});
