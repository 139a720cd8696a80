import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCutter } from '../../thai/cut.ts';
import { GAP } from '../../thai/spaced.ts';
import { cutPage, searchablesOf, vocabularyOf } from './searchable.ts';

const page = (body: string) =>
  `<!doctype html><html lang="th"><head></head><body>${body}</body></html>`;

describe('what can be searched', () => {
  it('what can be searched is a page that says so, its facets as the index wants them', () => {
    const html = page(
      '<article data-pagefind-body data-search-facets="kind:story year:2567"><p>ก</p></article>',
    );
    const [found] = searchablesOf('stories/a/index.html', html);
    expect(found?.url).toBe('/stories/a/');
    expect(found?.html).toContain('<span data-pagefind-filter="year:2567"></span>');
    expect(searchablesOf('a/index.html', page('<p>ก</p>'))).toEqual([]);
  });

  it('what can be searched is each entry of a list at its own address', () => {
    const html = page(
      '<article id="2567-84" class="doc" data-search-facets="kind:announcement" data-search-entry="ประกาศจังหวัด"><h3>จังหวัด</h3></article>',
    );
    const [found] = searchablesOf('announcements/index.html', html);
    expect(found?.url).toBe('/announcements/#2567-84');
    expect(found?.html).toContain('<h1>ประกาศจังหวัด</h1><h3>จังหวัด</h3>');
  });

  it('what can be searched is cut into words of the vocabulary, across inline elements too, and served pages are not touched', () => {
    const html = page(
      '<div data-pagefind-body><p>ทำธนาคาร<b>ขยะ</b> ปี 2567</p><script>var ก</script></div>',
    );
    const pages = searchablesOf('a/index.html', html);
    const cut = cutPage(pages[0]!, makeCutter([...vocabularyOf(pages, 'thai'), 'ธนาคาร', 'ขยะ']));
    expect(
      cut
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(`${GAP} ทำ ธนาคาร ขยะ ${GAP} ปี ${GAP} 2567`);
    expect(cut).toContain('<html lang="und">');
  });
});

describe('Pagefind', () => {
  it('Pagefind is the version whose inner ways the search relies on: after another one, prove the browser tests of the search and change this', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(dependencies['pagefind']).toBe('1.6.0');
  });
});
