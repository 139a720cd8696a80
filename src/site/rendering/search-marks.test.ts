import { expect, it } from 'vitest';
import { withoutIdleMarks } from './search-marks.ts';

const marked = '<div data-pagefind-meta="title:ก" data-search-facets="kind:tambon" class="a">';
const stamp = '<span class="stamp" data-pagefind-ignore>ก</span>';

it('a page of which nothing is indexed loses the marks of the index', () => {
  expect(withoutIdleMarks(`${marked}${stamp}</div>`)).toBe(
    '<div class="a"><span class="stamp">ก</span></div>',
  );
});

it('a page of which something is indexed keeps all marks', () => {
  for (const body of ['<p data-pagefind-body>ก</p>', '<article data-search-entry="ก">ก</article>'])
    expect(withoutIdleMarks(`${marked}${stamp}${body}</div>`)).toBe(
      `${marked}${stamp}${body}</div>`,
    );
});

it('words of a text are not marks', () => {
  const text = '<p>write data-pagefind-ignore here</p>';
  expect(withoutIdleMarks(text)).toBe(text);
});
