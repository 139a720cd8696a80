import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { nearest } from './suggest.ts';

const provinces = PROVINCES.map((province) => province.th);
const amphoes = ['เมืองสุราษฎร์ธานี', 'กาญจนดิษฐ์', 'ดอนสัก', 'เกาะสมุย', 'เกาะพะงัน', 'พุนพิน'];

describe('the nearest names', () => {
  it.each([
    ['เมื่อง', amphoes, 'เมืองสุราษฎร์ธานี'],
    ['เกาะพงัน', amphoes, 'เกาะพะงัน'],
    ['อ.พุนพิ', amphoes, 'พุนพิน'],
    ['กาญจนดิษฐ', amphoes, 'กาญจนดิษฐ์'],
    ['สุราศฏร์ธานี', provinces, 'สุราษฎร์ธานี'],
    ['เชียงไหม่', provinces, 'เชียงใหม่'],
    ['นครศรีธมราช', provinces, 'นครศรีธรรมราช'],
    ['ผ่น', ['ไม่ผ่าน', 'ผ่าน'], 'ผ่าน'],
    ['ไม่ผ่านเกณฑ์', ['ผ่าน', 'ไม่ผ่าน'], 'ไม่ผ่าน'],
    ['ห้วยราชา', ['ห้วยราช', 'บ้านตะโก'], 'ห้วยราช'],
    ['บางพูน', ['บางปรอก', 'บางพูด'], 'บางพูด'],
    ['Surat Thanee', ['Surat Thani', 'Phang Nga'], 'Surat Thani'],
  ])('the nearest names of %s are asked best first', (text, candidates, expected) => {
    expect(nearest(text, candidates)[0]).toBe(expected);
  });

  it('the nearest names hold a wrong tone mark for a lesser slip than a wrong letter', () => {
    expect(nearest('บ้านนา', ['บานนา', 'บ้านกา'])).toEqual(['บานนา', 'บ้านกา']);
  });

  it('the nearest names hold a look-alike for a lesser slip than another letter', () => {
    expect(nearest('ฎอนสัก', ['มอนสัก', 'ฏอนสัก'])[0]).toBe('ฏอนสัก');
  });

  it('the nearest names are none when all are far', () => {
    expect(nearest('xxxx', amphoes)).toEqual([]);
    expect(nearest('หาดใหญ่', amphoes)).toEqual([]);
    expect(nearest('', amphoes)).toEqual([]);
    expect(nearest('ก'.repeat(100_000), amphoes)).toEqual([]);
  });

  it('the nearest names are as many as are asked for, each once', () => {
    const candidates = ['บ้านนา', 'บ้านนา', 'บ้านนำ', 'บ้านนี', 'บ้านนู'];
    expect(nearest('บ้านน', candidates, 2)).toHaveLength(2);
    expect(nearest('บ้านนา', ['บ้านนา', 'บ้านนา'])).toEqual(['บ้านนา']);
  });
});
