import { refOf } from '../table/sheet-cell.ts';
import { streamOf } from './compound-file.ts';

// The library reads the cells of an `.xls` but not its fonts; their records are read here.

const RECORD = {
  mulRk: 0xbd,
  font: 0x31,
  continued: 0x3c,
  sheet: 0x85,
  format: 0xe0,
  texts: 0xfc,
  textOfList: 0xfd,
} as const;
/** Records of one cell: a formula, a text of its own, a number, a truth or an error. */
const CELLS: ReadonlySet<number> = new Set([0x06, 0xfd, 0xd6, 0x203, 0x204, 0x205, 0x27e]);
const STRIKE = 0x08;

interface BiffRecord {
  readonly id: number;
  readonly at: number;
  readonly data: DataView;
}

/** The cells (`D2`) of each sheet of an `.xls` of which the font, or that of a part of the text, strikes through. */
export function struckInXls(bytes: Uint8Array): readonly ReadonlySet<string>[] {
  try {
    const stream = streamOf(bytes, ['Workbook', 'Book']);
    return stream ? struckInWorkbook(stream) : [];
  } catch {
    // Truncated records give no fonts; the library decides whether the cells can still be read.
    return [];
  }
}

/** The same of the stream of records that an `.xls` contains. */
export function struckInWorkbook(stream: Uint8Array): readonly ReadonlySet<string>[] {
  const records = recordsOf(stream);
  const ofKind = (id: number) => records.filter((record) => record.id === id);
  const fonts = ofKind(RECORD.font).map(({ data }) => (data.getUint16(2, true) & STRIKE) !== 0);
  // There is no font 4: the fifth is counted as 5.
  const isStruckFont = (number: number): boolean =>
    fonts[number > 4 ? number - 1 : number] ?? false;
  if (!fonts.includes(true)) return [];
  const formats = ofKind(RECORD.format).map(({ data }) => isStruckFont(data.getUint16(0, true)));
  const texts = struckTexts(records, isStruckFont);
  const starts = ofKind(RECORD.sheet).map(({ data }) => data.getUint32(0, true));
  return starts.map((start) => {
    const end = Math.min(...starts.filter((other) => other > start), stream.length);
    const ofSheet = records.filter(({ at }) => at > start && at < end);
    return new Set(ofSheet.flatMap((record) => struckCells(record, formats, texts)));
  });
}

function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if ((id === 0 && length === 0) || at + 4 + length > stream.length) break;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    found.push({ id, at, data });
    at += 4 + length;
  }
  return found;
}

function struckCells(
  { id, data }: BiffRecord,
  formats: readonly boolean[],
  texts: ReadonlySet<number>,
): string[] {
  if (data.byteLength < 6) return [];
  const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
  if (id === RECORD.mulRk)
    return Array.from({ length: Math.floor((data.byteLength - 6) / 6) }, (_, at) => at)
      .filter((at) => formats[data.getUint16(4 + 6 * at, true)])
      .map((at) => refOf(row, column + at));
  if (!CELLS.has(id)) return [];
  const isListed = id === RECORD.textOfList && data.byteLength >= 10;
  const isStruck =
    formats[data.getUint16(4, true)] || (isListed && texts.has(data.getUint32(6, true)));
  return isStruck ? [refOf(row, column)] : [];
}

/** The texts of the common list, by their numbers, of which a part is struck through. */
function struckTexts(
  records: readonly BiffRecord[],
  isStruckFont: (number: number) => boolean,
): ReadonlySet<number> {
  const first = records.findIndex(({ id }) => id === RECORD.texts);
  const struck = new Set<number>();
  if (first < 0) return struck;
  const parts = [records[first]!.data];
  for (let at = first + 1; records[at]?.id === RECORD.continued; at++)
    parts.push(records[at]!.data);
  const reader = new PartsReader(parts);
  reader.number(4);
  const count = reader.number(4);
  for (let text = 0; text < count && !reader.isAtEnd; text++) {
    const letters = reader.number(2);
    const flags = reader.number(1);
    const runs = flags & 0x08 ? reader.number(2) : 0;
    const more = flags & 0x04 ? reader.number(4) : 0;
    reader.skipLetters(letters, (flags & 0x01) !== 0);
    for (let run = 0; run < runs; run++) {
      reader.number(2);
      if (isStruckFont(reader.number(2))) struck.add(text);
    }
    for (let byte = 0; byte < more && !reader.isAtEnd; byte++) reader.number(1);
  }
  return struck;
}

/** Reads on over the parts into which a long record is cut. */
class PartsReader {
  readonly #parts: readonly DataView[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly DataView[]) {
    this.#parts = parts;
  }

  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length;
  }

  /** A number of so many bytes, the low ones first; 0 behind the end. */
  number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i++) value += this.#next() * 2 ** (8 * i);
    return value;
  }

  /** Where letters begin or go on in the next part, its first byte says how wide they are there. */
  skipLetters(count: number, isWide: boolean): void {
    let wide = isWide;
    for (let letter = 0; letter < count && !this.isAtEnd; letter++) {
      if (this.#at === 0) wide = (this.#next() & 0x01) !== 0;
      this.#next();
      if (wide) this.#next();
    }
  }

  #next(): number {
    const part = this.#parts[this.#part];
    if (!part || part.byteLength === 0) {
      this.#part++;
      return 0;
    }
    const byte = part.getUint8(this.#at++);
    if (this.#at >= part.byteLength) [this.#part, this.#at] = [this.#part + 1, 0];
    return byte;
  }
}
