import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { streamOf } from './compound-file.ts';
import { readWorkbook } from './workbook.ts';
import { struckInWorkbook, struckInXls } from './xls-strikes.ts';

const FILE = new Uint8Array(readFileSync(new URL('./fixtures/results-2567.xls', import.meta.url)));
const FONT = 0x31;

/** The file with a line through the nth of its fonts. */
function withStruckFont(nth: number): Uint8Array {
  const stream = streamOf(FILE, ['Workbook'])!;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [at, seen] = [0, 0];
  while (view.getUint16(at, true) !== FONT || seen++ < nth) at += 4 + view.getUint16(at + 2, true);
  const bytes = FILE.slice();
  const record = stream.subarray(at, at + 4 + view.getUint16(at + 2, true));
  const places = bytes
    .keys()
    .filter((from) => record.every((byte, i) => bytes[from + i] === byte))
    .toArray();
  // Fonts may be alike: the nth of them is meant.
  bytes[places[nth === 0 ? 0 : places.length - 1]! + 6]! |= 0x08;
  return bytes;
}

const u16 = (...numbers: number[]) => numbers.flatMap((number) => [number & 255, number >> 8]);
const u32 = (number: number) => u16(number & 65_535, number >>> 16);
const record = (id: number, data: readonly number[]) => [...u16(id, data.length), ...data];
const font = (struck: boolean) => record(FONT, u16(200, struck ? 8 : 0));
const format = (fontNumber: number) => record(0xe0, u16(fontNumber, 0));
const cell = (row: number, column: number, ofFormat: number, text: number) =>
  record(0xfd, [...u16(row, column, ofFormat), ...u32(text)]);

/** The records of a workbook: fonts, formats, its list of texts, and the sheets one after the other. */
function streamWith(head: readonly number[], ...sheets: readonly (readonly number[])[]) {
  const places = sheets.length * record(0x85, u32(0)).length;
  let start = head.length + places;
  const starts = sheets.flatMap((sheet) => {
    const at = start;
    start += 4 + sheet.length + 4;
    return record(0x85, u32(at));
  });
  const bodies = sheets.flatMap((sheet) => [...record(0x809, []), ...sheet, ...record(0x0a, [])]);
  return Uint8Array.from([...head, ...starts, ...bodies]);
}

const struckIn = (stream: Uint8Array) => struckInWorkbook(stream).map((cells) => [...cells]);

describe('a line through the text of an .xls', () => {
  it('is found by the font of the cell, in the file itself', async () => {
    expect(struckInXls(FILE).map((cells) => cells.size)).toEqual([]);
    const ofNumber = struckInXls(withStruckFont(0)).map((cells) => [...cells]);
    expect(ofNumber).toEqual([['A2']]);
    const read = await readWorkbook(withStruckFont(0));
    expect('sheets' in read && [...read.sheets[0]!.struck]).toEqual(['A2']);
  });

  it('is that of the fifth font where the number is 5, for there is no font 4', () => {
    const fonts = [false, false, false, false, true].flatMap(font);
    const head = [...fonts, ...format(0), ...format(5)];
    expect(struckIn(streamWith(head, [...cell(0, 0, 0, 0), ...cell(1, 1, 1, 0)]))).toEqual([
      ['B2'],
    ]);
  });

  it('is told of each sheet by itself, and of each number in a row of them', () => {
    const head = [...font(false), ...font(true), ...format(0), ...format(1)];
    const numbers = record(0xbd, [
      ...u16(4, 1),
      ...u16(0),
      ...u32(0),
      ...u16(1),
      ...u32(0),
      ...u16(2),
    ]);
    expect(struckIn(streamWith(head, cell(0, 0, 1, 0), numbers))).toEqual([['A1'], ['C5']]);
  });

  // `กข` with a font from its second letter on, cut into two records at the place that the name tells.
  it.each([
    ['between the letters', [0x09, ...u16(1), ...u16(0x0e01)], u16(0x0e02)],
    ['before the first letter', [0x09, ...u16(1)], u16(0x0e01, 0x0e02)],
    [
      'before the first letter, with one byte a letter until there',
      [0x08, ...u16(1)],
      u16(0x0e01, 0x0e02),
    ],
  ])('is found in a part of a text where the list of texts is cut %s', (_where, start, rest) => {
    const plain = [...u16(2), 0, 65, 66];
    const head = [
      ...[font(false), font(true), format(0)].flat(),
      ...record(0xfc, [...u32(2), ...u32(2), ...plain, ...u16(2), ...start]),
      ...record(0x3c, [0x01, ...rest, ...u16(1, 1)]),
    ];
    expect(struckIn(streamWith(head, [...cell(0, 0, 0, 0), ...cell(1, 0, 0, 1)]))).toEqual([
      ['A2'],
    ]);
  });

  it('is none in a file that is cut short, or in another', () => {
    for (const end of [0, 40, 600, 3_000, 5_000])
      expect(() => struckInXls(FILE.slice(0, end))).not.toThrow();
    expect(struckInXls(new Uint8Array(2_000))).toEqual([]);
    expect(struckIn(streamWith([...font(true), ...record(0xe0, [])].slice(0, -1)))).toEqual([]);
  });
});
