import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { length } from '../../thai/graphemes.ts';
import type { FileKind } from '../contract/columns.ts';
import { readTable } from './read-table.ts';
import { splitCells } from './split-cells.ts';
import { hasCode } from '../../problems/problem.ts';

const read = (text: string, kind: FileKind = 'assessments') => {
  const { table, problems } = readTable('2567/a.csv', text, kind);
  return {
    table,
    problems,
    codes: problems.map((problem) => problem.code),
    rows: (table?.rows ?? []).map((row) =>
      Object.fromEntries([...row.cells].map(([field, cell]) => [field, cell.text])),
    ),
  };
};
const HEADER = 'จังหวัด,อำเภอ,ตำบล,ผลการประเมิน,หมายเหตุ';
const lines = (...all: string[]) => all.join('\n');

describe('the table in what Excel and forms make of it', () => {
  const plain = [
    { province: 'เชียงราย', amphoe: 'พาน', tambon: 'ดอยงาม', result: 'ผ่าน', note: '' },
    { province: 'ตาก', amphoe: 'พบพระ', tambon: 'รวมไทยพัฒนา', result: 'ผ่าน', note: 'ก, "ข"' },
  ];
  const clean = lines(HEADER, 'เชียงราย,พาน,ดอยงาม,ผ่าน,', 'ตาก,พบพระ,รวมไทยพัฒนา,ผ่าน,"ก, ""ข"""');
  test.each([
    ['as it is', clean],
    ['with CRLF', clean.replaceAll('\n', '\r\n')],
    ['with CR', clean.replaceAll('\n', '\r')],
    ['with a line break at the end', `${clean}\r\n`],
    ['with a byte order mark left over', `\uFEFF${clean}`],
    ['with trailing empty columns', clean.replaceAll(/$/gm, ',,')],
    ['with blank rows', clean.replaceAll('\n', '\n,,,,\n\n')],
    ['with fifteen title rows', `${'บัญชีรายชื่อ,,,,\n'.repeat(15)}${clean}`],
    ['with the header printed again', `${clean}\n${HEADER}`],
    [
      'with total and footer',
      `${clean}\n,รวมทั้งสิ้น,๒ ตำบล,,\nข้อมูล ณ วันที่ ๓๐ สิงหาคม ๒๕๖๗,,,,\nลงชื่อ,,,ก,ผู้รายงาน`,
    ],
  ])('%s', (_name, text) => {
    expect(read(text).rows).toEqual(plain);
  });

  test('the table in an export is found whatever the delimiter', () => {
    for (const delimiter of [';', '\t']) {
      const text = [HEADER.split(','), ['เชียงราย', 'พาน', 'ดอยงาม', 'ผ่าน', '"ก, ""ข"""']]
        .map((row) => row.join(delimiter))
        .join('\r\n');
      const { table, rows } = read(text);
      expect(table?.delimiter).toBe(delimiter);
      expect(rows).toEqual([{ ...plain[0], note: 'ก, "ข"' }]);
    }
  });

  test('the table in an export is found below a header of two rows', () => {
    const { rows, table } = read(
      lines(
        'ลำดับ,พื้นที่,,,คะแนน,,,,ผลการประเมิน',
        ',จังหวัด,อำเภอ,ตำบล,มั่นคง,มั่งคั่ง,ยั่งยืน,รวม,',
        '๑,เชียงราย,พาน,ดอยงาม,10,20,30,60,ผ่าน',
      ),
    );
    expect(rows).toEqual([
      {
        order: '๑',
        province: 'เชียงราย',
        amphoe: 'พาน',
        tambon: 'ดอยงาม',
        score_secure: '10',
        score_prosperous: '20',
        score_sustainable: '30',
        score_total: '60',
        result: 'ผ่าน',
      },
    ]);
    expect(table?.headers[1]?.header).toBe('พื้นที่ จังหวัด');
  });
});

describe('rows beside the table', () => {
  test('rows beside the table are told, each by its reason', () => {
    const { problems } = read(
      lines(HEADER, 'เชียงราย,พาน,ดอยงาม,ผ่าน,', ',รวม,1 ตำบล,,', 'หมายเหตุ: ข้อมูลเบื้องต้น,,,,'),
    );
    expect(problems).toMatchObject([
      { code: 'row-skipped', line: 3, row: 3, params: { reason: 'total' } },
      { code: 'row-skipped', line: 4, row: 4, params: { reason: 'footer' } },
    ]);
  });
  test('a row with a code is never taken for a total', () => {
    const text = lines('รหัสตำบล,ตำบล,ผลการประเมิน', '840401,รวม,ผ่าน');
    expect(read(text).rows).toHaveLength(1);
  });
  test('a title row may name the province that has no column', () => {
    const { rows, codes } = read(
      lines('ประกาศจังหวัดสุราษฎร์ธานี,,', 'อำเภอ,ตำบล,ผลการประเมิน', 'เกาะสมุย,อ่างทอง,ผ่าน'),
    );
    expect(rows).toMatchObject([{ province: 'สุราษฎร์ธานี', tambon: 'อ่างทอง' }]);
    expect(codes).toEqual(['province-from-title']);
  });
});

describe('cells merged downwards', () => {
  const merged = (...rows: string[]) => read(lines(HEADER, ...rows.map((row) => `${row},ผ่าน,`)));
  test('cells merged downwards are filled, with one note a column', () => {
    const { rows, problems } = merged('เชียงราย,พาน,ดอยงาม', ',,เมืองพาน', ',แม่จัน,แม่จัน', ',,ป่าซาง');
    expect(rows.map((row) => `${row['province']} ${row['amphoe']}`)).toEqual([
      'เชียงราย พาน',
      'เชียงราย พาน',
      'เชียงราย แม่จัน',
      'เชียงราย แม่จัน',
    ]);
    expect(problems).toMatchObject([
      { code: 'filled-down', cell: 'A3', params: { count: 3, column: 'จังหวัด', rows: '3–5' } },
      { code: 'filled-down', cell: 'B3', params: { count: 2, column: 'อำเภอ', rows: '3, 5' } },
    ]);
  });
  test('cells merged downwards are filled where one is blank, and where province and amphoe come again on a new page', () => {
    const places = (...rows: string[]) =>
      merged(...rows).rows.map((row) => `${row['province']} ${row['amphoe']}`);
    expect(places('ขอนแก่น,เมืองขอนแก่น,สำราญ', ',บ้านไผ่,บ้านไผ่')).toEqual([
      'ขอนแก่น เมืองขอนแก่น',
      'ขอนแก่น บ้านไผ่',
    ]);
    expect(
      places('น่าน,ปัว,ปัว', ',,ศิลาแลง', 'น่าน,ปัว,สถาน', ',,ศิลาเพชร', 'แพร่,ลอง,ห้วยอ้อ', ',,บ้านปิน'),
    ).toEqual(['น่าน ปัว', 'น่าน ปัว', 'น่าน ปัว', 'น่าน ปัว', 'แพร่ ลอง', 'แพร่ ลอง']);
  });
  test.each([
    ['a blank row', ',,'],
    ['a heading', 'บัญชีแนบท้ายประกาศ,,'],
    ['a repeated header', HEADER.split(',').slice(0, 3).join(',')],
  ])('cells merged downwards are not filled across %s', (_what, between) => {
    const last = between === ',,' ? ',' : between.startsWith('บัญชี') ? ',' : ',ผลการประเมิน,';
    const text = lines(HEADER, 'น่าน,ปัว,ปัว,ผ่าน,', ',,สถาน,ผ่าน,', `${between}${last}`, ',,แงง,ผ่าน,');
    expect(read(text).rows.map((row) => row['amphoe'])).toEqual(['ปัว', 'ปัว', '']);
  });
  test('cells merged downwards are not filled over a failed formula or a dash, nor below one', () => {
    for (const broken of ['#REF!', '-', 'null']) {
      const { rows } = merged('น่าน,ปัว,ปัว', `${broken},,สถาน`, ',,แงง');
      expect(rows.map((row) => `${row['province']}${row['amphoe']}`)).toEqual(['น่านปัว', '', '']);
    }
  });
  test('cells merged downwards are not filled across a total, nor an amphoe into another province', () => {
    const { rows } = merged(
      'เชียงราย,พาน,ดอยงาม',
      ',,เมืองพาน',
      ',,ป่าหุ่ง',
      ',รวม,',
      ',,แม่จัน',
      'น่าน,,ปัว',
    );
    expect(rows.map((row) => row['amphoe'])).toEqual(['พาน', 'พาน', 'พาน', '', '']);
  });
  test('one forgotten cell, or a column filled by hand, stays blank', () => {
    expect(merged('เชียงราย,พาน,ดอยงาม', 'เชียงราย,,เวียง').codes).toEqual([]);
    expect(merged('ก,พาน,ข', 'ก,พาน,ค', 'ก,,ง', 'ก,,จ').rows.map((row) => row['amphoe'])).toEqual([
      'พาน',
      'พาน',
      '',
      '',
    ]);
  });
});

describe('columns', () => {
  test('columns of persons are dropped before anything sees them, and masked in every line', () => {
    const { table, problems, rows } = read(
      lines(
        'ประทับเวลา,ชื่อ-สกุลผู้รายงาน,เบอร์โทรศัพท์,จังหวัด,อำเภอ,ตำบล,หมายเหตุ',
        '"22/12/2566, 14:05",นางสาวสมมติ ทดสอบ,081-234-5678,ตาก,พบพระ,รวมไทยพัฒนา,ติดต่อ นายก',
      ),
      'targets',
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(['province', 'amphoe', 'tambon', 'note']);
    expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([
      ['dropped-personal-column', 'A1'],
      ['dropped-personal-column', 'B1'],
      ['dropped-personal-column', 'C1'],
    ]);
    const excerpt = table?.excerptOf(2) ?? '';
    expect(excerpt).toMatch(/^"[•/:, ]+",[• ]+,[•-]+,ตาก,พบพระ,รวมไทยพัฒนา,[• ]+$/);
    const cell = table?.rows[0]?.cells.get('tambon');
    expect(excerpt.indexOf('รวมไทยพัฒนา')).toBeGreaterThan(0);
    expect(length(excerpt.slice(0, excerpt.indexOf('รวมไทยพัฒนา'))) + 1).toBe(cell?.column);
  });
  test('columns that nobody knows are listed back; required ones that lack are errors', () => {
    const { problems } = read(lines('จังหวัด,อำเภอ,ตำบล,สีประจำตำบล', 'ก,ข,ค,แดง'));
    expect(problems).toMatchObject([
      { code: 'unknown-column', severity: 'note', cell: 'D1', params: { column: 'สีประจำตำบล' } },
      { code: 'missing-column', severity: 'error', line: 1, params: { column: 'ผลการประเมิน' } },
    ]);
  });
  test('a place needs its code, or all three names', () => {
    const lacking = (header: string) =>
      read(`${header},ผลการประเมิน\nx,y,z`)
        .problems.filter(hasCode('missing-column'))
        .map((problem) => problem.params.english);
    expect(lacking('รหัสตำบล')).toEqual([]);
    expect(lacking('ตำบล')).toEqual(['province', 'amphoe']);
    expect(lacking('ลำดับ')).toEqual(['province', 'amphoe', 'tambon']);
  });
  test('two columns that mean the same are an error where their cells differ', () => {
    const other = { code: 'ambiguous-column', cell: 'C1', params: { other: 'ผล', cell: 'B1' } };
    expect(read('รหัสตำบล,ผล,สรุปผล\n840401,ผ่าน,ไม่ผ่าน').problems).toMatchObject([other]);
    expect(read('รหัสตำบล,ผลการประเมิน,มติ\n840401,ผ่าน,ไม่ผ่าน').codes).toContain('ambiguous-column');
  });
  test('two columns that mean the same are one where no row fills them differently', () => {
    const joined = read('รหัสตำบล,ผล,สรุปผล\n840401,ผ่าน,\n840402,,ผ่าน\n840403,ผ่าน,ผ่าน');
    expect(joined.rows.map((row) => row['result'])).toEqual(['ผ่าน', 'ผ่าน', 'ผ่าน']);
    expect(joined.codes).toEqual([]);
  });
  test('a filled cell below no header is told once', () => {
    const { problems } = read('รหัสตำบล,ผล,,\n840401,ผ่าน,,x\n840402,ผ่าน,,y');
    expect(problems).toMatchObject([{ code: 'cell-without-header', cell: 'D2' }]);
  });
  test('invisible characters are mended and counted', () => {
    const { rows, problems } = read('รหัสตำบล,ผล\n\u200b840401,ผ\u200bาน\n840402,นํ้า');
    expect(rows[1]?.['result']).toBe('น้ำ');
    expect(problems).toMatchObject([
      { code: 'invisible-characters', cell: 'A2', params: { count: 3 } },
    ]);
  });
});

describe('what cannot be read ends in one clear error', () => {
  test.each([
    ['empty-file', ''],
    ['empty-file', ' \n,,,\n'],
    ['no-header', 'a,b\n1,2'],
    ['unterminated-quote', `${HEADER}\nก,"ข,ค\nง,จ`],
    ['stray-quote', `${HEADER}\nก,"ข"ค,ง,จ,`],
    ['too-many-columns', `${HEADER}\n${','.repeat(10_000)}`],
    ['too-many-rows', `${HEADER}\n${'\nก'.repeat(300_000)}`],
    ['unterminated-quote', `${HEADER}\n${'"'.repeat(1_000_001)}`],
  ])('%s', (code, text) => {
    const started = performance.now();
    const { table, problems } = read(text);
    expect(table).toBeUndefined();
    expect(problems).toMatchObject([{ code, severity: 'error' }]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
  test('broken quotes are told by the line of the quote', () => {
    expect(read(`${HEADER}\n"ก\nข",ค\nง,"จ\n\n`).problems).toMatchObject([{ line: 4, column: 3 }]);
    expect(read(`${HEADER}\nก,"ข"ค`).problems).toMatchObject([{ line: 2, column: 5 }]);
  });
  test('a cell beyond the limit of Excel is an error of that cell', () => {
    const { problems, rows } = read(`รหัสตำบล,ผล\n840401,${'ก'.repeat(40_000)}`);
    expect(problems).toMatchObject([
      { code: 'cell-too-long', cell: 'B2', params: { length: 40_000 } },
    ]);
    expect(rows).toEqual([{ tambon_code: '840401', result: '' }]);
  });
});

describe('a cell of a table', () => {
  const word = fc.string({
    unit: fc.constantFrom(
      'ก',
      'น้ำ',
      'ที่',
      'a',
      '9',
      ' ',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      '\r',
      '😀',
    ),
    maxLength: 8,
  });
  const written = (value: string, delimiter: string, quoted: boolean) =>
    quoted || /["\r\n]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  const fields = ['province', 'amphoe', 'tambon', 'result', 'note'] as const;

  test('a cell of a table is where it is said to be, whatever stands above it and inside its neighbours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.tuple(word, fc.boolean()), { maxLength: 4 }),
        fc.array(fc.tuple(word, word, word, word, word, fc.boolean()), {
          minLength: 1,
          maxLength: 5,
        }),
        (delimiter, ending, titles, records) => {
          const body = records.map(([a, b, c, d, e, quoted]) => [
            ...[`ก${a}`, `ข${b}`, `ค${c}`, `ง${d}`, e].map((cell) =>
              written(cell, delimiter, quoted),
            ),
          ]);
          const text = [
            ...titles.map(([title, quoted]) => written(title, delimiter, quoted)),
            HEADER.split(',').join(delimiter),
            ...body.map((row) => row.join(delimiter)),
          ].join(ending);
          const { table } = read(text);
          expect(table?.rows).toHaveLength(records.length);
          const physical = text.split(/\r\n|\r|\n/);
          for (const [index, row] of table!.rows.entries()) {
            expect(row.row).toBe(titles.length + 2 + index);
            for (const [column, field] of fields.entries()) {
              const cell = row.cells.get(field)!;
              const value = [...'กขคง', ''][column]! + records[index]![column as 0];
              expect(cell.raw).toBe(value);
              expect(cell.ref).toBe(`${'ABCDE'[column]}${row.row}`);
              const [firstLine = ''] = value.replaceAll('"', '""').split(/\r\n|\r|\n/, 1);
              const line = physical[cell.line - 1]!;
              const before = [...new Intl.Segmenter('th').segment(line)]
                .slice(0, cell.column - 1)
                .reduce((sum, segmentData) => sum + segmentData.segment.length, 0);
              const shown = cell.raw.includes('"') ? firstLine : value.split(/\r\n|\r|\n/, 1)[0]!;
              expect(line.slice(before).startsWith(shown)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the parser and the finder of places agree on any text that splits', () => {
    const any = fc.string({
      unit: fc.constantFrom('ก', 'a', ' ', ',', '"', '""', '\n', '\r\n', '\r', ',"', '",'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(any, (noise) => {
        const text = `รหัสตำบล,ผล,หมายเหตุ\n${noise}`;
        const extents = splitCells(text, ',');
        const { table } = read(text);
        if ('code' in extents) return;
        for (const row of table?.rows ?? []) {
          for (const cell of row.cells.values()) {
            expect(cell.text.replace(/\s/g, '')).toBe(cell.raw.replace(/\s/g, ''));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any text ends in a report', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom<FileKind>('targets', 'stories', 'programme'),
        (text, kind) => {
          for (const written of [text, `รหัสตำบล,id,key,fiscal_year\n${text}`]) {
            const { table, problems } = read(written, kind);
            expect(table !== undefined || problems.length > 0).toBe(true);
            for (const row of table?.rows ?? []) expect(row.excerpt).toBeTypeOf('string');
          }
        },
      ),
    );
  });
});
