import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapFile } from './map-file.ts';

it('the file of the outlines of provinces is what `npm run map` writes', () => {
  expect(readFileSync('src/styles/map.svg', 'utf8')).toBe(mapFile());
});
