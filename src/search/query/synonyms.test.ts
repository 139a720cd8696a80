import { describe, expect, it } from 'vitest';
import { subjectsIn, variantsOf } from './synonyms.ts';

describe('words of one meaning', () => {
  it('stand once for all that a text has of them', () => {
    expect(variantsOf('โรงเรียนผู้สูงวัย คนแก่')).toContain('โรงเรียน ผู้สูงอายุ');
  });

  it('are the subject of a text that has others besides', () => {
    expect(subjectsIn('ทอผ้าไหมคิดราคา')).toEqual(['ทอผ้าไหม', 'ผ้าไหม', 'เส้นไหม']);
    expect(subjectsIn('คิดราคา')).toEqual([]);
  });
});
