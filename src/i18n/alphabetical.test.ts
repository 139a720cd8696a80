import { describe, expect, it } from 'vitest';
import { alphabetical } from './alphabetical.ts';

const list = [
  { th: 'กาญจนบุรี', en: 'Kanchanaburi' },
  { th: 'ขอนแก่น', en: 'Khon Kaen' },
  { th: 'อ่างทอง', en: 'Ang Thong' },
];

describe('a list in the alphabet of the reader', () => {
  it('a list in the alphabet of the reader runs from A to Z in English', () => {
    expect(alphabetical('en', list, (entry) => [entry]).map(({ en }) => en)).toEqual([
      'Ang Thong',
      'Kanchanaburi',
      'Khon Kaen',
    ]);
  });

  it('a list in the alphabet of the reader stays in its Thai order in Thai', () => {
    expect(alphabetical('th', list, (entry) => [entry])).toBe(list);
  });

  it('a list in the alphabet of the reader asks the second name where the first is the same', () => {
    const places = [
      { province: { en: 'Nan' }, tambon: { en: 'Pua' } },
      { province: { en: 'Nan' }, tambon: { en: 'Ai Na Lai' } },
    ];
    const [first] = alphabetical('en', places, ({ province, tambon }) => [province, tambon]);
    expect(first?.tambon.en).toBe('Ai Na Lai');
  });
});
