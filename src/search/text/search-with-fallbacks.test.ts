import { describe, expect, it } from 'vitest';
import { finish } from '../steps.ts';
import { makeReader } from './word-reader.ts';
import { searchWithFallbacks } from './search-with-fallbacks.ts';

/** Pages as an index knows them: words with spaces; a gap stands between sentences. */
const PAGES: Readonly<Record<string, string>> = {
  bank: 'ธนาคาร ขยะ ของ เด็ก | ปี 2567',
  sea: 'ปู ดำ กลับ บ้าน | ของ ทะเล',
  cloth: 'ผ้า ย้อม คราม ของ บ้าน',
};
const read = finish(
  makeReader(new Set(Object.values(PAGES).flatMap((text) => text.split(/[ |]+/)))),
);

/** An index of those pages, as plain as can be. */
const find = (query: string) =>
  searchWithFallbacks(read, query, (asked) => {
    const isPhrase = asked?.startsWith('"');
    const words = (asked ?? '').replaceAll('"', '').split(' ').filter(Boolean);
    const has = (text: string) =>
      isPhrase
        ? ` ${text} `.includes(` ${words.join(' ')} `)
        : words.every((word) => text.split(' ').includes(word));
    return Promise.resolve(
      Object.entries(PAGES).flatMap(([id, text]) => (has(text) ? [{ id }] : [])),
    );
  });
const ids = async (query: string) => (await find(query)).results.map((result) => result.id);

describe('a search with fallbacks', () => {
  it.each([
    ['ธนาคารขยะ', 'bank'],
    ['ธนาคาร ขยะ', 'bank'],
    ['ธนาคานขยะ', 'bank'],
    ['ยอมคราม', 'cloth'],
    ['ปี ๒๕๖๗', 'bank'],
    ['ปูดำทะเล', 'sea'],
    ['ต.บ้าน คราม', 'cloth'],
  ])('%s finds %s', async (query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  it('says whether it is what was typed', async () => {
    expect(await find('ธนาคารขยะ')).toMatchObject({ apart: 0, missing: false });
    const mended = await find('ธนาคานขยะ');
    expect(mended.apart).toBeGreaterThan(0);
    expect(mended.missing).toBe(false);
  });

  it('gives nonsense nothing', async () => {
    for (const query of ['ฟหกดฟหกด', 'xqzvbnkl', 'กกกกกกกก', '!!!', 'ๆๆๆ', 'ธนครขย'])
      expect(await ids(query), query).toEqual([]);
  });

  it('gives everything when no word was typed, for facets alone', async () => {
    expect(await ids('')).toHaveLength(3);
  });
});
