import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../cli/site/settings.ts';

/*
 * A second opinion. It counts the CSV files of `data/` with a reader of its own, knowing nothing of
 * `src/ingest`, so that a fault there cannot hide itself. It reads only what the repository holds:
 * UTF-8, commas, one header row, and either header language of the data contract.
 */

export type Row = Readonly<Record<string, string>>;

/** Splits CSV text into rows of cells: quotes, doubled quotes and line breaks inside quotes. */
export function splitCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** The contract's headers that are counted here: Thai → English. */
const ENGLISH: Readonly<Record<string, string>> = {
  รหัสตำบล: 'tambon_code',
  จังหวัด: 'province',
  อำเภอ: 'amphoe',
  ตำบล: 'tambon',
  ปีงบประมาณ: 'fiscal_year',
  หมายเหตุ: 'note',
  ผลการประเมิน: 'result',
  รอบการประเมิน: 'round',
  วันที่ประเมิน: 'assessed_on',
  คะแนนรวม: 'score_total',
  เดือนที่รายงาน: 'report_month',
  ผลการดำเนินงาน: 'report',
  ระดับ: 'level',
  แหล่งที่มา: 'source',
  ยินยอมเผยแพร่: 'consent',
  รายการ: 'key',
  ค่า: 'value',
};

export function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  const all = splitCsv(readFileSync(path, 'utf8'));
  // Title rows stand above the header, and have one cell.
  const [header = [], ...rows] = all.slice(all.findIndex((row) => row.length > 1));
  const names = header.map((name) => ENGLISH[name.trim()] ?? name.trim());
  return rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').trim()])),
  );
}

export interface CountedYear {
  readonly fiscalYear: number;
  readonly sample: boolean;
  readonly targets: number;
  /** Codes of tambons that passed finally, in a province that announced. */
  readonly passed: readonly string[];
  /** Codes of tambons assessed that nobody announced: not passed, or no announcement yet. */
  readonly unannounced: readonly string[];
  /** Codes of the honoured tambons. */
  readonly excellent: readonly string[];
  /** Names of provinces with an announcement of their own. */
  readonly announced: readonly string[];
  /** Codes of tambons on any public list: targets, passed, honoured, corrected. */
  readonly publicCodes: readonly string[];
  /** Province, amphoe and tambon of the stories that may be shown; officers write them without a code. */
  readonly storyPlaces: readonly string[];
  /** Names of provinces with a target, an announcement or an honour. */
  readonly provinces: readonly string[];
  readonly assessments: readonly Row[];
}

/** Every year of a data folder, newest first. */
export function countYears(folder: string): CountedYear[] {
  const data = resolve(projectRoot, folder);
  return readdirSync(data)
    .filter((name) => /^\d{4}$/.test(name))
    .sort()
    .reverse()
    .map((name) => countYear(join(data, name), Number(name)));
}

const unique = (list: readonly string[]) => [...new Set(list)];
const code = (row: Row) => row.tambon_code ?? '';

function countYear(folder: string, fiscalYear: number): CountedYear {
  const rows = (name: string) => readRows(join(folder, `${name}.csv`));
  const announcements = rows('announcements');
  const isDepartment = (row: Row) => row.level === 'กรม';
  const announced = unique(
    announcements.filter((row) => !isDepartment(row)).map((row) => row.province ?? ''),
  );
  const assessments = rows('assessments').filter((row) => row.round !== 'ก่อนดำเนินการ');
  const isPublic = (row: Row) => row.result === 'ผ่าน' && announced.includes(row.province ?? '');
  const passed = unique(assessments.filter(isPublic).map(code));
  return {
    fiscalYear,
    sample: readdirSync(folder).some((name) =>
      readFileSync(join(folder, name), 'utf8').includes('ข้อมูลสมมติเพื่อสาธิต'),
    ),
    targets: unique(rows('targets').map(code)).length,
    passed,
    unannounced: unique(assessments.filter((row) => !isPublic(row)).map(code)),
    excellent: unique(
      rows('honours')
        .filter((row) => row.source || announcements.some(isDepartment))
        .map(code),
    ),
    announced,
    publicCodes: unique([
      ...['targets', 'honours', 'corrections', 'progress'].flatMap((name) => rows(name).map(code)),
      ...passed,
    ]),
    storyPlaces: unique(
      rows('stories')
        .filter((row) => row.consent === 'ใช่' && row.tambon)
        .map((row) => `${row.province} ${row.amphoe} ${row.tambon}`),
    ),
    provinces: unique(
      [...rows('targets'), ...rows('honours')].map((row) => row.province ?? '').concat(announced),
    ),
    assessments: rows('assessments'),
  };
}
