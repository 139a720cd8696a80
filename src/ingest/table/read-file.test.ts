import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../contract/columns.ts';
import { MOST_BYTES, readFile } from './read-file.ts';
import { readTable } from './read-table.ts';

const TEXT = 'จังหวัด,อำเภอ,ตำบล\r\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
/** Encodes Thai as Windows-874, which has the letters in Unicode's order, from A1. */
const windows874 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e01 + 0xa1;
  });
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const codes = (bytes: Uint8Array) =>
  readFile('a.csv', bytes).problems.map((problem) => problem.code);

describe('every encoding that Excel and forms write', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16LE with its mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
    ['UTF-16LE without', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16BE with its mark', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
    ['UTF-16BE without', utf16(TEXT, false), 'utf-16be'],
    ['Windows-874', windows874(TEXT), 'windows-874'],
  ])('%s', (_name, bytes, encoding) => {
    expect(readFile('a.csv', bytes)).toEqual({ text: TEXT, encoding, problems: [] });
  });
});

describe('lost letters are an error at their line', () => {
  test('U+FFFD that an earlier program left', () => {
    const { problems } = readFile('a.csv', utf8('ก\r\nข\rค\nกก\uFFFD,\uFFFD'));
    expect(problems).toMatchObject([{ code: 'undecodable-bytes', line: 4, column: 3 }]);
  });
  test('a byte that Windows-874 does not use', () => {
    const { problems } = readFile('a.csv', joined(windows874('ก\nข'), Uint8Array.of(0xfc)));
    expect(problems).toMatchObject([{ code: 'undecodable-bytes', line: 2, column: 2 }]);
  });
  test('one broken byte does not turn UTF-8 into Windows-874', () => {
    const bytes = joined(utf8(`${TEXT}ตำบล`), Uint8Array.of(0xe0, 0xb8));
    expect(readFile('a.csv', bytes)).toMatchObject({
      encoding: 'utf-8',
      problems: [{ code: 'undecodable-bytes', line: 3 }],
    });
  });
  test('UTF-8 that was saved as if it were Windows-874', () => {
    const wrong = new TextDecoder('windows-874').decode(utf8(TEXT));
    expect(codes(utf8(wrong))).toEqual(['wrong-encoding']);
  });
});

describe('what is no text is named', () => {
  test.each([
    ['excel', joined(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), utf8('[Content_Types].xml'))],
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2)],
    ['old-excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['pdf', utf8('%PDF-1.7\n')],
    ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['html', utf8('<html><table><tr><td>ตำบล')],
    ['binary', Uint8Array.of(0, 1, 2, 3, 0, 9, 200, 4)],
  ])('%s', (kind, bytes) => {
    expect(readFile('a.csv', bytes).problems).toMatchObject([
      { code: 'not-text', params: { kind } },
    ]);
  });
  test('a file beyond the limit is refused without a look', () => {
    const started = performance.now();
    const { text, problems } = readFile('a.csv', new Uint8Array(MOST_BYTES + 1));
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'file-too-large', params: { megabytes: 51, limit: 50 } },
    ]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test('any bytes end in a report', () => {
  const nasty = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom(...utf8('",;\t\r\n กำ้\uFEFF1รวม')), { maxLength: 300 })
      .map((all) => Uint8Array.from(all)),
  );
  fc.assert(
    fc.property(nasty, fc.constantFrom(...FILE_KINDS), (bytes, kind) => {
      const { text, problems } = readFile('a.csv', bytes);
      expect(Array.isArray(problems)).toBe(true);
      if (text === undefined) return;
      const read = readTable('a.csv', text, kind);
      for (const row of read.table?.rows ?? []) expect(row.excerpt).toBeTypeOf('string');
    }),
    { numRuns: 400 },
  );
});

describe('what stands in a file named .csv is named, with a mark of UTF-8 in front too', () => {
  const BOM = '\uFEFF';
  test.each([
    ['json', '[{"จังหวัด":"ขอนแก่น"}]'],
    ['json', '{"rows": [1]}'],
    ['json', `${BOM} [["จังหวัด"]]`],
    ['pdf', `${BOM}%PDF-1.7`],
    ['html', `${BOM}<table><tr><td>จังหวัด</td></tr></table>`],
    ['html', '<!DOCTYPE html><p>ไม่พบหน้านี้</p>'],
  ])('%s: %s', (kind, text) => {
    const { problems } = readFile('a.csv', new TextEncoder().encode(text));
    expect(problems).toMatchObject([{ code: 'not-text', params: { kind } }]);
  });
  test.each(['[ร่าง] บัญชีรายชื่อ', '{ชื่อ},ตำบล', 'ตำบล,[{'])('%s is a table', (text) => {
    expect(readFile('a.csv', new TextEncoder().encode(text)).problems).toEqual([]);
  });
});

describe('Thai that was read in the wrong way is named, wherever the file was saved', () => {
  const thai = 'จังหวัด,อำเภอ,ตำบล\nขอนแก่น,เมืองขอนแก่น,ในเมือง';
  const utf8 = new TextEncoder().encode(thai);
  // Windows-874 has Thai where Latin-1 has accented letters, at the same byte values.
  const asLatin = [...thai]
    .map((letter) =>
      letter > '\u0e00' ? String.fromCharCode(letter.charCodeAt(0) - 0x0d60) : letter,
    )
    .join('');
  test.each([
    ['Windows-874 as Windows-1252', asLatin],
    ['UTF-8 as Windows-1252', new TextDecoder('windows-1252').decode(utf8)],
    ['UTF-8 as Windows-874', new TextDecoder('windows-874').decode(utf8)],
  ])('%s, with a mark and without', (_how, text) => {
    for (const mark of ['', '\uFEFF']) {
      const { problems } = readFile('a.csv', new TextEncoder().encode(mark + text));
      expect(problems.map((problem) => problem.code)).toEqual(['wrong-encoding']);
    }
  });
  test.each([
    'ตำบล,หมายเหตุ\nในเมือง,café Zürich',
    'tambon\nÎle à été',
    'เธอเธอเธอ และเธออีกหลายคนในตำบล',
  ])('%s is as it should be', (text) => {
    expect(readFile('a.csv', new TextEncoder().encode(text)).problems).toEqual([]);
  });
});
