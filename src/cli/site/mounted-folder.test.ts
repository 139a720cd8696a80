import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillMounted, finishMounted } from './mounted-folder.ts';

let disk = '';
const DEAD = 2147480001;
const nobody = () => false;
const lay = (folder: string, words: string, names: readonly string[]) => {
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), words);
};
const shown = () =>
  readdirSync(disk)
    .sort()
    .map((name) => `${name} ${readFileSync(join(disk, name), 'utf8')}`);
const NEW = ['a new', 'b new', 'd new'];

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'mounted-'));
  lay(disk, 'old', ['a', 'b', 'c']);
});
afterEach(() => {
  rmSync(disk, { recursive: true });
});

describe('a site in a mount point', () => {
  it('a site in a mount point is exchanged whole', () => {
    lay(join(disk, `.site-new-${process.pid}`), 'new', ['a', 'b', 'd']);
    fillMounted(disk, join(disk, `.site-new-${process.pid}`));
    expect(shown()).toEqual(NEW);
  });

  it('a site in a mount point is brought to its end wherever the exchange was cut short', () => {
    // The names of both folders in the order of the renames: old entries leave, new ones come.
    const moves = [
      ...['a', 'b', 'c'].map((name) => ['.', `.site-old-${DEAD}`, name] as const),
      ...['a', 'b', 'd'].map((name) => [`.site-ready-${DEAD}`, '.', name] as const),
    ];
    for (let done = 0; done <= moves.length; done += 1) {
      rmSync(disk, { recursive: true });
      lay(disk, 'old', ['a', 'b', 'c']);
      lay(join(disk, `.site-ready-${DEAD}`), 'new', ['a', 'b', 'd']);
      lay(join(disk, `.site-old-${DEAD}`), '["a","b","d"]', ['.names.json']);
      for (const [from, to, name] of moves.slice(0, done))
        renameSync(join(disk, from, name), join(disk, to, name));
      expect(finishMounted(disk, nobody)).toBe(true);
      expect(shown(), `cut short after ${done} renames`).toEqual(NEW);
    }
  });

  it('a site in a mount point loses only the draft when the build died before it was ready', () => {
    lay(join(disk, `.site-new-${DEAD}`), 'half', ['a']);
    expect(finishMounted(disk, nobody)).toBe(false);
    expect(shown()).toEqual(['a old', 'b old', 'c old']);
  });

  it('a site in a mount point keeps the draft of a build that runs', () => {
    lay(join(disk, `.site-new-${DEAD}`), 'half', ['a']);
    finishMounted(disk, () => true);
    expect(readdirSync(disk)).toContain(`.site-new-${DEAD}`);
  });
});
