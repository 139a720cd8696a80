import { describe, expect, it } from 'vitest';
import { namedPages } from './named-pages.ts';

const MENU = [
  ['ประกาศ', '/announcements/'],
  ['ปีงบประมาณ 2567', '/2567/'],
  ['เกณฑ์การประเมิน', '/criteria/'],
  ['ความเป็นส่วนตัว', '/privacy/'],
  ['ตรวจไฟล์ (เจ้าหน้าที่)', '/check/'],
  ['Open data', '/en/data/'],
].map(([name = '', url = '']) => ({ name, url }));
const asked = (query: string) => namedPages(MENU, query).map(({ url }) => url);

describe('a page of the site', () => {
  it('a page of the site is found by its name, with a few words round it or not yet written to the end', () => {
    expect(asked('เกณฑ์การประเมินตำบลเข้มแข็ง')).toEqual(['/criteria/']);
    expect(asked('นโยบายความเป็นส่วนตัว')).toEqual(['/privacy/']);
    expect(asked('เกณฑ์การ')).toEqual(['/criteria/']);
    expect(asked('ตรวจไฟล์')).toEqual(['/check/']);
    expect(asked('ปีงบประมาณ ๒๕๖๗')).toEqual(['/2567/']);
    expect(asked('OPEN DATA')).toEqual(['/en/data/']);
  });

  it('a page of the site is not offered for a query that only mentions its name, or begins it', () => {
    expect(asked('ประกาศจังหวัดแพร่ ปี 2567')).toEqual([]);
    expect(asked('บ้านนา')).toEqual([]);
    expect(asked('ปร')).toEqual([]);
    expect(asked('')).toEqual([]);
  });
});
