import { toArabic } from '../thai/digits.ts';
import { fold } from '../thai/normalise.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { FileKind } from './columns.ts';
import { MOST_TITLE_ROWS } from './headers.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Table } from './table.ts';

/** A year that a title says the list is of; a day of an announcement is none. */
const YEAR = /(?:ปีงบประมาณ|ปีงบ|ประจำปี|ปี)(?:พ\.?ศ\.?)?(25\d\d)(?!\d)/g;
/** What the titles of each list call it. */
const NAMES: Readonly<Partial<Record<FileKind, RegExp>>> = {
  targets: /(?:ทะเบียน|บัญชี(?:รายชื่อ)?|รายชื่อ)ตำบลเป้าหมาย/,
  progress: /ความก้าวหน้า|ผลการดำเนินงาน|รายงาน|mou|ขับเคลื่อน/,
  assessments: /ผ่านเกณฑ์|ผลการประเมิน|ผลประเมิน|ผ่านการประเมิน/,
  honours: /ดีเลิศ/,
  stories: /องค์ความรู้/,
  corrections: /บันทึกการแก้ไข|รายการแก้ไข/,
};

/** The titles of a year's file name its year and its list, or neither; another one is another file. */
export function checkTitles(
  table: Table,
  fiscalYear: FiscalYear,
  report: (one: Problem) => void,
): void {
  const { kind, path, titles } = table;
  const plain = (text: string): string => toArabic(fold(text)).toLowerCase().replace(/\s+/g, '');
  const all = plain(titles.join(' '));
  const named = [...all.matchAll(YEAR)].map(([, year]) => Number(year));
  const other = named.find((year) => year !== fiscalYear);
  const at = (shows: (line: string) => boolean) => {
    for (let line = 1; line <= MOST_TITLE_ROWS; line++) {
      const excerpt = table.excerptOf(line);
      if (shows(plain(excerpt))) return { file: path, line, column: 1, row: line, excerpt };
    }
    return { file: path };
  };
  if (other !== undefined && !all.includes(String(fiscalYear))) {
    const place = at((line) => line.includes(String(other)));
    report(problem('title-other-year', place, { year: other, folder: fiscalYear }));
  }
  const own = NAMES[kind];
  if (!own || own.test(all)) return;
  for (const [list, name] of Object.entries(NAMES)) {
    if (!name.test(all) || list === 'progress') continue;
    report(
      problem(
        'title-other-list',
        at((line) => name.test(line)),
        { list: `${list}.csv` },
      ),
    );
    return;
  }
}
