import { describe, expect, it } from 'vitest';
import type { Province } from '../../domain/place.ts';
import type { Story } from '../../domain/story.ts';
import { words } from '../../i18n/locale.ts';
import { newestFirst } from './newest-first.ts';
import { partnerCounts, storyGroups } from './story-groups.ts';
import { storyFilters, storyPlaceKey } from './story-table.ts';

const province = (slug: string, th: string): Province => ({
  code: '83',
  th,
  en: slug,
  slug,
  region: 'south',
  inProgramme: true,
});
const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  fiscalYear: 2567,
  province: province('phuket', 'ภูเก็ต'),
  title: id,
  summary: id,
  partners: [],
  ownerOffice: 'สำนักงานพัฒนาชุมชน',
  ...more,
});
const told = [
  story('a', { dimension: 'secure', publishedOn: '2024-01-01', partners: ['academic'] }),
  story('b', { publishedOn: '2024-03-01', province: province('krabi', 'กระบี่') }),
  story('c', { dimension: 'secure', publishedOn: '2024-02-01', partners: ['academic', 'media'] }),
  story('d'),
];
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id);

describe('a list of stories', () => {
  it('a list of stories runs from the newest day to those without one', () => {
    expect(ids(newestFirst(told))).toEqual(['b', 'c', 'a', 'd']);
  });

  it('a list of stories has a group for each dimension that has stories, and one for those without', () => {
    const groups = storyGroups('en', told, undefined);
    expect(groups.map(({ id, stories }) => [id, ...ids(stories)])).toEqual([
      ['secure', 'c', 'a'],
      ['other', 'b', 'd'],
    ]);
    expect(groups.map(({ to }) => to)).toEqual(['/en/stories/dimension/secure/', undefined]);
  });

  it('a list of stories is one group without a heading where all are of one dimension', () => {
    const [group, ...others] = storyGroups('th', told, 'dimension');
    expect(group?.title).toBe('');
    expect(others).toEqual([]);
  });

  it('a list of stories counts the stories of each partner that has any', () => {
    expect(partnerCounts(told)).toEqual([
      { name: 'academic', count: 2 },
      { name: 'media', count: 1 },
    ]);
  });
});

describe('the filters of a table of stories', () => {
  it('the filters of a table of stories offer what the stories have, with the number of each', () => {
    const filters = storyFilters('th', told, undefined);
    const { dimensions } = words('th').terms;
    expect(filters.map(({ name }) => name)).toEqual(['dimension', 'partner', 'province']);
    expect(filters[0]?.options).toEqual([{ value: 'secure', label: dimensions.secure, count: 2 }]);
    expect(filters[2]?.options).toEqual([
      { value: 'krabi', label: 'กระบี่', count: 1 },
      { value: 'phuket', label: 'ภูเก็ต', count: 3 },
    ]);
  });

  it('the filters of a table of stories offer provinces in the alphabet of the reader', () => {
    const inTwo = [
      story('a', { province: province('yala', 'กระบี่') }),
      story('b', { province: province('chumphon', 'ภูเก็ต') }),
    ];
    const provinces = (locale: 'th' | 'en') =>
      storyFilters(locale, inTwo, undefined)
        .find(({ name }) => name === 'province')
        ?.options.map(({ value }) => value);
    expect(provinces('th')).toEqual(['yala', 'chumphon']);
    expect(provinces('en')).toEqual(['chumphon', 'yala']);
  });

  it('the filters of a table of stories leave out what all stories share', () => {
    const names = storyFilters('th', told, 'partner').map(({ name }) => name);
    expect(names).toEqual(['dimension', 'province']);
  });
});

it('the place of a story is sorted by its Thai names, the widest first', () => {
  const tambon = { code: '830101', th: 'ตลาดใหญ่', en: 'Talat Yai' };
  expect(storyPlaceKey(story('a', { tambon }))).toBe('ภูเก็ต ตลาดใหญ่');
});
