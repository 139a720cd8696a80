import { fold } from '../../thai/normalise.ts';
import { BUDDHIST_OFFSET, inBuddhistEra } from '../../domain/fiscal-year.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { saysSample } from '../../domain/sample.ts';
import { findProvince } from '../../gazetteer/find-province.ts';
import type { FileKind } from '../contract/columns.ts';
import { problem } from '../../problems/problem.ts';
import type { ParamsAndSuggestions, Problem } from '../../problems/problem.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { provincesNamedIn } from '../table/named-places.ts';
import type { Table } from '../table/table.ts';

/** A year that a title says the list is of; a day of an announcement is none. */
const YEARS: readonly RegExp[] = [
  /(?:ปีงบประมาณ|ปีงบ|ประจำปี|ปี)(?:พศ)?(25\d\d)(?!\d)/g,
  /(?:ปีงบประมาณ|ปีงบ|ประจำปี)(?:พศ)?([5-9]\d)(?!\d)/g,
  /(?<!ครบรอบ|ครบ|รอบ)ปี([56-9]\d)(?!\d|ปี)/g,
  /(?:fiscalyear|fy)(?:be)?((?:25|20)\d\d)(?!\d)/g,
];
/** The year of the era alone, where no month stands in front of it. */
const ERA = /([ก-๙]{0,12})พศ(25\d\d)(?!\d)/g;
const MONTH = /(?:คม|ยน|พันธ์|[มกสพตธ]ค|[เมกพ]ย|กพ)$/;
/** What the titles of each list call it. */
const NAMES: Readonly<Partial<Record<FileKind, RegExp>>> = {
  targets: /(?:ทะเบียน|บัญชี(?:รายชื่อ)?|รายชื่อ)ตำบลเป้าหมาย/,
  progress: /ความก้าวหน้า|ผลการดำเนินงาน|รายงาน|mou|ขับเคลื่อน/,
  assessments: /ผ่านเกณฑ์|ผลการประเมิน|ผลประเมิน|ผ่านการประเมิน/,
  honours: /ดีเลิศ/,
  stories: /องค์ความรู้/,
  corrections: /บันทึกการแก้ไข|รายการแก้ไข/,
};
/** What is reported while the work goes on is no result of a year; a mere report may be of anything. */
const INTERIM = /ความก้าวหน้า|รายงาน[^\d]{0,60}เดือน/;
/** A title that says that the rows below only show how the file is filled in. */
const EXAMPLE =
  /^(?:แบบฟอร์ม|ไฟล์|ตาราง|แถว|ข้อมูล)?ตัวอย่าง(?:การกรอก|การกรอกข้อมูล|ข้อมูล|แบบฟอร์ม|ไฟล์|ตาราง|แถว|\d*)$|^(?:example|template|sampledata)$/;

type Report = (problem: Problem) => void;

/** The titles of a year's file name its year, its list and its province, or none of them; another one is another file. */
export function checkTitles(table: Table, fiscalYear: FiscalYear, report: Report): void {
  checkHeadings(table, fiscalYear, report);
  const titles = table.titles.map(fold);
  if (titles.length === 0) return;
  checkYear(table, titles, fiscalYear, report);
  checkList(table, titles, report);
  checkProvince(table, titles, report);
  const example = titles.findIndex((title) => EXAMPLE.test(title));
  if (example >= 0 && !table.titles.some(saysSample)) {
    at(table, example, report)('example-row', { column: '' });
  }
}

function checkYear(
  table: Table,
  titles: readonly string[],
  fiscalYear: FiscalYear,
  report: Report,
): void {
  const years = yearsInTitles(table);
  const other = years.find((year) => year !== fiscalYear);
  if (other === undefined || years.includes(fiscalYear)) return;
  const forms = [String(other), String(other - BUDDHIST_OFFSET), String(other % 100)];
  const index = forms.map((form) => titles.findIndex((title) => title.includes(form)));
  const place = at(table, index.find((position) => position >= 0) ?? 0, report);
  place('title-other-year', { year: other, folder: fiscalYear });
}

/** The years that the titles of a table say it is of. */
export function yearsInTitles({ titles }: Pick<Table, 'titles'>): number[] {
  const folded = titles.map(fold);
  return yearsIn(folded.join(' ')).concat(yearsIn(folded.join('')));
}

/** What says where rows come from, and not what they are of. */
const SOURCE = /^[*(]*(?:หมายเหตุ|ที่มา|แหล่ง|ข้อมูลณ|อ้างอิง|เทียบ|source|note)/;

/** A head of a column, or a title inside the table, that names another year speaks for the cells below it. */
function checkHeadings({ path, headings }: Table, fiscalYear: FiscalYear, report: Report): void {
  for (const spot of headings) {
    const text = fold(spot.value);
    if (!/\d\d/.test(text) || SOURCE.test(text)) continue;
    const years = yearsIn(text);
    const [other] = years;
    if (other === undefined || years.includes(fiscalYear)) continue;
    const params = { year: other, folder: fiscalYear };
    report(problem('title-other-year', { file: path, ...spot }, params));
  }
}

/** The years that a text says its list is of, in the Buddhist Era. */
function yearsIn(text: string): number[] {
  const named = YEARS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, year]) => Number(year)),
  );
  const ofEra = [...text.matchAll(ERA)].flatMap(([, before = '', year]) =>
    MONTH.test(before) ? [] : [Number(year)],
  );
  return [...named, ...ofEra].map((year) =>
    year < 100 ? 2500 + year : inBuddhistEra(year, 'sheet'),
  );
}

function checkList(table: Table, titles: readonly string[], report: Report): void {
  const own = NAMES[table.kind];
  const all = titles.join('');
  if (!own || own.test(all)) return;
  for (const [list, name] of Object.entries(NAMES)) {
    const says = list === 'progress' ? INTERIM : name;
    if (!says.test(all)) continue;
    const index = titles.findIndex((title) => says.test(title));
    at(table, Math.max(0, index), report)('title-other-list', { list: `${list}.csv` });
    return;
  }
}

/** A title of one province above rows that are all of others; where the rows name none, the title speaks for them. */
function checkProvince(table: Table, titles: readonly string[], report: Report): void {
  if (!table.headers.some((header) => header.field === 'province')) return;
  const [named, another] = provincesNamedIn(table.titles.join(' '));
  const written = table.rows.flatMap((row) => row.cells.get('province')?.text || []);
  if (!named || another || written.length === 0) return;
  const found = new Set(written.map((text) => findProvince(text)?.province));
  const [first] = found;
  if (!first || [...found].some((province) => !province || province === named)) return;
  const index = titles.findIndex((title) => title.includes(fold(named.th)));
  const place = at(table, Math.max(0, index), report);
  place('title-other-province', { other: named.th, province: first.th });
}

/** Reports at a title's own line and cell. */
function at(table: Table, index: number, report: Report) {
  const spot = { file: table.path, ...table.titleSpots[index] };
  return <C extends ProblemCode>(code: C, ...rest: ParamsAndSuggestions<C>): void =>
    report(problem(code, spot, ...rest));
}
