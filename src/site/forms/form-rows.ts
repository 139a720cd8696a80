import { compareText } from '../../domain/compare.ts';
import { daysOfFiscalYear, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { Place, Province } from '../../domain/place.ts';
import { saysSample } from '../../domain/sample.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { COLUMNS } from '../../ingest/contract/columns.ts';
import type { Field, FileKind } from '../../ingest/contract/columns.ts';
import type { FormKind } from '../../ingest/contract/form-sheet.ts';
import { formatDate } from '../../i18n/format.ts';
import type { LiveFile, LiveRegister } from '../check/live-register.ts';

/** The request for a form. */
export interface FormRequest {
  readonly kind: FormKind;
  readonly fiscalYear: FiscalYear;
  /** Absent in the form of honours, which the department keeps for the whole country. */
  readonly province?: Province | undefined;
}

/** A row of a form: its initial content, in the notation of prepared files. */
export type FormRow = Readonly<Partial<Record<Field, string>>>;

export interface FormRows {
  readonly rows: readonly FormRow[];
  /** They come from a file of invented data, so the form is marked too. */
  readonly isSample: boolean;
}

/** The number of empty rows for new entries. */
const SPARE_ROWS = 20;

/**
 * The initial rows of a form: the public rows of its kind, year and province, and the target tambons of the year;
 * every tambon of the province where no targets are public. The public data has nothing internal.
 */
export function formRows(
  { kind, fiscalYear, province }: FormRequest,
  live: LiveRegister,
  gazetteer: Gazetteer,
): FormRows {
  const own = liveRows(live, { kind, fiscalYear, province }, gazetteer);
  if (kind === 'honours') return { rows: ofEachProvince(own.rows), isSample: own.isSample };
  const given = { province: province?.th ?? '' };
  if (kind === 'announcements') {
    const spare = { level: 'จังหวัด', ...given };
    return { rows: [...own.rows, ...spares(spare)], isSample: own.isSample };
  }
  const targets =
    kind === 'targets' ? own : liveRows(live, { kind: 'targets', fiscalYear, province }, gazetteer);
  const listed =
    targets.rows.length > 0 ? targets.rows : tambonsOf(gazetteer, province).map(namesOf);
  const known = new Map(own.rows.map((row) => [row.tambon_code, row]));
  const codes = new Set(listed.map((row) => row.tambon_code));
  const rows = [
    ...listed.map((row) => known.get(row.tambon_code) ?? placeOnly(row)),
    ...own.rows.filter((row) => !codes.has(row.tambon_code)),
  ];
  return { rows: [...rows, ...spares(given)], isSample: own.isSample || targets.isSample };
}

const spares = (row: FormRow): FormRow[] => Array.from({ length: SPARE_ROWS }, () => row);

/** Public rows of a kind in a year, with a province only those of that province; sorted by code. */
function liveRows(
  { files }: LiveRegister,
  { kind, fiscalYear, province }: FormRequest,
  gazetteer: Gazetteer,
): FormRows {
  const of = files.filter(({ path }) => {
    const parts = path.split('/');
    return parts[0] === String(fiscalYear) && parts.at(-1) === `${kind}.csv`;
  });
  const found = of.map((file) => ({
    file,
    rows: rowsOf(file, kind, gazetteer).filter((row) => !province || row.province === province.th),
  }));
  const all = found.flatMap(({ rows }) => rows);
  const once = new Map(all.map((row, at) => [row.tambon_code ?? at, row]));
  return {
    rows: [...once.values()].sort((a, b) => compareText(a.tambon_code ?? '', b.tambon_code ?? '')),
    isSample: found.some(({ file, rows }) => rows.length > 0 && file.titles.some(saysSample)),
  };
}

/** The rows of a file by field, with the names that the public data leaves out because they follow from the code. */
function rowsOf({ head, rows }: LiveFile, kind: FileKind, gazetteer: Gazetteer): FormRow[] {
  const fields = head.map((header) => COLUMNS[kind].find(({ th }) => th === header)?.field);
  return rows.map((cells) => {
    const row = Object.fromEntries(
      fields.flatMap((field, at) => (field && cells[at] ? [[field, cells[at]] as const] : [])),
    ) as FormRow;
    const place = row.tambon_code ? gazetteer.findByCode(row.tambon_code) : undefined;
    return place ? { ...row, ...namesOf(place) } : row;
  });
}

const namesOf = ({ province, amphoe, tambon }: Place): FormRow => ({
  tambon_code: tambon.code,
  province: province.th,
  amphoe: amphoe.th,
  tambon: tambon.th,
});

const placeOnly = ({ tambon_code, province, amphoe, tambon }: FormRow): FormRow => ({
  ...(tambon_code && { tambon_code }),
  ...(province && { province }),
  ...(amphoe && { amphoe }),
  ...(tambon && { tambon }),
});

/** Every tambon of a province, by code; without a province those of the country. */
export const tambonsOf = (gazetteer: Gazetteer, province: Province | undefined): readonly Place[] =>
  gazetteer
    .all()
    .filter(
      (place) => place.province.inProgramme && (!province || place.province.code === province.code),
    );

/** A row for each province: its honour where one is public, else its name alone. */
const ofEachProvince = (rows: readonly FormRow[]): FormRow[] =>
  PROVINCES.filter(({ inProgramme }) => inProgramme).flatMap(({ th }): FormRow[] => {
    const own = rows.filter((row) => row.province === th);
    return own.length > 0 ? own : [{ province: th }];
  });

/** The months of a fiscal year in the notation of a cell: `ตุลาคม 2566`. */
export function monthsOf(fiscalYear: FiscalYear): string[] {
  const { first } = daysOfFiscalYear(fiscalYear);
  const year = Number(first.slice(0, 4));
  return Array.from({ length: 12 }, (_, at) => {
    const month = String(((at + 9) % 12) + 1).padStart(2, '0');
    return formatDate('th', `${at < 3 ? year : year + 1}-${month}-01`).replace(/^1 /, '');
  });
}
