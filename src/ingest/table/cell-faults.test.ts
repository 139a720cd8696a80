import { describe, expect, it } from 'vitest';
import { findCellFault, isPlaceholder, withoutTextFormula } from './cell-faults.ts';
import { COLUMNS, FILE_KINDS, fileRule } from '../contract/columns.ts';
import type { ColumnType, Field, FileKind } from '../contract/columns.ts';
import { load } from '../fixtures/faults.ts';
import { refOf } from './sheet-cell.ts';

/** Texts that no public text may contain, as spreadsheets, programs and wrong encodings produce them. */
const NO_VALUES = [
  ...['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['########', '=VLOOKUP(A2;B:C;2)', '=A1+B2', '+C3', 'Err:502', '[object Object]'],
  ...['เรื่อง_x000D_', 'รวม #REF! แห่ง', '???????', 'à¸•à¸³à¸šà¸¥', 'Ã Â¸Â•Ã Â¸Â³', 'µÓºÅà¢éÁá¢ç§'],
  ...[
    'เธ•เธณเธเธฅ',
    'ตำ\uFFFDบล',
    'Loading...',
    'กำลังโหลด...',
    'ўН№бЎи№',
    '喔傕腑喔權',
    '#PYTHON!',
    '#EXTERNAL!',
    '#NA',
    '#Error',
  ],
  ...['=ชีต1!B2', "=$'แผ่น 1'.A2", '=A:A', '=TRUE', '=ตาราง1[@ชื่อ]', 'ตำ\ue000บล'],
];
/** The same, which only a cell may not contain: Markdown and YAML decode such escapes. */
const NO_CELLS = [
  ...NO_VALUES,
  ...['\\xe0\\xb8\\xaa', '%E0%B8%82%E0%B8%AD%E0%B8%99'],
  ...['of:=[.A1]', '&#3605;&#3635;&#3610;&#3621;', 'ตำบล&nbsp;ในเมือง', '\\u0e15\\u0e33'],
];
const NOTHINGS = [
  ...['-', '–', 'nan', 'NaN', 'null', 'N/A', 'ไม่มี', '\u2010', '-ไม่มี-', '(ว่าง)', '…', '- -'],
];
/** Words for "to follow": nothing too, except where a blank cell means a value. */
const NOT_YETS = [
  ...['ยังไม่ดำเนินการ', 'ยังไม่ได้ลงนาม', 'ยังไม่ ดำเนินการ', 'อยู่ระหว่างดำเนินการ'],
  ...['TBD', 'ยังไม่กำหนด.', '(รอดำเนินการ)'],
];

const pathOf = (kind: FileKind): string =>
  fileRule(kind).folder === 'year' ? `2567/${kind}.csv` : `${kind}.csv`;

/** Whether a blank cell of the column means a value. */
const hasDefault = (field: Field, type: ColumnType): boolean =>
  type === 'choice' || field === 'announcement';

/** A file of one row with the text in one cell. */
function loadWith(kind: FileKind, column: number, text: string) {
  const header = COLUMNS[kind].map((column) => column.th).join(',');
  const row = COLUMNS[kind].map((_, at) => (at === column ? `"${text}"` : 'ก')).join(',');
  return load({ [pathOf(kind)]: `${header}\n${row}\n` });
}

describe.each(FILE_KINDS)('no cell of %s.csv', (kind) => {
  it('no cell of a file brings what is no value into the register', () => {
    const missed = COLUMNS[kind].flatMap(({ field }, column) =>
      NO_CELLS.filter((text) => {
        const { problems, model } = loadWith(kind, column, text);
        const cell = refOf(1, column);
        const told = problems.some(
          (problem) =>
            problem.severity === 'error' &&
            (problem.cell === cell || problem.code === 'wrong-encoding'),
        );
        return !told || JSON.stringify(model.years).includes(text);
      }).map((text) => `${field} ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('no cell of a file takes a word for nothing as a value', () => {
    const missed = COLUMNS[kind].flatMap(({ field, type, required }, column) =>
      [...NOTHINGS, ...NOT_YETS]
        .filter((text) => {
          const { problems, model } = loadWith(kind, column, text);
          const noted = problems.filter((problem) => problem.code === 'read-as-blank').length;
          const isRefused = hasDefault(field, type) && NOT_YETS.includes(text);
          const right = type === 'yes-no' || noted === (required || isRefused ? 0 : 1);
          return !right || JSON.stringify(model.years).includes(`"${text}"`);
        })
        .map((text) => `${field} ${text}`),
    );
    expect(missed).toEqual([]);
  });
});

/** Every place of a text that can have words: in a story, and in a page. */
const STORY = (text: string): readonly [place: string, mdx: string][] => [
  ['title', `---\ntitle: "${text}"\n---\n\nก`],
  ['summary', `---\nsummary: "${text}"\n---\n\nก`],
  ['figure', `---\nfigure:\n  value: "${text}"\n  text: ก\n  source: ข\n---\n\nก`],
  ['paragraph', `ก\n\n${text}\n\nข`],
  ['heading', `## ${text}\n\nก`],
  ['list', `- ก\n- ${text}\n`],
  ['table', `| ก | ข |\n| --- | --- |\n| 1 | ${text} |\n`],
  ['part', `<Quote name="${text}" role="ครู">\n\nก\n\n</Quote>`],
];

describe('no text of content', () => {
  const own = {
    [pathOf('stories')]:
      'id,province,title,summary,owner_office,consent\ns0,สุราษฎร์ธานี,ก,ข,สำนักงาน,ใช่',
  };
  it.each(STORY('').map(([place], at) => [place, at] as const))(
    'no text of content brings what is no value onto a page by its %s',
    (_place, at) => {
      const missed = NO_VALUES.filter(
        (text) =>
          !load(own, [STORY(text)[at]![1]]).problems.some(
            (problem) => problem.severity === 'error',
          ),
      );
      // A line of # is a heading without words, and a line that begins with + a list item: neither is shown.
      expect(missed.filter((text) => !/^#+$|^\+/.test(text))).toEqual([]);
    },
  );
  it('no text of content says a word for nothing in its title', () => {
    for (const word of ['nan', 'null', '-', 'ไม่มี', 'N/A'])
      expect(load(own, [STORY(word)[0]![1]]).problems.map((problem) => problem.code)).toContain(
        'story-front-matter',
      );
  });
  it('no text of content says a word for nothing in a table beside it', () => {
    const missed = NO_VALUES.filter(
      (text) =>
        !load(own, ['ก'], [`ก,ข\n1,"${text}"`]).problems.some(
          (problem) => problem.severity === 'error',
        ),
    );
    expect(missed).toEqual([]);
  });
});

describe('what stands in a cell', () => {
  it('what stands in a cell is a value as officers write them', () => {
    const values = [
      '840401',
      '1.5',
      'ที่ ขก 0019/ว 123',
      'เธอและเธน',
      'OTOP (5 ดาว)',
      '+66 77 123 456',
    ];
    const more = ['ร้อยละ 80?', 'ใครทำ? ทำไม?', 'Café', 'ชั้น #1', 'C#', '= เท่ากับ', 'เสนอเธอ', '@cdd'];
    for (const text of [...values, ...more])
      expect([text, findCellFault(text)]).toEqual([text, undefined]);
  });

  it.each(['0', '0.00', 'TRUE', 'FALSE', '1/1/1900', '12:00:00 AM'])(
    'what stands in a cell is what a formula made of a blank cell, where it is %s in place of public words',
    (text) => {
      const header = 'จังหวัด,ประกาศ ณ วันที่,เรื่อง,หมายเหตุ';
      const { problems } = load({
        '2567/announcements.csv': `${header}\nขอนแก่น,26/8/2567,${text},${text}`,
      });
      const errors = problems.filter((problem) => problem.code === 'value-converted');
      expect(errors.map((problem) => problem.cell)).toEqual(['C2']);
    },
  );

  it('what stands in a cell is reported where it stands in a row that is left out', () => {
    const rows = ['รหัสตำบล,จังหวัด,อำเภอ,ตำบล', '400101,,,', ',,,รวม', ',,#REF!,', 'รวม,#N/A,,'];
    const { problems } = load({ '2567/targets.csv': rows.join('\n') });
    const faults = problems.filter((problem) => problem.code === 'formula-failed');
    expect(faults.map((problem) => problem.cell)).toEqual(['C4', 'B5']);
  });

  it('what stands in a cell is the province Nan, unless a program wrote it for nothing', () => {
    expect(['Nan', 'NAN', 'nan', 'NaN'].map(isPlaceholder)).toEqual([false, false, true, true]);
  });

  it('what stands in a cell is the text that a formula keeps from becoming a number', () => {
    expect(withoutTextFormula('="400101"')).toBe('400101');
    expect(withoutTextFormula('="a"&"b"')).toBe('="a"&"b"');
    const { problems } = load({ '2567/targets.csv': 'รหัสตำบล\n="840401"\n"=""840402"""\n' });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});
