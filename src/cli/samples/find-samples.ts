import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SAMPLE_MARK, saysSample } from '../../domain/sample.ts';
import { readFile } from '../../ingest/read-file.ts';
import { isSamplePath, isSampleStory } from '../../ingest/samples.ts';
import { sampleSheets } from '../sample.ts';
import { STORIES } from '../sample/stories/all.ts';

/** Where a register lies; absolute. */
export interface RegisterFolders {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly publicDir: string;
}

/** One invented thing: a whole file, or some rows of a file that also holds real ones. */
export interface FoundSample {
  /** Absolute. */
  readonly file: string;
  readonly why: 'mark' | 'same' | 'place';
  /** 1-based lines; absent for a whole file. */
  readonly lines?: readonly number[];
}

/** Kinds whose rows say enough that two of them are alike by copying only. */
const DISTINCT = /(?:^|\/)(?:progress|announcements|stories|corrections)\.csv$/;

/**
 * Every invented thing, by its own mark: tables and single rows, scans and pictures by their place and their
 * bytes, long stories and their tables. Then, for marks that were taken off, by comparison with what the
 * generator makes.
 */
export async function findSamples(folders: RegisterFolders): Promise<FoundSample[]> {
  const made = await sampleSheets();
  const invented = new Set(
    made
      .filter(({ path }) => /^256[78]\//.test(path) || path === 'offices.csv')
      .flatMap(({ text }) => text.split('\r\n').slice(2))
      .map(bare)
      .filter((line) => line.length > 0),
  );
  const tables = filesIn(folders.dataDir).filter((file) => /\.(?:csv|tsv|txt)$/i.test(file));
  const stories = new Set(STORIES.map((story) => story.id));
  return [
    ...tables.flatMap((file) => inTable(file, folders.dataDir, invented)),
    ...filesIn(join(folders.contentDir, 'stories')).flatMap((file) => inStory(file, stories)),
    ...['documents', 'images'].flatMap((name) =>
      filesIn(join(folders.publicDir, name)).flatMap((file) => inFile(file, folders.publicDir)),
    ),
  ];
}

function inTable(file: string, dataDir: string, invented: ReadonlySet<string>): FoundSample[] {
  const path = relative(dataDir, file).split(sep).join('/');
  const { text } = readFile(path, readFileSync(file));
  if (text === undefined) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const marked = lines.flatMap((line, at) => (saysSample(line) ? [at + 1] : []));
  const isMixed = /(?:^|\/)programme\.csv$/.test(path);
  if (marked.length > 0 && isMixed && !(marked[0] === 1)) {
    return [{ file, why: 'mark', lines: marked }];
  }
  if (marked.length > 0) return [{ file, why: 'mark' }];
  const filled = lines.filter((line) => bare(line) !== '').length;
  const same = lines.flatMap((line, at) => (invented.has(bare(line)) ? [at + 1] : []));
  const isCopy = same.length >= 3 && same.length * 2 >= filled;
  if (isCopy) return [{ file, why: 'same' }];
  const examples = path === 'offices.csv' ? /\(ตัวอย่าง\)/ : undefined;
  const copied = lines.flatMap((line, at) =>
    (DISTINCT.test(path) && same.includes(at + 1)) || examples?.test(line) ? [at + 1] : [],
  );
  return copied.length > 0 ? [{ file, why: 'same', lines: copied }] : [];
}

function inStory(file: string, invented: ReadonlySet<string>): FoundSample[] {
  if (!/\.(?:mdx?|csv)$/i.test(file)) return [];
  if (isSampleStory({ text: readFileSync(file, 'utf8') })) return [{ file, why: 'mark' }];
  const id = /([^/\\]+?)(?:\.en)?\.(?:mdx?|csv)$/i.exec(file)?.[1] ?? '';
  return invented.has(id) ? [{ file, why: 'same' }] : [];
}

/** The mark as a PDF's title has it (UTF-16, plain or in hexadecimal) and as a picture's metadata has it. */
const UTF16 = Buffer.from(SAMPLE_MARK, 'utf16le').swap16();
const SIGNS = [Buffer.from(SAMPLE_MARK, 'utf8'), UTF16];
const HEX = UTF16.toString('hex');

function inFile(file: string, publicDir: string): FoundSample[] {
  const path = relative(publicDir, file).split(sep).join('/');
  if (isSamplePath(path)) return [{ file, why: 'place' }];
  const bytes = readFileSync(file);
  const says = SIGNS.some((sign) => bytes.includes(sign));
  return says || bytes.toString('latin1').toLowerCase().includes(HEX)
    ? [{ file, why: 'mark' }]
    : [];
}

/** A row without what may differ when a spreadsheet has saved it. */
const bare = (line: string): string => line.replace(/["\s\uFEFF]+/g, '').replace(/,+$/, '');

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.') && !/^README/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort();
}
