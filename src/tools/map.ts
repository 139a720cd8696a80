import { writeFileSync } from 'node:fs';
import { mapFile } from '../site/map/map-file.ts';

/** Writes the outlines of the provinces that pages show, which are committed: run this after a change of them. */
export function main(): number {
  writeFileSync('src/styles/map.svg', mapFile());
  return 0;
}
