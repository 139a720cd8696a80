import { describe, expect, it } from 'vitest';
import { readPlainTable } from './plain-table.ts';

const read = (text: string) => readPlainTable('a.csv', new TextEncoder().encode(text));

describe('a table beside a story', () => {
  it('a table beside a story is read with its quotes, whatever parts its cells', () => {
    const table = {
      sample: false,
      header: ['ปี', 'พันธุ์'],
      rows: [
        ['2566', '1,061'],
        ['2567 "ใหม่"', '118'],
      ],
    };
    expect(read('ปี,พันธุ์\r\n2566,"1,061"\r\n"2567 ""ใหม่""",118\r\n')).toEqual(table);
    expect(read('\ufeffปี;พันธุ์\n2566;1,061\n\n"2567 ""ใหม่""";118')).toEqual(table);
  });

  it('a table beside a story begins below title rows, and is a sample where one says so', () => {
    expect(read('ข้อมูล สมมติเพื่อสาธิต,\nปี;x,พันธุ์\n2566,1\n')?.sample).toBe(true);
    expect(read('ข้อมูลสมมติเพื่อสาธิต\nปี,พันธุ์\n2566,1\n')).toEqual({
      header: ['ปี', 'พันธุ์'],
      rows: [['2566', '1']],
      sample: true,
    });
  });

  it('a table beside a story has as many cells in a row as in its header', () => {
    expect(read('ก,ข,ค\n1\n1,2,3,4')?.rows).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('a table beside a story is none where there is one column, an open quote or no text', () => {
    expect(read('ก\n1')).toBeUndefined();
    expect(read('ก,ข\n"1,2')).toBeUndefined();
    expect(readPlainTable('a.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBeUndefined();
  });
});
