import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import { saysSample } from '../../domain/sample.ts';
import { daysOfFiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { toArabic } from '../../thai/digits.ts';
import { length } from '../../thai/graphemes.ts';
import { COLUMNS, findColumn } from '../contract/columns.ts';
import type { ColumnType, Field } from '../contract/columns.ts';
import { withoutTextFormula } from '../table/cell-faults.ts';
import type { CellMarks } from '../table/cell-marks.ts';
import { findDoubt } from './doubtful-date.ts';
import { findPersonal, mask } from '../personal/personal-data.ts';
import type { PersonalKind } from '../personal/personal-data.ts';
import { problem } from '../../problems/problem.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { ParamsAndSuggestions, Problem } from '../../problems/problem.ts';
import {
  parseDate,
  parseEnum,
  parseFiscalYear,
  parseInteger,
  parseChoices,
  parseOrder,
  parseUrl,
  parseYesNo,
} from './read-cell.ts';
import { findMisplaced } from './misplaced-value.ts';
import type { Parsed } from './parsed.ts';
import { placeholderAddressIn } from './placeholder-address.ts';
import type { Cell, Row, Table } from '../table/read-table.ts';
import { cleanVerbatim, fold } from '../../thai/normalise.ts';
import { vocabularyOf } from '../contract/vocabulary.ts';
import type { ListedField, WordOf } from '../contract/vocabulary.ts';

/** One file on its way to records: the table, the year of its folder, and where problems are collected. */
export interface Reading {
  readonly table: Table;
  /** Absent for the files beside the year folders. */
  readonly fiscalYear?: FiscalYear;
  /** The file lies in the folder of this province, and holds its rows only. */
  readonly province?: Province;
  /** Of a sheet: what its workbook tells of cells. */
  readonly marks?: CellMarks | undefined;
  readonly gazetteer: Gazetteer;
  readonly report: (problem: Problem) => void;
}

/** A record whose optional fields are named too: a reader that forgets one does not compile. */
export type Complete<T> = { readonly [Field in keyof Required<T>]: T[Field] };

/** A row turned into a record, and the row it came from, so that later rules can point at it. */
export interface Recorded<T> {
  readonly value: T;
  readonly row: RowReader;
}

/** All of the seven, as reports sum them up. */
const EVERY_PARTNER = /^(?:ครบ)? ?(?:ทั้ง)? ?(?:7|๗|เจ็ด) ?ภาคี(?: ?เครือข่าย| ?ส่วน)?$/;

/** Types of cells of which the words are shown as they are. */
const WORDS: ReadonlySet<ColumnType> = new Set(['text', 'prose', 'position'] as const);

/** The code under which each kind of personal thing is reported. */
export const PERSONAL_CODES = {
  id: 'personal-id',
  phone: 'personal-phone',
  email: 'personal-email',
  account: 'personal-account',
  line: 'personal-line-id',
  document: 'personal-document',
  name: 'personal-name',
  house: 'personal-house-number',
  social: 'personal-social',
} as const satisfies Record<PersonalKind, ProblemCode>;

/** Reads the cells of one row into typed values; whatever is wrong goes to the report, never to the caller. */
export class RowReader {
  readonly reading: Reading;
  readonly row: Row;

  constructor(reading: Reading, row: Row) {
    this.reading = reading;
    this.row = row;
  }

  get file(): string {
    return this.reading.table.path;
  }

  get fiscalYear(): FiscalYear {
    return this.reading.fiscalYear ?? 0;
  }

  cell(field: Field): Cell | undefined {
    return this.row.cells.get(field);
  }

  /** The cleaned text; `undefined` for a blank cell or an absent column. */
  text(field: Field): string | undefined {
    return this.cell(field)?.text || undefined;
  }

  /** As the officer wrote it, without what nobody sees: for titles and numbers, which are quoted verbatim. */
  verbatim(field: Field): string | undefined {
    const cell = this.cell(field);
    if (!cell || cell.text === '') return undefined;
    return cleanVerbatim(withoutTextFormula(cell.raw.trim())) || undefined;
  }

  /** The text of a cell that must not be blank. An absent required column is reported once, with the table. */
  required(field: Field): string | undefined {
    const cell = this.cell(field);
    if (cell && cell.text === '' && !cell.refused)
      this.problem('missing-value', field, { column: cell.header });
    return cell?.text || undefined;
  }

  /** A day; one that belongs to the year of the folder is a warning outside it. */
  date(field: Field): IsoDate | undefined {
    const { fiscalYear, table } = this.reading;
    if (this.#isDoubtful(field)) return undefined;
    const date = this.#parsed(field, parseDate);
    if (date !== undefined) this.#tellTyped(field, date);
    if (date === undefined || fiscalYear === undefined) return date;
    if (!findColumn(table.kind, field)?.ofYear) return date;
    const { first, last } = daysOfFiscalYear(fiscalYear);
    if (date < first || date > last) {
      this.problem('date-outside-year', field, { date, first, last, fiscalYear });
    }
    return date;
  }

  /** Says the day in words where the program that keeps it may have changed day and month round. */
  #tellTyped(field: Field, date: IsoDate): void {
    const cell = this.cell(field)!;
    if (!this.reading.marks?.typedDates.has(cell.ref)) return;
    const [year, month, day] = date.split('-');
    this.problem('typed-date', field, {
      column: cell.header,
      date,
      other: `${year}-${day}-${month}`,
    });
  }

  /** Whether a date cannot be taken; what is doubtful about it is reported. */
  #isDoubtful(field: Field): boolean {
    const cell = this.cell(field);
    if (!cell || cell.text === '') return false;
    const { fiscalYear, table } = this.reading;
    const ofRow = this.text('fiscal_year') ? parseFiscalYear(this.text('fiscal_year')!) : undefined;
    const year = fiscalYear ?? (ofRow && 'value' in ofRow ? ofRow.value : undefined);
    const doubt = findDoubt(cell.text, table.dateOrder, year);
    if (!doubt) return false;
    const params = { column: cell.header, word: mask(toArabic(cell.text)), fiscalYear: year ?? 0 };
    this.problem(doubt.code, field, params, doubt.suggestions);
    return true;
  }

  integer(field: Field): number | undefined {
    return this.#parsed(field, parseInteger);
  }

  order(field: Field): number | undefined {
    return this.#parsed(field, parseOrder);
  }

  yesNo(field: Field): boolean | undefined {
    return this.#parsed(field, parseYesNo);
  }

  url(field: Field): string | undefined {
    return this.#parsed(field, parseUrl);
  }

  year(field: Field): FiscalYear | undefined {
    return this.#parsed(field, parseFiscalYear);
  }

  /** One of the words of the field's list; another word is reported under the list's own code. */
  choice<F extends ListedField>(field: F): WordOf<F> | undefined {
    const { words, unknown } = vocabularyOf(field);
    return this.#parsed(field, (text) => as(unknown, parseEnum(text, words)));
  }

  /** The words of a `;`-separated cell, each once, in the order of `canonical`. */
  choices<F extends ListedField>(field: F, canonical: readonly WordOf<F>[]): readonly WordOf<F>[] {
    const { words, unknown } = vocabularyOf(field);
    const found = new Set<WordOf<F>>();
    const written = this.text(field) ?? '';
    if (field === 'partners' && EVERY_PARTNER.test(written)) return canonical;
    for (const word of parseChoices(written, words)) {
      const value = this.#reportParsed(field, as(unknown, parseEnum(word, words)), word);
      if (value !== undefined) found.add(value);
    }
    return canonical.filter((word) => found.has(word));
  }

  /** Whether the row, or a title above the table, says that it is invented. */
  saysSample(): boolean {
    const { titles } = this.reading.table;
    return (
      titles.some(saysSample) || [...this.row.cells.values()].some((cell) => saysSample(cell.raw))
    );
  }

  /** Reports a problem of this row, at a cell of it where one is named. */
  problem<C extends ProblemCode>(code: C, field?: Field, ...rest: ParamsAndSuggestions<C>): void {
    const cell = field ? this.cell(field) : undefined;
    const { excerptOf } = this.reading.table;
    const place = cell
      ? {
          line: cell.line,
          column: cell.column,
          row: cell.row,
          cell: cell.ref,
          header: cell.header,
          value: cell.raw,
          excerpt: excerptOf(cell.line),
          width: Math.max(1, length(firstLine(cell.raw))),
        }
      : { line: this.row.line, row: this.row.row, excerpt: this.row.excerpt };
    this.reading.report(problem(code, { file: this.file, ...place }, ...rest));
  }

  /** What every row owes whatever its file: no personal things in public cells, and the folder's year. */
  check(): void {
    for (const { field, public: open, type, required } of COLUMNS[this.reading.table.kind]) {
      const cell = open ? this.cell(field) : undefined;
      if (!cell || cell.text === '') continue;
      for (const kind of new Set(findPersonal(cell.raw).map((personal) => personal.kind))) {
        // A name in the place of a position is an error of its own, which does not repeat it.
        if (kind === 'name' && type === 'position') continue;
        this.problem(PERSONAL_CODES[kind], field, { column: cell.header });
      }
      this.#checkAddress(cell, field, type);
      if (isToCome(field, type, cell.text)) {
        const params = { column: cell.header, ...(required ? { required: 1 } : {}) };
        this.problem('cell-not-filled', field, params);
      }
      const looks = findMisplaced(this.reading.table.kind, field, cell.text);
      if (looks) this.problem('value-of-other-column', field, { column: cell.header, looks });
    }
    this.#checkExample();
    const folder = this.reading.fiscalYear;
    if (folder === undefined || !this.text('fiscal_year')) return;
    const year = this.year('fiscal_year');
    if (year !== undefined && year !== folder) {
      this.problem('wrong-fiscal-year', 'fiscal_year', { year, folder }, [String(folder)]);
    }
  }

  /** An address within a text is one that readers will follow; a cell for an address is judged when it is read. */
  #checkAddress(cell: Cell, field: Field, type: ColumnType): void {
    if (!WORDS.has(type) || this.reading.table.kind === 'site') return;
    const word = placeholderAddressIn(cell.text);
    if (word !== undefined) this.problem('url-placeholder', field, { column: cell.header, word });
  }

  /** A row that shows how to fill the file in is nobody's; a file of samples says so above its rows. */
  #checkExample(): void {
    for (const [field, cell] of this.row.cells) {
      if (cell.text === '' || !(isExample(cell.text) || this.#isOwnHeader(field, cell))) continue;
      if (!this.saysSample() && this.reading.table.kind !== 'programme')
        this.problem('example-row', field, { column: cell.header });
      return;
    }
  }

  /** Whether a text only repeats the head of its column. */
  #isOwnHeader(field: Field, { text, header }: Cell): boolean {
    const { kind } = this.reading.table;
    const { type, th } = findColumn(kind, field) ?? {};
    if ((type !== 'text' && type !== 'prose') || text.length > 40 || kind === 'programme')
      return false;
    return [header, th ?? '', field].some((name) => fold(name) === fold(text));
  }

  #parsed<T>(field: Field, parse: (text: string) => Parsed<T>): T | undefined {
    const text = this.text(field);
    return text === undefined ? undefined : this.#reportParsed(field, parse(text), text);
  }

  #reportParsed<T>(field: Field, parsed: Parsed<T>, word: string): T | undefined {
    const column = this.cell(field)?.header ?? field;
    if ('code' in parsed) {
      const required = findColumn(this.reading.table.kind, field)?.required ? { required: 1 } : {};
      const params = { column, word: mask(word), ...required, ...parsed.params };
      this.problem(parsed.code, field, params, parsed.suggestions);
      return undefined;
    }
    for (const note of parsed.notes ?? []) {
      this.problem(note.code, field, { column, word: mask(word), ...note.params });
    }
    return parsed.value;
  }
}

/** The rows of a file, each already checked for what every row owes. */
export function readRows(reading: Reading): RowReader[] {
  return reading.table.rows.map((row) => {
    const reader = new RowReader(reading, row);
    reader.check();
    return reader;
  });
}

function as<T>(code: ProblemCode, parsed: Parsed<T>): Parsed<T> {
  return 'code' in parsed && parsed.code === 'unknown-value' ? { ...parsed, code } : parsed;
}

/**
 * A whole cell that says that its row is an example or a test, or what belongs in it; ตัวอย่างการจัดการขยะ is a
 * title. `{{title}}`: what a program should have filled in.
 */
const EXAMPLE =
  /^[([<*]*(?:(?:แถว|ข้อมูล)?(?:ตัวอย่าง|ทดสอบ|ทดลอง)(?:การกรอก|แถว)?(?:ข้อมูล|ระบบ|ที่)?|example|sample|dummy|placeholder|test|x{3,})[ \d๐-๙:.]*[)\]>*]*$|^[([<]?(?:โปรด|กรุณา)?(?:ระบุ|กรอก|ใส่|พิมพ์)(?:ชื่อ|ข้อความ|ข้อมูล|เรื่อง|ที่นี่|รายละเอียด|วันที่|สรุป|ตำแหน่ง|เลขที่)*(?:ที่นี่)?[)\]>]?$|^(?:\{\{[^{}]{1,30}\}\}|\$\{[^{}]{1,30}\}|<%[^%]{1,25}%>)$/i;
/** What stands where words are still to be written, or are to be looked up in another place. */
const TO_COME =
  /^[([<]?(?:todo|fixme|asdf+|qwerty|(?:ไว้)?(?:ใส่|เติม|เพิ่ม|แก้|กรอก|เขียน)(?:เติม|ข้อมูล|รายละเอียด)*(?:ภายหลัง|ทีหลัง|ต่อไป)|รอ(?:ข้อมูล|รายละเอียด|เนื้อหา|สรุป)(?:จาก|ของ)?[ก-๙]{0,16}|(?:ดู|ตาม|รายละเอียด(?:ดู)?ตาม)(?:ใน|ที่)?(?:เอกสาร|ไฟล์|สิ่งที่ส่งมา)?(?:ที่)?แนบ(?:ท้าย)?|(?:เหมือน|เช่นเดียวกับ|ตาม)(?:ข้าง(?:ต้น|บน)|ด้านบน|แถวบน|เดิม)|(?!x+\W?$)(?=.*x{2})[\dx() +-]{7,}|(?=.*\d)[\d() +-]*x{3,}[\dx ()+-]*|["〃”]|(?!x)([a-z])\1{4,})[)\]>]?$/i;
/** A reference may well be to an annex, and a number is judged with its announcement. */
const isToCome = (field: Field, type: ColumnType, text: string): boolean =>
  WORDS.has(type) &&
  field !== 'reference' &&
  field !== 'number' &&
  text.length <= 40 &&
  TO_COME.test(text);
const LOREM = /\blorem ipsum\b/i;
/** Whether a text shows how something is filled in, or waits to be filled in itself. */
export const isExample = (text: string): boolean =>
  text.length > 30 ? LOREM.test(text.slice(0, 400)) : EXAMPLE.test(text) || LOREM.test(text);

const firstLine = (text: string): string => text.split(/\r\n|\r|\n/, 1)[0] ?? '';
