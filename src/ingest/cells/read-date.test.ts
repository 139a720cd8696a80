import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toThai } from '../../thai/digits.ts';
import { parseDate } from './read-cell.ts';

const value = (text: string) => {
  const parsed = parseDate(text);
  return 'value' in parsed ? parsed.value : parsed.code;
};
const notes = (text: string) => {
  const parsed = parseDate(text);
  return 'value' in parsed ? (parsed.notes ?? []).map((note) => note.code) : parsed.code;
};

describe('a day is read as officers write it', () => {
  test.each([
    ['๒๒ ธันวาคม ๒๕๖๖', '2023-12-22'],
    ['22 ธันวาคม พ.ศ. 2566', '2023-12-22'],
    ['22 ธันวาคม พ.ศ.2566', '2023-12-22'],
    ['วันที่ 22 ธันวาคม 2566', '2023-12-22'],
    ['ณ วันที่ ๒๒ เดือน', 'date-unreadable'],
    ['วันศุกร์ที่ 22 ธันวาคม 2566', '2023-12-22'],
    ['22 ธ.ค. 66', '2023-12-22'],
    ['22ธ.ค.66', '2023-12-22'],
    ['22 ธค 2566', '2023-12-22'],
    ['22-ธ.ค.-66', '2023-12-22'],
    ['22 Dec 2023', '2023-12-22'],
    ['22/12/2566', '2023-12-22'],
    ['22 / 12 / 2566', '2023-12-22'],
    ['22-12-66', '2023-12-22'],
    ['22.12.2566', '2023-12-22'],
    ['2566-12-22', '2023-12-22'],
    ['2023-12-22', '2023-12-22'],
    ['2023-12-22T00:00:00.000Z', '2023-12-22'],
    ['22/12/2566 00:00:00', '2023-12-22'],
    ['22/12/2566 00:00:00.000', '2023-12-22'],
    ['22/12/2566 12:00:00 AM', '2023-12-22'],
    ['22/12/2566.', '2023-12-22'],
    ['ศ. 22 ธ.ค. 66', '2023-12-22'],
    ['พฤ. ๒๑ ธ.ค. ๖๖', '2023-12-21'],
    ['5/12/2566', '2023-12-05'],
    ['29/2/2567', '2024-02-29'],
    ['29/2/2566', 'impossible-date'],
    ['ลงวันที่ 22 ธ.ค. 66', '2023-12-22'],
    ['เมื่อวันที่ 22/12/2566', '2023-12-22'],
    ['5/12/2566 (วันพ่อแห่งชาติ)', '2023-12-05'],
    ['22/12/2566 (ช่วงเช้า)', '2023-12-22'],
    ['22/12/2566 (Fri)', '2023-12-22'],
    ['22/12/2566 (พ.ศ.)', '2023-12-22'],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each(['โดยประมาณ', 'คาดว่า', 'ร่าง', 'แผน', 'เลื่อน', 'tentative', 'รอยืนยัน'])(
    'and is none yet with (%s) behind it',
    (word) => expect(value(`22/12/2566 (${word})`)).toBe('date-unreadable'),
  );

  test.each([
    ['45278', '18/12/2566'],
    ['45278.75', '18/12/2566'],
    ['243605', '18/12/2566'],
  ])('and a serial number of a spreadsheet is asked about: %s', (text, meant) =>
    expect(parseDate(text)).toMatchObject({ code: 'serial-date', suggestions: [meant] }),
  );

  test('every day survives every way of writing it', () => {
    const months =
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2056-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          for (const text of [
            `${day} ${months[month - 1]} ${year + 543}`,
            `${day}/${month}/${year + 543}`,
            `${year + 543}-${month}-${day}`,
            iso,
          ]) {
            expect(value(text)).toBe(iso);
            expect(value(toThai(text))).toBe(iso);
          }
        },
      ),
    );
  });
});

test('Christian and numeric two-digit years are told, for they may be slips', () => {
  expect(notes('2023-12-22')).toEqual(['christian-year']);
  expect(notes('22-12-66')).toEqual(['two-digit-year']);
  expect(notes('22 ธ.ค. 66')).toEqual([]);
  expect(notes('22/12/2566')).toEqual([]);
});

describe('what is no day says what it is', () => {
  test.each([
    ['12/22/2566', 'month-first-date'],
    ['13/13/2566', 'impossible-date'],
    ['31/2/2567', 'impossible-date'],
    ['29/2/2566', 'impossible-date'],
    ['0/1/2566', 'impossible-date'],
    ['22/12/1966', 'year-1900s'],
    ['22/12/3109', 'double-converted-date'],
    ['22/12/2499', 'year-out-of-range'],
    ['22/12/2601', 'year-out-of-range'],
    ['45282', 'serial-date'],
    ['45282.0', 'serial-date'],
    ['ธันวาคม 2566', 'not-a-day'],
    ['ธ.ค. 66', 'not-a-day'],
    ['เดือนธันวาคม 2566', 'not-a-day'],
    ['2566', 'not-a-day'],
    ['12/2566', 'not-a-day'],
    ['ภายในวันที่ 30 สิงหาคม 2567', 'deadline-not-day'],
    ['ไม่เกิน 30 ส.ค. 67', 'deadline-not-day'],
    ['22 - 23 ธ.ค. 66', 'date-range'],
    ['22-23 ธันวาคม 2566', 'date-range'],
    ['22 ธ.ค. 66 - 3 ม.ค. 67', 'date-range'],
    ['22 ถึง 23 ธันวาคม 2566', 'date-range'],
    ['แล้วเสร็จ', 'date-unreadable'],
    ['22 ธันวา', 'date-unreadable'],
    ['-', 'date-unreadable'],
  ])('%s: %s', (text, code) => {
    expect(value(text)).toBe(code);
  });

  test('a slip that can be undone is asked about, never undone', () => {
    const suggested = (text: string) => {
      const parsed = parseDate(text);
      return 'code' in parsed ? parsed.suggestions : [];
    };
    expect(suggested('45282')).toEqual(['22/12/2566']);
    expect(suggested('22/12/3109')).toEqual(['22/12/2566']);
    expect(suggested('22/12/1966')).toEqual(['22/12/2566']);
    expect(suggested('12/22/2566')).toEqual(['22/12/2566']);
    // A blank cell in the form of a date: no year stands behind it.
    expect(suggested('0/1/1900')).toEqual([]);
    expect(suggested('1900-01-00')).toEqual([]);
  });

  test('any text ends in a day or a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(parseDate(text)).toBeTypeOf('object');
      }),
    );
  });
});
