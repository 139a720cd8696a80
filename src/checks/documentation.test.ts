import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { DIRECTION } from './direction.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const GUIDES = ['README.md', 'README.en.md', 'src/README.md', 'src/STYLE.md', 'src/DECISIONS.md'];

describe('the guides', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it.each(GUIDES)('%s names only commands that exist', (guide) => {
    for (const [, name = ''] of read(guide).matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts), name).toContain(name);
  });

  it.each(GUIDES)('%s links only to files that exist', (guide) => {
    for (const [, target = ''] of read(guide).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect(existsSync(join(projectRoot, dirname(guide), target)), target).toBe(true);
  });

  it('of the two languages name the same commands and settings', () => {
    const terms = (text: string) =>
      [...new Set(text.match(/npm (?:run [\w:]+|ci|start|test)|[A-Z]+_[A-Z_]+/g))].sort();
    expect(terms(read('README.md'))).toEqual(terms(read('README.en.md')));
  });

  it('of the house shows the direction that the linter holds', () => {
    expect(read('src/README.md')).toContain(DIRECTION.join(' ← '));
  });

  it('of decisions counts them without a gap', () => {
    const numbers = [...read('src/DECISIONS.md').matchAll(/^## (\d+)\. /gm)].map((hit) =>
      Number(hit[1]),
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});

describe('every command', () => {
  it('is a module that run.mjs can start', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const line of Object.values(scripts)) {
      const name = /src\/cli\/run\.mjs ([\w-]+)/.exec(line)?.[1];
      if (name) expect(read(`src/cli/${name}.ts`), name).toMatch(/export async function main\(/);
    }
  });
});
