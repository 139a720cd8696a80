import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { DIRECTION } from './direction.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const GUIDES = [
  'README.md',
  'README.en.md',
  'CHANGELOG.md',
  'content/README.md',
  'data/README.md',
  'src/README.md',
  'src/STYLE.md',
  'src/DECISIONS.md',
  'src/THIRD_PARTY.md',
  'src/checks/README.md',
];
/** Paths that are examples, not files of this repository. */
const EXAMPLES = ['x.ts', 'x.test.ts', './place.ts'];

describe('the guides', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it.each(GUIDES)('%s names only commands that exist', (guide) => {
    for (const [, name = ''] of read(guide).matchAll(/npm run (?:--silent )?([\w:-]*\w)/g))
      expect(Object.keys(scripts), name).toContain(name);
  });

  it.each(GUIDES)('%s links only to files that exist', (guide) => {
    for (const [, target = ''] of read(guide).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect(existsSync(join(projectRoot, dirname(guide), target)), target).toBe(true);
  });

  it.each(GUIDES)('%s names only files of the program that exist', (guide) => {
    const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' });
    const named = [...read(guide).matchAll(/`([\w./[\]-]*\w\.(?:ts|astro|mjs|css))`/g)];
    for (const [, name = ''] of named) {
      if (EXAMPLES.includes(name) || existsSync(join(projectRoot, name))) continue;
      expect(
        files.some((file) => `src/${file}`.endsWith(`/${name}`)),
        name,
      ).toBe(true);
    }
  });

  it('the guides of the two languages name the same commands and settings', () => {
    const terms = (text: string) =>
      [...new Set(text.match(/npm (?:run [\w:]+|ci|start|test)|[A-Z]+_[A-Z_]+/g))].sort();
    expect(terms(read('README.md'))).toEqual(terms(read('README.en.md')));
  });

  it('the guide of the house shows the direction that the linter holds', () => {
    expect(read('src/README.md')).toContain(DIRECTION.join(' ← '));
  });

  it('the list of decisions counts them without a gap', () => {
    const numbers = [...read('src/DECISIONS.md').matchAll(/^## (\d+)\. /gm)].map((hit) =>
      Number(hit[1]),
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});

describe('every command', () => {
  it('every command is a module that run.mjs can start', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = Object.values(scripts).flatMap(
      (line) => /src\/cli\/run\.mjs ([\w./-]+)/.exec(line)?.[1] ?? [],
    );
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(read(`src/cli/${name}.ts`), name).toMatch(/export (async )?function main\(/);
  });
});
