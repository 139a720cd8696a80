import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadModel, type SourceFile } from '../../ingest/load-model.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { toThai } from '../../thai/digits.ts';
import { sampleSheets } from '../sample.ts';

type Table = string[][];

/** The cells of a clean sheet; quoted line breaks and quotes included. */
function cells(text: string): Table {
  const rows: Table = [[]];
  let cell = '';
  let quoted = false;
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (quoted && sign === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ',' && sign !== '\n')) cell += sign;
    else {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 0);
}

const write = (table: Table, delimiter: string, end: string) =>
  table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join(end) +
  end;

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];
const inWords = (cell: string) =>
  cell.replace(/^(\d{1,2})\/(\d{1,2})\/(25\d\d)$/, (_, day: string, month: string, year: string) =>
    toThai(`${day} ${MONTHS[Number(month) - 1]} ${year}`),
  );
const withDots = (cell: string) => cell.replace(/^(\d{1,2})\/(\d{1,2})\/(25\d\d)$/, '$1.$2.$3');
/** Sara am taken apart, as some programs write it. */
const apart = (cell: string) => cell.replaceAll('ำ', '\u0e4d\u0e32');

/** Changes the cells of the columns with a header, and leaves what is quoted verbatim alone. */
function change(table: Table, changes: Readonly<Record<string, (cell: string) => string>>): Table {
  const [header = [], ...rows] = table;
  return [
    header,
    ...rows.map((row) => row.map((cell, i) => (cell && changes[header[i]!]?.(cell)) || cell)),
  ];
}
const dates = (how: (cell: string) => string) =>
  Object.fromEntries(
    [
      'วันที่ลงนาม MOU',
      'วันที่แผนตำบล',
      'วันที่ประกาศวาระ',
      'วันที่ประเมิน',
      'ประกาศ ณ วันที่',
      'วันที่แก้ไข',
      'วันที่เผยแพร่',
    ].map((name) => [name, how]),
  );

/** Title rows above and a footer below, as an office prints its lists. */
const framed = (table: Table): Table => {
  const width = table[0]?.length ?? 1;
  const row = (text: string) => [text, ...Array<string>(width - 1).fill('')];
  return [
    row('บัญชีรายชื่อแนบท้าย'),
    row('ปีงบประมาณ พ.ศ. ๒๕๖๗ (ข้อมูลสมมติเพื่อทดสอบ)'),
    row(''),
    ...table,
    row(''),
    row('ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๗'),
  ];
};

/** The columns from right to left. */
const mirrored = (table: Table): Table => table.map((row) => [...row].reverse());

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const decoder = new TextDecoder('windows-874');
const TO_874 = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
);
/** Windows-874 where it has all the signs of a text, else UTF-8. */
const windows874 = (text: string) =>
  [...text].every((sign) => TO_874.has(sign))
    ? Uint8Array.from([...text].map((sign) => TO_874.get(sign)!))
    : utf8(text);

const DIRTY: Readonly<Record<string, (table: Table) => Uint8Array>> = {
  'UTF-16 with tabs, Thai digits, prefixes, dates in words, titles and footers': (table) =>
    utf16(
      write(
        framed(
          change(table, {
            รหัสตำบล: toThai,
            ตำบล: (cell) => `ต.${cell}`,
            อำเภอ: (cell) => `อ. ${cell}`,
            จังหวัด: (cell) => `จ.${cell}`,
            ...dates(inWords),
          }),
        ),
        '\t',
        '\r\n',
      ),
    ),
  'Windows-874 with semicolons, long prefixes and other dates': (table) =>
    windows874(
      write(
        change(table, {
          รหัสตำบล: (cell) => `${cell}.0`,
          ตำบล: (cell) => `ตำบล${cell}`,
          อำเภอ: (cell) => `อำเภอ${cell}`,
          ...dates(withDots),
        }),
        ';',
        '\r\n',
      ),
    ),
  'UTF-8 without a mark, columns mirrored, sara am apart, invisible characters': (table) =>
    utf8(
      write(
        mirrored(
          change(table, {
            รหัสตำบล: (cell) => `TH${cell}`,
            ตำบล: (cell) => `${apart(cell)}\u200b`,
            อำเภอ: (cell) => `\u00a0${apart(cell)} `,
            จังหวัด: apart,
          }),
        ),
        ',',
        '\n',
      ),
    ),
};

/** The model as text; a map as its pairs. */
const publicJson = (model: Model) =>
  JSON.stringify(model, (_, value: unknown) => (value instanceof Map ? [...value] : value));

describe('a full year exported dirty', () => {
  let gazetteer: Gazetteer;
  let sheets: { path: string; text: string }[] = [];
  const load = (files: readonly SourceFile[]) =>
    loadModel(files, {
      gazetteer,
      document: () => ({ bytes: 1, sha256: '0'.repeat(64) }),
      image: () => true,
      stories: [],
    });

  beforeAll(async () => {
    gazetteer = await loadPlaces({});
    sheets = await sampleSheets();
  });

  it.each(Object.keys(DIRTY))('is the same in public: %s', (name) => {
    const clean = load(sheets.map(({ path, text }) => ({ path, bytes: utf8(text) })));
    const dirty = load(
      sheets.map(({ path, text }) => ({
        path,
        bytes: path.startsWith('2567/') ? DIRTY[name]!(cells(text)) : utf8(text),
      })),
    );
    expect(dirty.problems.filter(({ severity }) => severity === 'error').slice(0, 3)).toEqual([]);
    const year = clean.model.years.find(({ fiscalYear }) => fiscalYear === 2567);
    expect(year?.passed.length).toBeGreaterThan(800);
    expect(publicJson(dirty.model)).toBe(publicJson(clean.model));
  });
});
