import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTextQueries } from './make-text-queries.ts';
import { readQueries } from './query-set.ts';
import { isKept, isLogarithmic } from './report.ts';
import type { TextPage } from './text-page.ts';

const QUERIES = join(import.meta.dirname, 'queries');
const cost = (index: number) => [{ index, shown: 0, milliseconds: 1 }];
const answer = (...codes: string[]) => ({ codes, milliseconds: 1 });

describe('the judgement of the benchmark', () => {
  it('the judgement of the benchmark lets ten years fetch at most twice the bytes of one', () => {
    expect(
      isLogarithmic(
        new Map([
          [1, cost(50)],
          [10, cost(100)],
        ]),
      ),
    ).toBe(true);
    expect(
      isLogarithmic(
        new Map([
          [1, cost(50)],
          [10, cost(101)],
        ]),
      ),
    ).toBe(false);
  });

  it('the judgement of the benchmark holds every group to its floor, and nonsense out of the scores', () => {
    const known = [
      { group: 'a', query: 'ก', answers: ['/x/'] },
      { group: 'nonsense', query: 'ฟหก', answers: [] },
    ];
    expect(isKept(known, [answer('/x/'), answer('/y/')])).toBe(true);
    expect(isKept(known, [answer('/y/', '/x/'), answer()])).toBe(false);
  });
});

describe('the queries for pages', () => {
  it('the queries for pages are more than three hundred, each with its answers but for nonsense', () => {
    const known = ['texts-by-hand.tsv', 'texts-made.tsv'].flatMap((name) =>
      readQueries(QUERIES, name),
    );
    expect(known.filter((knownQuery) => knownQuery.answers.length > 0).length).toBeGreaterThan(300);
    for (const { group, answers } of known)
      expect(answers.length === 0, group).toBe(group === 'nonsense');
  });

  it('the queries for pages are answered by every page that has what was meant', () => {
    const page = (url: string, kind: string, locale: 'th' | 'en', text: string): TextPage => ({
      url,
      locale,
      title: text.split(' ')[0] ?? '',
      text,
      facets: { kind: [kind] },
    });
    const text = 'ธนาคารขยะของเด็กในตำบล เปิดทุกวันศุกร์หลังเลิกเรียน';
    const pages = [
      page('/a/', 'story', 'th', text),
      page('/b/', 'story', 'th', text),
      page('/c/', 'announcement', 'th', 'ประกาศ'),
      page('/d/', 'page', 'th', 'เกี่ยวกับทำเนียบ'),
      page('/en/e/', 'page', 'en', 'The register of honoured tambons and of nobody else'),
      page('/en/f/', 'announcement', 'en', 'Announcement'),
    ];
    const made = makeTextQueries(pages, 'lot', 3).filter(
      (textQuery) => textQuery.group === 'text: phrase',
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { answers } of made) expect(answers).toEqual(['/a/', '/b/']);
  });
});
