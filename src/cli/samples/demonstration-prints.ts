import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import DEMONSTRATION from './demonstration-prints.json' with { type: 'json' };

/**
 * Hashes of texts, scans and pictures that only the demonstration has, so that a copy without the mark of samples is
 * found in a register. `npm run fixtures` writes the file beside this one.
 */
export interface DemonstrationPrints {
  /** Of each line of a story that is long enough to be unique, and of each row of a story's table. */
  readonly lines: readonly string[];
  /** Of the bytes of each scan and picture. */
  readonly files: readonly string[];
}

/** The hashes of the demonstration in these folders (absolute), each once and sorted. */
export function printsOf(folders: {
  readonly contentDir: string;
  readonly publicDir: string;
}): DemonstrationPrints {
  const lines = filesIn(join(folders.contentDir, 'stories')).flatMap((file) =>
    linesIn(readFileSync(file, 'utf8')).filter(
      (line) => line.length > 40 || (file.endsWith('.csv') && line.includes(',')),
    ),
  );
  const files = ['documents', 'images'].flatMap((name) =>
    filesIn(join(folders.publicDir, name)).map((file) => readFileSync(file)),
  );
  return { lines: sortedPrints(lines), files: sortedPrints(files) };
}

const sortedPrints = (contents: ReadonlyArray<string | Uint8Array>): string[] =>
  [...new Set(contents.map(printOf))].sort();

/** 96 bits of a hash, as 16 letters. */
const printOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 16);

/** The trimmed lines of a text. */
const linesIn = (text: string): string[] => text.split(/[\r\n]+/).map((line) => line.trim());

const knownLines: ReadonlySet<string> = new Set(DEMONSTRATION.lines);
const knownFiles: ReadonlySet<string> = new Set(DEMONSTRATION.files);

/** How many lines of a text are lines of the demonstration's stories. */
export const countDemonstrationLines = (text: string): number =>
  linesIn(text).filter((line) => knownLines.has(printOf(line))).length;

/** Whether these are the bytes of a scan or picture of the demonstration. */
export const isDemonstrationFile = (bytes: Uint8Array): boolean => knownFiles.has(printOf(bytes));
