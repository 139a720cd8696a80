import { describe, expect, it } from 'vitest';
import { topicsIn, variantsOf } from './synonyms.ts';

describe('words of one meaning', () => {
  it('stand once for all that a text has of them', () => {
    expect(variantsOf('โรงเรียนผู้สูงวัย คนแก่')).toContain('โรงเรียน ผู้สูงอายุ');
  });

  it('stand in Thai for a Latin word beside a Thai name', () => {
    expect(variantsOf('homestay เชียงคาน')).toContain('โฮมสเตย์ เชียงคาน');
    expect(variantsOf('homestay in Chiang Khan')).toEqual([]);
  });

  it('are the subject of a text that has others besides', () => {
    const { topics } = topicsIn('ทอผ้าไหมคิดราคา');
    expect(topics.map(({ words }) => words[0])).toContain('ทอผ้าไหม');
    expect(topicsIn('คิดเอง').topics).toEqual([]);
  });
});
