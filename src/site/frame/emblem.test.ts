import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emblem, findEmblem } from './emblem.ts';

describe('the slot for an approved emblem', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'emblem-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('the slot for an approved emblem shows nothing where there is no file', () => {
    expect(findEmblem(folder)).toBeUndefined();
  });

  it('the slot for an approved emblem shows the file in its own proportions', () => {
    writeFileSync(join(folder, 'emblem.svg'), '<svg viewBox="0 0 300 200"></svg>');
    expect(findEmblem(folder)).toEqual({ address: '/emblem.svg', ratio: 1.5 });
  });

  it('the slot for an approved emblem takes a file that does not say its size for a square', () => {
    writeFileSync(join(folder, 'emblem.svg'), '<svg></svg>');
    expect(findEmblem(folder)?.ratio).toBe(1);
  });

  it('the slot for an approved emblem is empty as the project comes: no emblem is shipped', () => {
    expect(emblem).toBeUndefined();
  });
});
