import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { findProvinceByCode, findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { COLUMNS, type FileKind } from '../../ingest/contract/columns.ts';
import { toArabic } from '../../thai/digits.ts';
import { decode, readRowsPlainly, type Row } from './read-rows.ts';

/*
 * Counts the files of a data folder a second time, with a reader of its own (`read-rows.ts`), so that a fault of the intake cannot hide itself.
 */

/** A row with its file and its tambon; without a tambon it is a total, a footer, or a row of no place. */
export interface PlacedRow {
  readonly kind: FileKind;
  readonly fiscalYear: number;
  readonly row: Row;
  readonly place: Place | undefined;
  /** As the gazetteer writes it: from the place, the column, or the folder. */
  readonly province: string | undefined;
}

/** The counts of one fiscal year, made without code of the intake. */
export interface CountedYear {
  readonly fiscalYear: number;
  readonly sample: boolean;
  readonly targets: number;
  /** Codes of tambons that passed finally, in a province that announced. */
  readonly passed: readonly string[];
  /** Codes of tambons that were assessed and that no announcement names: not passed, or not announced yet. */
  readonly unannounced: readonly string[];
  /** Codes of the honoured tambons. */
  readonly excellent: readonly string[];
  /** Names of provinces with an announcement of their own. */
  readonly announced: readonly string[];
  /** Codes of tambons on any public list: targets, passed, honoured, corrected. */
  readonly publicCodes: readonly string[];
  /** Names of the tambons of stories that may be shown. */
  readonly storyTambons: readonly string[];
  /** Names of provinces with a target, an announcement or an honour. */
  readonly provinces: readonly string[];
  /** Every row of the year's files. */
  readonly rows: readonly PlacedRow[];
}

/** The title row that files of invented data begin with. */
const SAMPLE_MARK = 'ข้อมูลสมมติเพื่อสาธิต';

const KINDS = Object.keys(COLUMNS) as FileKind[];
const unique = (list: readonly string[]) => [...new Set(list)];

/** Every year of a data folder, newest first. */
export async function countYears(dataDir: string): Promise<CountedYear[]> {
  const gazetteer = await loadGazetteer(readOverrides(dataDir));
  const facts = readRowsPlainly(join(dataDir, 'programme.csv'), 'programme');
  return readdirSync(dataDir)
    .filter((name) => /^\d{4}$/.test(name))
    .sort()
    .reverse()
    .map((name) => countYear(join(dataDir, name), Number(name), facts, gazetteer));
}

/** The corrections to the list of places: of the data, else of the project. */
function readOverrides(dataDir: string) {
  const file = [dataDir, process.env['PLACES_DIR'] || 'data']
    .map((folder) => join(folder, 'places.csv'))
    .find(existsSync);
  return readRowsPlainly(file ?? '', 'places').map((row) => ({
    tambonCode: row['tambon_code'] ?? '',
    tambon: row['tambon'] || undefined,
    tambonEn: row['tambon_en'] || undefined,
    amphoe: row['amphoe'] || undefined,
    amphoeEn: row['amphoe_en'] || undefined,
    formerName: row['former_name'] || undefined,
    removed: says(row, 'removed'),
  }));
}

/** The folders of a year: its own, and one for each province that hands in its files apart. */
function foldersOf(yearDir: string, gazetteer: Gazetteer) {
  const below = readdirSync(yearDir, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [
    { folder: yearDir, province: undefined },
    ...below.map(({ name }) => ({
      folder: join(yearDir, name),
      province: (
        findProvinceBySlug(name) ??
        findProvinceByCode(name) ??
        gazetteer.findProvince(name)?.province
      )?.th,
    })),
  ];
}

/** The name of a place that may go on from the page before: `ขอนแก่น (ต่อ)`. */
const nameIn = (row: Row, level: 'province' | 'amphoe'): string =>
  (row[level] ?? '').replace(/ ?\((?:ต่อ|cont\.?|continued)\)$/i, '');

function placeOf(row: Row, province: string | undefined, gazetteer: Gazetteer): Place | undefined {
  const digits = toArabic(row['tambon_code'] ?? '').replace(/\.0+$|[,\s.-]/g, '');
  const code = /(?<!\d)\d{6}(?!\d)/.exec(digits)?.[0];
  const byCode = code && gazetteer.findByCode(code);
  if (byCode) return byCode;
  const found = gazetteer.findProvince(province ?? '')?.province;
  const amphoe = found && gazetteer.findAmphoe(found, nameIn(row, 'amphoe'))?.amphoe;
  if (!amphoe || !row['tambon']) return undefined;
  const { places } = gazetteer.findTambon({ province: found, amphoe, tambon: row['tambon'] });
  return places.length === 1 ? places[0] : undefined;
}

function readYear(yearDir: string, fiscalYear: number, gazetteer: Gazetteer): PlacedRow[] {
  return foldersOf(yearDir, gazetteer).flatMap(({ folder, province: ofFolder }) =>
    KINDS.flatMap((kind) =>
      readRowsPlainly(join(folder, `${kind}.csv`), kind).map((row): PlacedRow => {
        const written = gazetteer.findProvince(nameIn(row, 'province'))?.province.th ?? ofFolder;
        const place = placeOf(row, written, gazetteer);
        return { kind, fiscalYear, row, place, province: place?.province.th ?? written };
      }),
    ),
  );
}

/** Whether a title row of a file in the folder, or in a province's folder below it, says that it is invented. */
const isMarked = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .some((name) => decode(readFileSync(join(folder, name))).includes(SAMPLE_MARK));

/** Signs that tick a box, and short words for yes. */
const YES =
  /^(?:[/1✓✔√☑✅]\ufe0f?|true|t|yes|y|ok|ใช่|มี|ได้|จริง|แล้ว|ยินยอม|อนุญาต|เผยแพร่ได้|ยอมรับ|ตกลง|เห็นชอบ)$/i;
const says = (row: Row, name: string): boolean => YES.test(toArabic(row[name] ?? ''));
/** Reads a result from its word, from a tick, or from the tick in a column of its own. */
const passes = ({ row }: PlacedRow) =>
  /^(?:ผ่าน|pass)/i.test(row['result'] ?? '') ||
  says(row, 'result') ||
  TICKED.some((name) => says(row, name) || row[name] === 'ผ่าน');
/** The heads of the column that is ticked for those who passed. */
const TICKED = ['ผ่าน', 'ผ่านเกณฑ์', 'ผ่านการประเมิน', 'ผ่านเกณฑ์การประเมิน'];
const isFinal = ({ row }: PlacedRow) => !/^(?:ก่อน|baseline)/i.test(row['round'] ?? '');
const isDepartment = ({ row }: PlacedRow) => /กรม|department/i.test(row['level'] ?? '');
/** A withdrawal takes names from a list; the other kinds of announcement add names. */
const listsNames = ({ row }: PlacedRow) => !/ถอน|ยกเลิก|withdraw/i.test(row['kind'] ?? '');
const hasDate = ({ row }: PlacedRow) => /[\d๐-๙]/.test(row['announced_on'] ?? '');
const mayBeShown = ({ row }: PlacedRow) => says(row, 'consent');

function countYear(
  folder: string,
  fiscalYear: number,
  facts: readonly Row[],
  gazetteer: Gazetteer,
): CountedYear {
  const rows = readYear(folder, fiscalYear, gazetteer);
  const of = (kind: FileKind) => rows.filter((row) => row.kind === kind);
  const codes = (list: readonly PlacedRow[]) =>
    unique(list.flatMap(({ place }) => place?.tambon.code ?? []));
  const names = (list: readonly PlacedRow[]) =>
    unique(list.flatMap(({ province }) => province ?? []));
  const announcements = of('announcements').filter(hasDate);
  const announced = names(announcements.filter((row) => !isDepartment(row) && listsNames(row)));
  const assessments = of('assessments').filter(isFinal);
  const isPublic = (row: PlacedRow) => passes(row) && announced.includes(row.province ?? '');
  const passed = codes(assessments.filter(isPublic));
  const honours = of('honours').filter(
    ({ row }) => row['source'] || announcements.some((row) => isDepartment(row) && listsNames(row)),
  );
  const isSample = (row: Row) =>
    Number(toArabic(row['fiscal_year'] ?? '')) === fiscalYear &&
    row['key'] === 'sample' &&
    says(row, 'value');
  return {
    fiscalYear,
    sample: facts.some(isSample) || isMarked(folder),
    targets: codes(of('targets')).length,
    passed,
    unannounced: codes(assessments.filter((row) => !isPublic(row))),
    excellent: codes(honours),
    announced,
    publicCodes: unique([
      ...(['targets', 'honours', 'corrections', 'progress'] as const).flatMap((kind) =>
        codes(of(kind)),
      ),
      ...passed,
    ]),
    storyTambons: unique(
      of('stories')
        .filter(mayBeShown)
        .flatMap(({ place }) => place?.tambon.th ?? []),
    ),
    provinces: unique([...names(of('targets')), ...names(of('honours')), ...announced]),
    rows,
  };
}
