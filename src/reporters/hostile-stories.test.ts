import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../i18n/problems.ts';
import { load } from '../ingest/fixtures/faults.ts';
import OUTCOMES from '../prose/fixtures/hostile.json' with { type: 'json' };

const folderOf = (name: string) =>
  fileURLToPath(new URL(`../prose/fixtures/${name}/`, import.meta.url));
const storiesIn = (name: string) =>
  readdirSync(folderOf(name))
    .sort()
    .map((file) => [file, readFileSync(folderOf(name) + file, 'utf8')] as const);
const problemsOf = (text: string) =>
  load({}, [text], ['หมู่,ครัวเรือน\n1,20']).problems.filter(
    (problem) => problem.code !== 'story-text-without-row',
  );
const told = (text: string) =>
  problemsOf(text).map(({ code, line = 0, column = 0 }) => `${code} ${line}:${column}`);

const DEMO = 'src/fixtures/demo/content/stories';

describe('a hostile or mistaken story', () => {
  const hostile = storiesIn('hostile');

  it('a hostile or mistaken story has an outcome for each of more than a hundred', () => {
    expect(hostile.length).toBeGreaterThan(100);
    expect(hostile.map(([file]) => file)).toEqual(Object.keys(OUTCOMES).sort());
  });

  it.each(hostile)(
    'a hostile or mistaken story is refused with its line and column: %s',
    (file, text) => {
      const started = performance.now();
      const found = told(text);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(found).toEqual(OUTCOMES[file as keyof typeof OUTCOMES]);
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it.each(hostile)(
    'the message about a hostile or mistaken story says what, why and what to write instead: %s',
    (_file, text) => {
      for (const problem of problemsOf(text))
        for (const locale of ['th', 'en'] as const)
          for (const sentence of Object.values(describeProblem(problem, locale))) {
            expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|^$/);
            expect(sentence).not.toMatch(/please|sorry|invalid|ขออภัย|กรุณา|โปรด/i);
          }
    },
  );
});

describe('a lawful story', () => {
  it.each(storiesIn('lawful'))('a lawful story is no problem: %s', (_file, text) => {
    expect(told(text)).toEqual([]);
  });

  const stories = readdirSync(DEMO).filter((name) => name.endsWith('.mdx'));
  it.each(stories)('a lawful story of the demonstration year is no problem: %s', (name) => {
    const text = readFileSync(`${DEMO}/${name}`, 'utf8');
    const { problems } = load({}, [text]);
    const codes = new Set(problems.map((problem) => problem.code));
    // The pictures, tables and rows of a story are missing here.
    for (const code of ['story-text-without-row', 'image-missing', 'story-table-missing'] as const)
      codes.delete(code);
    expect([...codes]).toEqual([]);
  });
});

describe('a story of any size', () => {
  const LONG: readonly [string, string][] = [
    ['tags', '<img'],
    ['brackets', '['],
    ['emphasis', '_a*b'],
    ['quotations', '> '],
    ['parts', '<A '],
    ['pictures', '!['],
    ['lists', '- a\n'],
    ['definitions', '[a]: b\n'],
    ['strokes', '~~a'],
    ['open parts', '<Quote>\n'],
    ['braces', '{'],
    ['comments', '<!--'],
  ];
  it.each(LONG)(
    'a story of %s ends in a report within seconds',
    (_name, piece) => {
      for (const size of [200_000, 19_000]) {
        const started = performance.now();
        problemsOf(piece.repeat(Math.ceil(size / piece.length)));
        expect(performance.now() - started).toBeLessThan(20_000);
      }
    },
    60_000,
  );
});
