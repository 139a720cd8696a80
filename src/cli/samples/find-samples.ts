import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Papa from 'papaparse';
import { SAMPLE_MARK, saysSample } from '../../domain/sample.ts';
import { stripPrefix } from '../../gazetteer/names.ts';
import type { FileKind } from '../../ingest/contract/columns.ts';
import { parseDate } from '../../ingest/cells/read-date.ts';
import { withoutTextFormula } from '../../ingest/table/cell-faults.ts';
import { isSamplePath, isSampleStory } from '../../ingest/rules/samples.ts';
import { toArabic } from '../../thai/digits.ts';
import { clean } from '../../thai/normalise.ts';
import { sampleSheets } from '../sample.ts';
import { STORIES } from '../sample/stories/all.ts';
import { countDemonstrationLines, isDemonstrationFile } from './demonstration-prints.ts';
import { filesIn } from './files-in.ts';
import { readTableRows } from './table-rows.ts';

/** The folders of a register; absolute. */
export interface SampledFolders {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly publicDir: string;
}

/** One invented thing: a whole file, or some rows of a file that also holds real ones. */
export interface FoundSample {
  /** Absolute. */
  readonly file: string;
  /**
   * `mark` and `place`: it is marked as invented. `same`: a copy of what the generator makes, by the number of rows
   * or by long texts. `equal`: single rows that a real list may contain by chance.
   */
  readonly why: 'mark' | 'place' | 'same' | 'equal';
  /** 1-based lines on which the rows begin; absent for a whole file. */
  readonly lines?: readonly number[];
  /** The content of those rows, where somebody may have to confirm them. */
  readonly rows?: readonly string[];
}

/** Kinds whose rows hold so much that two equal rows are a copy. */
const DISTINCT: ReadonlySet<FileKind> = new Set([
  'progress',
  'announcements',
  'stories',
  'corrections',
]);
/** Kinds whose rows are little more than a place: a real list has some rows in common with any invented one. */
const PLACES: ReadonlySet<FileKind> = new Set(['targets', 'assessments', 'honours']);
/** Kinds in which single rows can be marked as invented, among real ones. */
const MIXED: ReadonlySet<FileKind> = new Set(['programme', 'offices']);

/**
 * Every invented thing, by its own mark: tables and single rows, scans and pictures by their folder and their bytes,
 * long stories and their tables. Then, in case marks were removed, by comparison with what the generator makes.
 */
export async function findSamples(folders: SampledFolders): Promise<FoundSample[]> {
  inventedRows ??= readInvented();
  const invented = await inventedRows;
  const tables = filesIn(folders.dataDir).filter((file) => /\.(?:csv|tsv|txt|tab)$/i.test(file));
  const stories = new Set(STORIES.map((story) => story.id));
  return [
    ...tables.flatMap((file) => inTable(file, invented)),
    ...filesIn(join(folders.contentDir, 'stories')).flatMap((file) => inStory(file, stories)),
    ...['documents', 'images'].flatMap((name) =>
      filesIn(join(folders.publicDir, name)).flatMap((file) => inFile(file, folders.publicDir)),
    ),
  ];
}

/** Made once per process: the generator always makes the same. */
let inventedRows: Promise<ReadonlySet<string>> | undefined;

async function readInvented(): Promise<ReadonlySet<string>> {
  const sheets = await sampleSheets();
  const rows = sheets
    .filter(({ path }) => /^256[78]\//.test(path) || path === 'offices.csv')
    .flatMap(({ text }) =>
      Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(2),
    );
  return new Set(rows.map(bare).filter((row) => row !== ''));
}

function inTable(file: string, invented: ReadonlySet<string>): FoundSample[] {
  const table = readTableRows(file);
  if (!table) return [];
  const { kind, rows, lines, header } = table;
  const linesOf = (chosen: readonly number[]) => chosen.map((row) => lines[row] ?? 0);
  const where = (holds: (row: readonly string[]) => boolean) =>
    rows.flatMap((row, at) => (holds(row) ? [at] : []));
  const marked = where((row) => saysSample(row.join(' ')));
  // A title or a footer marks the whole file, a mark in a row with other cells only that row.
  const speaksForFile = (at: number) =>
    at <= Math.max(header, 0) || (!MIXED.has(kind) && filledOf(rows[at] ?? []) === 1);
  if (marked.some(speaksForFile)) return [{ file, why: 'mark' }];
  const byMark: FoundSample[] =
    marked.length > 0 ? [{ file, why: 'mark', lines: linesOf(marked) }] : [];
  const same = where((row) => invented.has(bare(row))).filter((at) => !marked.includes(at));
  const filled = rows.filter((row) => filledOf(row) > 0).length - 1 - marked.length;
  if (same.length >= 3 && same.length * 2 >= filled) return [...byMark, { file, why: 'same' }];
  const examples = where((row) => row.some((cell) => /^สำนักงาน.*\(ตัวอย่าง\)$/.test(cell.trim())));
  const copied = [...(DISTINCT.has(kind) ? same : []), ...examples];
  const unmarked = copied.filter((at) => !marked.includes(at));
  if (unmarked.length > 0) byMark.push({ file, why: 'same', lines: linesOf(unmarked) });
  if (PLACES.has(kind) && same.length > 0)
    byMark.push({
      file,
      why: 'equal',
      lines: linesOf(same),
      rows: same.map((at) => bare(rows[at] ?? [])),
    });
  return byMark;
}

const filledOf = (row: readonly string[]): number =>
  row.filter((cell) => cell.trim() !== '').length;

function inStory(file: string, invented: ReadonlySet<string>): FoundSample[] {
  if (!/\.(?:mdx?|csv)$/i.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (isSampleStory({ text })) return [{ file, why: 'mark' }];
  const id = /([^/\\]+?)(?:\.en)?\.(?:mdx?|csv)$/i.exec(file)?.[1] ?? '';
  if (invented.has(id)) return [{ file, why: 'same' }];
  return countDemonstrationLines(text) >= 2 ? [{ file, why: 'same' }] : [];
}

/** The mark as a PDF's title has it (UTF-16, plain or in hexadecimal) and as a picture's metadata has it. */
const UTF16 = Buffer.from(SAMPLE_MARK, 'utf16le').swap16();
const SIGNS = [Buffer.from(SAMPLE_MARK, 'utf8'), UTF16];
const HEX = UTF16.toString('hex');

function inFile(file: string, publicDir: string): FoundSample[] {
  const path = relative(publicDir, file).split(sep).join('/');
  if (isSamplePath(path)) return [{ file, why: 'place' }];
  const bytes = readFileSync(file);
  const says =
    SIGNS.some((sign) => bytes.includes(sign)) ||
    bytes.toString('latin1').toLowerCase().includes(HEX);
  if (says) return [{ file, why: 'mark' }];
  return isDemonstrationFile(bytes) ? [{ file, why: 'same' }] : [];
}

/**
 * The content of a row, independent of the order of its columns, the spreadsheet that saved it and the way its
 * values are written.
 */
const bare = (row: readonly string[]): string => row.map(plain).filter(Boolean).sort().join('\t');

/** A cell in one notation: the digits, dates, codes and names of places that files write in several. */
function plain(cell: string): string {
  const text = withoutTextFormula(toArabic(clean(cell)));
  const code = /^(?:TH)?(\d{6})(?:\.0+)?$/.exec(text)?.[1];
  if (code) return code;
  const date = text.length < 40 && /\d/.test(text) ? parseDate(text) : undefined;
  if (date && 'value' in date) return date.value;
  const name = (['tambon', 'amphoe', 'province'] as const).reduce(
    (bare, kind) => stripPrefix(kind, bare),
    text,
  );
  return name.replace(/["\s\uFEFF]+/g, '');
}
