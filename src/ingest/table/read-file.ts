import { length } from '../../thai/graphemes.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';

export type Encoding = 'utf-8' | 'windows-874' | 'utf-16le' | 'utf-16be';

/** The text of a file, its encoding, and its problems. */
export interface FileText {
  /** Without byte order mark; absent when the file is no text at all. */
  readonly text?: string;
  readonly encoding: Encoding;
  readonly problems: Problem[];
}

/** What a file that is not text turns out to be. */
type NotText = 'zip' | 'excel' | 'old-excel' | 'pdf' | 'image' | 'html' | 'json' | 'rtf' | 'binary';

/** The most bytes. A year of the whole country is about 2 MB. Readers of folders can refuse by size before loading. */
export const MOST_BYTES = 50_000_000;
const MOST_REPORTED = 20;

/**
 * Decodes bytes to text: by byte order marks, UTF-16 without one, UTF-8, else Windows-874. Bytes without a meaning
 * are an error at their line, because their letters are lost. `size` is given where the file was too large to be
 * read.
 */
export function readFile(path: string, bytes: Uint8Array, size = bytes.length): FileText {
  if (size > MOST_BYTES) {
    const params = {
      megabytes: Math.ceil(size / 1_000_000),
      limit: MOST_BYTES / 1_000_000,
    };
    return { encoding: 'utf-8', problems: [problem('file-too-large', { file: path }, params)] };
  }
  const encoding = findEncoding(bytes);
  const kind = findKind(bytes, encoding);
  if (kind) return { encoding, problems: [problem('not-text', { file: path }, { kind })] };
  // Without `ignoreBOM`, the decoder removes the mark of its own encoding.
  const text = new TextDecoder(encoding).decode(bytes);
  if (isMojibake(text)) {
    return { encoding, problems: [problem('wrong-encoding', { file: path }, { encoding })] };
  }
  return { text, encoding, problems: lostLetters(path, text, encoding) };
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return findWide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-874');
}

/** In UTF-16, every second byte of Thai and Latin text is 0x0E or 0x00. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const seen = Math.min(bytes.length, 8_192) & ~1;
  if (seen < 8) return undefined;
  const high = [0, 0];
  for (let at = 0; at < seen; at++) {
    if (bytes[at] === 0x0e || bytes[at] === 0x00) high[at % 2]! += 1;
  }
  const enough = (seen / 2) * 0.8;
  if (high[1]! >= enough && high[0]! < enough / 2) return 'utf-16le';
  if (high[0]! >= enough && high[1]! < enough / 2) return 'utf-16be';
  return undefined;
}

/**
 * Valid UTF-8, or UTF-8 with a few broken bytes: there, most bytes above 127 still form the three-byte sequences of
 * Thai (E0 B8/B9 xx). As Windows-874 the whole file would be unreadable.
 */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    let high = 0;
    let thai = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at]! < 0x80) continue;
      high += 1;
      const second = bytes[at + 1];
      const third = bytes[at + 2] ?? 0;
      if (
        bytes[at] === 0xe0 &&
        (second === 0xb8 || second === 0xb9) &&
        third >= 0x80 &&
        third < 0xc0
      ) {
        thai += 1;
      }
    }
    return thai * 3 > high / 2;
  }
}

function findKind(bytes: Uint8Array, encoding: Encoding): NotText | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8_192));
    return /\[Content_Types\]|xl\/|mimetype/.test(names) ? 'excel' : 'zip';
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-excel';
  if (startsWith(bytes, [0x1f, 0x8b]) || startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf])) return 'zip';
  if (startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]))
    return 'image';
  if (encoding.startsWith('utf-16')) return undefined;
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1_024))
    .replace(/^ï»¿/, '')
    .trimStart();
  if (head.startsWith('%PDF-')) return 'pdf';
  if (/^GIF8[79]a/.test(head)) return 'image';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\[\s*[[{"]|\{\s*")/.test(head)) return 'json';
  if (/^<(?:!doctype|html|table|\?xml|head|meta)\b/i.test(head)) return 'html';
  return holdsControls(bytes) ? 'binary' : undefined;
}

/** Text has no NUL; a few other control characters may occur and are removed. */
function holdsControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const seen = Math.min(bytes.length, 8_192);
  let controls = 0;
  for (let at = 0; at < seen; at++) {
    const byte = bytes[at]!;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26) controls += 1;
  }
  return controls > Math.max(8, seen / 20);
}

/**
 * Text that was saved after UTF-8 was read as Windows-874 (`เธ•เธณ`) or Latin-1 (`à¸•à¸³`), or Windows-874 as
 * Latin-1 (`¨Ñ§ËÇÑ´`).
 */
function isMojibake(text: string): boolean {
  const start = text.slice(0, 100_000);
  const asThai = start.match(/เ[ธน]/g)?.length ?? 0;
  const asLatin = start.match(/à[¸¹]/g)?.length ?? 0;
  const letters = start.replace(/[^ก-๛]+/g, '').length;
  const thaiAsLatin = start.match(/[\u00a1-\u00fb]{3}/g)?.length ?? 0;
  if (thaiAsLatin > 2 && thaiAsLatin * 3 > letters) return true;
  return asLatin > 3 || (asThai > 3 && asThai * 5 > letters);
}

/** U+FFFD replaces a lost letter, C1 controls are bytes without a letter in Windows-874. */
function lostLetters(path: string, text: string, encoding: Encoding): Problem[] {
  const lost = encoding === 'windows-874' ? /[\uFFFD\u0080-\u009F]/g : /\uFFFD/g;
  const problems: Problem[] = [];
  let line = 1;
  let start = 0;
  let from = 0;
  let reported = 0;
  for (const { index } of text.matchAll(lost)) {
    for (const ending of text.slice(from, index).matchAll(/\r\n|\r|\n/g)) {
      line += 1;
      start = from + ending.index + ending[0].length;
    }
    from = index;
    if (reported === line) continue;
    reported = line;
    const column = length(text.slice(Math.max(start, index - 20_000), index)) + 1;
    problems.push(problem('undecodable-bytes', { file: path, line, column }, { encoding }));
    if (problems.length === MOST_REPORTED) break;
  }
  return problems;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
