import { describe, expect, it } from 'vitest';
import type { Province } from '../../domain/place.ts';
import type { Story } from '../../domain/story.ts';
import { relatedStories } from './related-stories.ts';

const province = (code: string, region: Province['region']): Province => ({
  code,
  th: code,
  en: code,
  slug: code,
  region,
  inProgramme: true,
});
const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  fiscalYear: 2567,
  province: province('84', 'south'),
  title: id,
  summary: id,
  partners: [],
  ownerOffice: 'สำนักงานพัฒนาชุมชน',
  ...more,
});
const ids = (stories: readonly Story[]) => stories.map((story) => story.id);

describe('related stories', () => {
  const told = story('told', { dimension: 'secure' });
  const tambon = { code: '840401', th: 'อ่างทอง', en: 'Ang Thong' };

  it('related stories never include the story itself', () => {
    expect(ids(relatedStories(told, [told, story('other')]))).toEqual(['other']);
  });

  it('related stories begin with those of the same tambon, then of the same dimension', () => {
    const all = [
      story('far', { province: province('50', 'north'), dimension: 'secure' }),
      story('same-tambon', { tambon, dimension: 'prosperous' }),
    ];
    expect(ids(relatedStories({ ...told, tambon }, all))).toEqual(['same-tambon', 'far']);
  });

  it('related stories leave out what has nothing in common', () => {
    const stranger = story('stranger', {
      province: province('50', 'north'),
      dimension: 'prosperous',
    });
    expect(relatedStories(told, [stranger])).toEqual([]);
  });

  it('related stories are three at most, in the order given where they are equally near', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => story(id, { dimension: 'secure' }));
    expect(ids(relatedStories(told, all))).toEqual(['a', 'b', 'c']);
  });
});
