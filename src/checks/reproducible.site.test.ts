import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { readBuiltSite } from './built-site.ts';

describe('two builds of the same data', () => {
  it('two builds of the same data are the same, file by file and byte by byte, the search index included, whatever the second took over from a site before it', () => {
    const digest = (site: (typeof SITES)['states' | 'again']) => {
      const built = readBuiltSite(site);
      return new Map(
        [...built.files].map((path) => [
          path,
          createHash('sha256').update(built.bytes(path)).digest('hex'),
        ]),
      );
    };
    const [first, second] = [digest(SITES.states), digest(SITES.again)];
    const different = [...new Set([...first.keys(), ...second.keys()])].filter(
      (path) => first.get(path) !== second.get(path),
    );
    expect(different.slice(0, 20)).toEqual([]);
    expect(first.size).toBeGreaterThan(100);
  });
});
