import { describe, expect, it } from 'vitest';
import { kindBeforeName } from './kind-before-name.ts';

describe('an English word for a kind of place behind a name', () => {
  it.each([
    ['Bo Tru subdistrict, Ranot district', 'tambon Bo-Tru, amphoe Ranot'],
    ['congratulations to Bo Tru sub-district', 'congratulations to tambon Bo-Tru'],
    ['Songkhla province', 'changwat Songkhla'],
  ])('is put before it in %s', (text, read) => {
    expect(kindBeforeName(text)).toBe(read);
  });

  it('is put before it in Thai too, where it stands alone behind all of it', () => {
    expect(kindBeforeName('Hua Hin อำเภอ')).toBe('อำเภอHua Hin');
  });

  it('stays where no name stands before it, and in Thai', () => {
    for (const text of ['the best district', 'which subdistrict', 'อำเภอเบตง', 'district of Loei'])
      expect(kindBeforeName(text)).toBe(text);
  });
});
