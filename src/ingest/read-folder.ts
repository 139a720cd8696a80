import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { existsSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { holdsLocation, READABLE_PICTURE } from './image-location.ts';
import { loadModel } from './load-model.ts';
import type { Loaded, SourceFile } from './load-model.ts';
import { MOST_BYTES } from './read-file.ts';
import type { StoryText } from './story-texts.ts';

export interface LoadedFolder extends Loaded {
  /** Absolute. */
  readonly dataDir: string;
  readonly contentDir: string;
}

/** The data folder is not there: nothing can be said about the data at all. */
export class MissingFolder extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.name = 'MissingFolder';
    this.folder = folder;
  }
}

/** The variables that say where things lie; relative paths are taken from the working folder. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DATA_DIR` (default `data`), the long stories of `CONTENT_DIR` (default `content`) and the
 * documents below `PUBLIC_DIR` (default `public`).
 * @throws MissingFolder when there is no data folder; faults of the data are in `problems`.
 */
export async function loadFolder(env: Environment = process.env): Promise<LoadedFolder> {
  const dataDir = resolve(env['DATA_DIR'] || 'data');
  const contentDir = resolve(env['CONTENT_DIR'] || 'content');
  const publicDir = resolve(env['PUBLIC_DIR'] || 'public');
  if (!existsSync(dataDir) || !statSync(dataDir).isDirectory()) throw new MissingFolder(dataDir);
  const files = await readTables(dataDir);
  const hasPlaces = files.some((one) => one.path === 'places.csv');
  const loaded = loadModel(files, {
    gazetteer: hasPlaces ? await loadGazetteer() : await loadPlaces({}),
    document: (path) => fingerprint(join(publicDir, path)),
    image: (path) => isFile(join(publicDir, path)),
    tellsPlace: (path) => tellsPlace(join(publicDir, path)),
    stories: await readStoryTexts(contentDir),
  });
  return { ...loaded, dataDir, contentDir };
}

/** Files of the folder and its year folders, sorted; deeper ones belong to nobody. */
async function readTables(dataDir: string): Promise<SourceFile[]> {
  const names = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((one) => (one.isFile() || isLinkToFile(one)) && !one.name.startsWith('.'))
    .map((one) => join(one.parentPath, one.name))
    .sort();
  return Promise.all(paths.map((path) => readSource(dataDir, path)));
}

/** A link that leads nowhere is a file too: one that cannot be read, which the report says. */
function isLinkToFile(one: Dirent): boolean {
  const target = join(one.parentPath, one.name);
  return one.isSymbolicLink() && !(existsSync(target) && statSync(target).isDirectory());
}

/** A file beyond every register is not read at all: its size is enough to refuse it. */
async function readSource(dataDir: string, file: string): Promise<SourceFile> {
  const path = relative(dataDir, file).split(sep).join('/');
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return { path, bytes: new Uint8Array(), size };
    return { path, bytes: await readFile(file) };
  } catch (cause) {
    const { code = 'EIO' } = cause as NodeJS.ErrnoException;
    return { path, bytes: new Uint8Array(), unreadable: code };
  }
}

async function readStoryTexts(contentDir: string): Promise<StoryText[]> {
  const folder = join(contentDir, 'stories');
  if (!existsSync(folder)) return [];
  const all = (await readdir(folder)).sort();
  const beside = all.filter((one) => one.endsWith('.csv'));
  return Promise.all(
    all
      .filter((one) => /\.(?:mdx?|csv)$/.test(one))
      .map(async (name) => ({
        file: `content/stories/${name}`,
        id: name.replace(/(\.en)?\.(?:mdx?|csv)$/, ''),
        text: await readFile(join(folder, name), 'utf8'),
        beside,
      })),
  );
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Whether a picture's metadata says where it was taken. */
export const tellsPlace = (file: string): boolean =>
  READABLE_PICTURE.test(file) && isFile(file) && holdsLocation(readFileSync(file));

function fingerprint(path: string): { bytes: number; sha256: string } | undefined {
  if (!isFile(path)) return undefined;
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Where `places.csv` is looked for: in the data folder, else in the project's own, for which tests name
 * another (`PLACES_DIR`).
 */
export const placesFolders = (env: Environment): string[] => [
  ...(env['DATA_DIR'] ? [resolve(env['DATA_DIR'])] : []),
  resolve(env['PLACES_DIR'] || process.env['PLACES_DIR'] || 'data'),
];

/** The gazetteer alone, with the `places.csv` of the data folder, else the project's own. */
export async function loadPlaces(env: Environment = process.env): Promise<Gazetteer> {
  const file = placesFolders(env)
    .map((folder) => join(folder, 'places.csv'))
    .find(isFile);
  const files = file ? [{ path: 'places.csv', bytes: await readFile(file) }] : [];
  const nothing = { document: () => undefined, image: () => false, stories: [] };
  return loadModel(files, { gazetteer: await loadGazetteer(), ...nothing }).gazetteer;
}
