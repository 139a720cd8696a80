import { describe, expect, test } from 'vitest';
import {
  parseCode,
  parseEnum,
  parseFiscalYear,
  parseInteger,
  parseList,
  parseOrder,
  parseUrl,
  parseYesNo,
} from './read-cell.ts';
import type { Parsed } from './parsed.ts';

const read = <T>(parsed: Parsed<T>) => ('value' in parsed ? parsed.value : parsed.code);

describe('a tambon code', () => {
  test.each([
    '840401',
    '840401.0',
    '84 04 01',
    '84-04-01',
    'TH840401',
    'th 840401',
    '๘๔๐๔๐๑',
    "'840401",
    '‘840401',
    '“840401',
  ])('may be written %s', (text) => expect(read(parseCode(text))).toBe('840401'));
  test.each(['84040', '8404011', '040401', 'อ่างทอง', '', '8.4E+05'])('is not %j', (text) =>
    expect(read(parseCode(text))).toBe('code-unreadable'),
  );
});

test('whole numbers may have Thai digits, a decimal nought or thousands, and nothing else', () => {
  expect(['๑๒', '12.0', '1,234', ' 7 ', '0'].map((text) => read(parseInteger(text)))).toEqual([
    12, 12, 1234, 7, 0,
  ]);
  for (const text of ['1.5', '1,23', '12 ตำบล', '', '-3', '9'.repeat(16), '1.000', '12.000']) {
    expect(read(parseInteger(text))).toBe('number-unreadable');
  }
});

test('a number in a list begins with one', () => {
  expect(['1', '๒)', '(3)', '4.1'].map((text) => read(parseOrder(text)))).toEqual([1, 2, 3, 4]);
  for (const text of ['0', '๐', '0.', '-1', '1-1'])
    expect(read(parseOrder(text)), text).toBe('number-unreadable');
});

test('yes and no are read in the words of officers, and nothing is guessed', () => {
  for (const text of ['ใช่', 'มี', 'ยินยอม', 'YES', 'y', 'true', 'TRUE', '1', '๑', '✓', '✔', '/']) {
    expect(read(parseYesNo(text)), text).toBe(true);
  }
  for (const text of ['ไม่', 'ไม่ใช่', 'ไม่มี', 'ไม่ยินยอม', 'No', 'n', 'FALSE', '0', '๐', '-', '✗']) {
    expect(read(parseYesNo(text)), text).toBe(false);
  }
  for (const text of ['', 'รอ', 'บางส่วน', '2', 'x']) {
    expect(read(parseYesNo(text)), text).toBe('yes-no-unreadable');
  }
});

describe('a word of a list', () => {
  const results = { ผ่าน: 'passed', ไม่ผ่าน: 'not-passed', ผ่านเกณฑ์: 'passed' } as const;
  test('is found whatever its spaces and digits', () => {
    expect(read(parseEnum(' ไม่ ผ่าน', results))).toBe('not-passed');
  });
  test('is refused with the proper spelling of the nearest', () => {
    expect(parseEnum('ผ่น', results)).toMatchObject({
      code: 'unknown-value',
      params: { choices: 'ผ่าน, ไม่ผ่าน' },
    });
    const parsed = parseEnum('ผ่น', results);
    expect('code' in parsed && parsed.suggestions[0]).toBe('ผ่าน');
  });
});

test('a fiscal year is Buddhist, in two digits or four', () => {
  for (const text of ['2567', '๒๕๖๗', '67', 'พ.ศ. 2567', 'ปีงบประมาณ พ.ศ. ๒๕๖๗', '2567.0']) {
    expect(read(parseFiscalYear(text)), text).toBe(2567);
  }
  for (const text of ['2024', '24'])
    expect(parseFiscalYear(text), text).toMatchObject({ suggestions: ['2567'] });
  expect(read(parseFiscalYear('ปีนี้'))).toBe('fiscal-year-unreadable');
});

test('an address is https, of a real host, and carries no password', () => {
  expect(read(parseUrl('https://www.cdd.go.th/a?b=1'))).toBe('https://www.cdd.go.th/a?b=1');
  for (const text of [
    'javascript:alert(1)',
    'https://a:b@c.th/',
    'https://x',
    'ftp://a.th',
    'https://a.th/"x',
    'https://a.th/1.pdf;https://a.th/2.pdf',
    'https://a.th/1.pdf,http://a.th/2.pdf',
  ]) {
    expect(read(parseUrl(text)), text).toBe('url-not-https');
  }
  const kept = 'https://web.archive.org/web/2024/https://cdd.go.th/';
  expect(read(parseUrl(kept))).toBe(kept);
  expect(parseUrl('http://cdd.go.th/')).toMatchObject({ suggestions: ['https://cdd.go.th/'] });
});

test('a list is split by semicolons, blank parts left out', () => {
  expect(parseList('ภาครัฐ; ภาคเอกชน;;')).toEqual(['ภาครัฐ', 'ภาคเอกชน']);
});

test.each(['ภาครัฐและภาคเอกชน', 'ภาครัฐ + ภาคเอกชน', '(1) ภาครัฐ (2) ภาคเอกชน', 'ภาครัฐ\nภาคเอกชน'])(
  'a list may be written %j',
  (text) => expect(parseList(text)).toEqual(['ภาครัฐ', 'ภาคเอกชน']),
);

test('the word for and within a name parts nothing', () => {
  expect(parseList('กลุ่มทอผ้าและจักสาน')).toEqual(['กลุ่มทอผ้าและจักสาน']);
});
