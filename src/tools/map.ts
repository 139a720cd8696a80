import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mapFiles } from '../site/map/map-file.ts';

/** Writes the outlines of provinces that pages show, which are committed: run this after a change of them. */
export function main(): number {
  for (const [path, text] of mapFiles()) {
    const file = join('src/styles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return 0;
}
