import { compareText } from '../../domain/compare.ts';
import { MOST_BYTES } from '../../ingest/table/read-file.ts';
import type { GivenFile } from './messages.ts';
import { pathInFolder } from './path-in-folder.ts';

/** A file of the browser with its path. */
export interface ChosenFile {
  readonly file: File;
  /** With its folder: `data/2567/targets.csv`; else its name alone. */
  readonly relative: string;
}

/** Thrown where the browser cannot open a file: it was moved, or another program locks it. */
export class UnreadableFile extends Error {}

/** The files of an input, also of one that chooses a folder. */
export function chosenOf(files: Iterable<File>): ChosenFile[] {
  return [...files].map((file) => ({ file, relative: file.webkitRelativePath || file.name }));
}

/** The dropped files, folders with everything in them. */
export async function droppedOf(dropped: DataTransfer): Promise<ChosenFile[]> {
  // Entries must be taken before the first `await`: the browser empties the list then.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenOf(dropped.files);
  return (await Promise.all(entries.map((entry) => filesBelow(entry)))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const relative = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ file, relative }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  // A reader returns at most a hundred entries at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return found;
    for (const entry of some) found.push(...(await filesBelow(entry)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Reads one file after the other, sorted by path; hidden files are left out. */
export async function readGiven(
  chosen: readonly ChosenFile[],
  reading: (path: string, done: number, total: number) => void,
): Promise<GivenFile[]> {
  const seen = chosen
    .filter(({ file }) => !file.name.startsWith('.'))
    .sort((a, b) => compareText(a.relative, b.relative));
  const given: GivenFile[] = [];
  for (const { file, relative } of seen) {
    reading(relative, given.length, seen.length);
    const parts = relative.split(/[/:]/);
    const name = parts.at(-1) ?? file.name;
    const bytes = await bytesOf(file);
    given.push({ name, path: pathInFolder(relative), folder: parts.at(-2), bytes });
  }
  return given;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  // It is refused for its size, so an unfilled array of that size is enough.
  if (file.size > MOST_BYTES) return new Uint8Array(Math.min(file.size, 2_000_000_000));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnreadableFile(file.name);
  }
}
