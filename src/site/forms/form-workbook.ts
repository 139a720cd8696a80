import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { SAMPLE_MARK } from '../../domain/sample.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { formWords, type FormWords } from '../../i18n/form-words.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Column, Field } from '../../ingest/contract/columns.ts';
import { FORM_MARK, formColumns } from '../../ingest/contract/form-sheet.ts';
import { refOf } from '../../ingest/table/sheet-cell.ts';
import type { LiveRegister } from '../check/live-register.ts';
import { LIST_SHEET, choicesOf, listSheet } from './form-lists.ts';
import { type FormRequest, type FormRow, formRows, tambonsOf } from './form-rows.ts';

const FONT = { name: 'TH Sarabun New', size: 16 };
/**
 * Every cell is text: a code keeps its digits, and a day stays as it is typed. Otherwise a spreadsheet converts
 * dates by its own locale: `12/6/2567` becomes 6 December in one and 12 June in another.
 */
const TEXT_FORMAT = '@';
const HEADER: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1C3162' } },
  alignment: { vertical: 'center', wrapText: true },
  numFmt: TEXT_FORMAT,
};
const BOLD: CellStyle = { font: { ...FONT, bold: true }, numFmt: TEXT_FORMAT };
/** The background of cells that are filled in beforehand. */
const GIVEN_FILL: CellStyle['fill'] = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: 'EFEBE1' },
};
/** The most characters of a word list inside a rule of Excel. */
const LONGEST_LIST = 255;
/** The most rows: no officer types more. */
const MOST_ROWS = 500;

export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows that have a place initially. */
  readonly places: number;
}

/**
 * A form to fill in as `.xlsx`: the table with the dictionary's headers and the public rows of its kind, year and
 * province; a sheet of instructions; and a hidden one with the lists to choose from. The same register gives the
 * same bytes. The check page and `npm run prepare` accept the filled-in form without changes.
 */
export async function makeForm(
  request: FormRequest,
  live: LiveRegister,
  gazetteer: Gazetteer,
  locale: Locale,
): Promise<FormFile> {
  const { kind, fiscalYear, province } = request;
  const say = formWords(locale);
  const { rows, isSample } = formRows(request, live, gazetteer);
  const places = tambonsOf(gazetteer, province);
  const scope = province ? `จังหวัด${province.th}` : 'ทั้งประเทศ';
  const title = `${FORM_MARK}: ${formWords('th').kinds[kind]} ปีงบประมาณ ${fiscalYear} ${scope}`;
  const titles = [title, ...(isSample ? [SAMPLE_MARK] : [])];
  const columns = formColumns(kind);
  const bytes = await writeXlsx({
    properties: { title, creator: say.creator, created: DAY, modified: DAY },
    defaultFont: FONT,
    sheets: [
      tableSheet({ titles, columns, rows, request, say, listed: places.length }),
      tellSheet(columns, request, say),
      { name: LIST_SHEET, rows: listSheet(places), hidden: true },
    ],
  });
  const name = ['form', kind, fiscalYear, ...(province ? [province.slug] : [])].join('-');
  const given = rows.filter((row) => row.tambon_code !== undefined).length;
  return { name: `${name}.xlsx`, bytes, places: given };
}

/** The date inside every form: a workbook must not depend on a clock. */
const DAY = new Date('2000-01-01T00:00:00Z');

interface TableParts {
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly FormRow[];
  readonly request: FormRequest;
  readonly say: FormWords;
  /** The number of rows in the sheet of lists. */
  readonly listed: number;
}

function tableSheet({ titles, columns, rows, request, say, listed }: TableParts): WriteSheet {
  const head = titles.length;
  const last = head + Math.min(rows.length, MOST_ROWS) + 1;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  titles.forEach((value, row) => cells.set(`${row},0`, { value, type: 'string', style: BOLD }));
  columns.forEach(({ th }, at) =>
    cells.set(`${head},${at}`, { value: th, type: 'string', style: HEADER }),
  );
  rows.forEach((row, index) =>
    columns.forEach((column, at) =>
      cells.set(`${head + 1 + index},${at}`, cellOf(column, row[column.field])),
    ),
  );
  const letter = (field: Field): string =>
    refOf(
      0,
      Math.max(
        0,
        columns.findIndex((column) => column.field === field),
      ),
    ).slice(0, -1);
  const sheet = { fiscalYear: request.fiscalYear, listed, first: head + 2, letter };
  const height = head + 1 + rows.length;
  return {
    name: say.sheets.table,
    rows: Array.from({ length: height }, () => columns.map(() => null)),
    cells,
    columns: columns.map((column) => ({ width: widthOf(column), style: styleOf(column, false) })),
    freezePane: { rows: head + 1, columns: columns.findIndex(({ type }) => type === 'tambon') + 1 },
    autoFilter: { range: `A${head + 1}:${refOf(height - 1, columns.length - 1)}` },
    dataValidations: columns.map((column, at) => ({
      ...ruleOf(column, choicesOf(column, sheet)),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: column.th.slice(0, 32),
      inputMessage: (say.fields[column.field] ?? '').slice(0, 250),
      range: `${refOf(head + 1, at)}:${refOf(last - 1, at)}`,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  };
}

/** A rule that offers choices and never refuses: the check reports a wrong cell with the reason. */
function ruleOf(column: Column, list: ReturnType<typeof choicesOf>) {
  if (!list) return { type: 'custom' as const, formula1: 'TRUE' };
  if ('formula' in list) return { type: 'list' as const, formula1: list.formula };
  const { words } = list;
  if (words.join(',').length > LONGEST_LIST) throw new Error(`The list of ${column.field} is long`);
  return { type: 'list' as const, values: [...words] };
}

const cellOf = (column: Column, text: string | undefined) => ({
  value: text ?? null,
  type: text === undefined ? ('empty' as const) : ('string' as const),
  style: styleOf(column, text !== undefined),
});

const isLong = ({ type, field }: Column): boolean =>
  type === 'prose' || type === 'choices' || field === 'title';

const styleOf = (column: Column, isGiven: boolean): CellStyle => ({
  font: FONT,
  alignment: { vertical: 'top', wrapText: isLong(column) },
  numFmt: TEXT_FORMAT,
  ...(isGiven && { fill: GIVEN_FILL }),
});

/** In characters: wide enough for its header and its content. */
function widthOf(column: Column): number {
  const header = column.th.replace(/\p{M}/gu, '').length + 4;
  return Math.max(header, isLong(column) ? 44 : column.type === 'code' ? 11 : 18);
}

function tellSheet(columns: readonly Column[], request: FormRequest, say: FormWords): WriteSheet {
  const lines = say.how(request.fiscalYear);
  const rows = [
    [say.howTitle, null],
    ...lines.map((line) => [line, null]),
    [null, null],
    ...columns.map(({ field, th, required }) => [
      `${th}${required ? ` (${say.required})` : ''}`,
      say.fields[field] ?? '',
    ]),
  ];
  const wrapped: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true } };
  const cells: NonNullable<WriteSheet['cells']> = new Map(
    rows.flatMap(([first, second], row) => [
      [
        `${row},0`,
        {
          value: first ?? null,
          style: first && second === null && row > 0 ? { font: FONT } : BOLD,
        },
      ],
      [`${row},1`, { value: second ?? null, style: wrapped }],
    ]),
  );
  return {
    name: say.sheets.how,
    rows,
    cells,
    columns: [{ width: 34 }, { width: 96 }],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}
