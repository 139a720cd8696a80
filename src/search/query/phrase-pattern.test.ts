import { describe, expect, it } from 'vitest';
import { phrasePattern } from './phrase-pattern.ts';

const matches = (phrase: string, text: string) => new RegExp(phrasePattern(phrase)).test(text);

describe('the pattern of a phrase', () => {
  it.each([
    ['ดาวน์โหลด', 'ดาวโหลด'],
    ['ดาวน์โหลด', 'ขอดาวน์โหลดหน่อย'],
    ['เกณฑ์การประเมิน', 'เกนการประเมิน'],
    ['ความเป็นส่วนตัว', 'ความเป็นสวนตัว'],
    ['สัญญาอนุญาต', 'สัญญาอนุยาต'],
    ['ค่าแฮช', 'ค่าแฮชของไฟล์'],
    ['withdraw', 'names withdrawing'],
    ['licence', 'licencing'],
    ['api', 'the apis'],
  ])('finds %s in %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(true);
  });

  it.each([
    ['การ์ด', 'ตลาดกาด'],
    ['log', 'logistics'],
    ['press', 'pressure'],
    ['hash', 'hashtag'],
    ['ical', 'historical'],
  ])('does not find %s in %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(false);
  });
});
