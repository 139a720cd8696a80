import { createHash } from 'node:crypto';
import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { existsSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { SiteSettings } from '../domain/site-settings.ts';
import { makeGazetteer } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import type { Log } from '../log/entry.ts';
import { LOG_FILE } from '../log/log-paths.ts';
import { readVerifiedLog } from '../log/verified-log.ts';
import type { FoundDocument } from './files/announcements.ts';
import { MOST_CONTENT_BYTES } from './files/content.ts';
import type { ContentFile } from './files/content.ts';
import { isDocumentOrPicture } from './contract/file-kind.ts';
import { holdsLocation, READABLE_PICTURE } from './files/image-location.ts';
import { parseProse } from '../prose/parse-prose.ts';
import { comparePlacesOfProblems, loadModel } from './load-model.ts';
import type { Loaded, SourceFile } from './load-model.ts';
import { MOST_BYTES } from './table/read-file.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';

/** The register of a data folder, with the folders it was read from. */
export interface LoadedFolder extends Loaded {
  /** Absolute. */
  readonly dataDir: string;
  readonly contentDir: string;
  /** What was public before; empty where nothing was, or where the log is damaged, which is an error. */
  readonly log: Log;
}

/** Thrown where the data folder does not exist, or is a file: then nothing can be said about the data. */
export class MissingFolder extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.name = 'MissingFolder';
    this.folder = folder;
  }
}

/** The environment variables of the folders; relative paths are taken from the working folder. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DATA_DIR` (default `data`), the long stories of `CONTENT_DIR` (default `content`) and the documents below
 * `PUBLIC_DIR` (default `public`).
 * @throws MissingFolder when there is no data folder; faults of the data are in `problems`.
 */
export async function loadFolder(env: Environment = process.env): Promise<LoadedFolder> {
  const dataDir = resolve(env['DATA_DIR'] || 'data');
  const contentDir = resolve(env['CONTENT_DIR'] || 'content');
  const publicDir = resolve(env['PUBLIC_DIR'] || 'public');
  assertFolders({ dataDir, contentDir, publicDir });
  const files = await readTables(dataDir);
  const { log, problems } = await readFolderLog(logFile(env));
  const hasPlaces = files.some((file) => file.path === 'places.csv');
  const loaded = loadModel(files, {
    gazetteer: hasPlaces ? await loadGazetteer() : await loadPlaces({}),
    document: (path) => fingerprint(publicDir, path),
    image: (path) => isFile(join(publicDir, path)),
    hasGpsPosition: (path) => hasGpsPosition(join(publicDir, path)),
    ...(await readContentFiles(contentDir)),
    readProse: parseProse,
    env,
    log,
  });
  // The site begins with the newest year, so there must be one; a reason why a year cannot be read comes first.
  if (
    loaded.model.years.length === 0 &&
    !loaded.problems.some(({ severity }) => severity === 'error')
  )
    problems.push(problem('no-year', { file: '.' }, { folder: basename(dataDir) }));
  const all = [...loaded.problems, ...problems].sort(comparePlacesOfProblems);
  return { ...loaded, problems: all, dataDir, contentDir, log };
}

/**
 * Checks that the data folder exists, and the others where they are set.
 *
 * @throws MissingFolder
 */
export function assertFolders(folders: {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly publicDir: string;
}): void {
  const { dataDir, contentDir, publicDir } = folders;
  if (!existsSync(dataDir)) throw new MissingFolder(dataDir);
  for (const path of [dataDir, contentDir, publicDir])
    if (existsSync(path) && !statSync(path).isDirectory()) throw new MissingFolder(path);
}

/** Path of the register's log: `LOG_FILE`, else `.log/log.csv` beside the data folder. Absolute. */
const logFile = (env: Environment = process.env): string =>
  resolve(env['LOG_FILE'] || join(dirname(resolve(env['DATA_DIR'] || 'data')), LOG_FILE));

async function readFolderLog(file: string): Promise<{ log: Log; problems: Problem[] }> {
  if (!existsSync(file)) return { log: [], problems: [] };
  const read = await readVerifiedLog(await readFile(file, 'utf8'));
  if ('log' in read) return { log: read.log, problems: [] };
  const { code, line } = read.refusal;
  const spot = { file: LOG_FILE, line };
  return { log: [], problems: [problem('log-broken', spot, { fault: code, line })] };
}

/** Files of the folder and its year folders, sorted; deeper ones are ignored. */
export async function readTables(dataDir: string): Promise<SourceFile[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => isMeantAsFile(entry) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map((path) => readSource(dataDir, path)));
}

/**
 * Links, devices and folders with the name of a table count as files that cannot be read, which is reported. The
 * target of a link to a folder is not read, so that is reported too.
 */
const isMeantAsFile = (entry: Dirent): boolean =>
  !entry.isDirectory() || /\.csv$/i.test(entry.name);

/** A file larger than any register is not read at all: its size is enough to refuse it. */
async function readSource(dataDir: string, file: string): Promise<SourceFile> {
  const path = relative(dataDir, file).split(sep).join('/');
  try {
    // A link may lead out of the folder, and a device has no end.
    const found = await lstat(file);
    if (!found.isFile()) return { path, bytes: new Uint8Array(), unreadable: 'NOT_A_FILE' };
    const { size } = found;
    if (size > MOST_BYTES) return { path, bytes: new Uint8Array(), size };
    return { path, bytes: await readFile(file) };
  } catch (cause) {
    const { code = 'EIO' } = cause as NodeJS.ErrnoException;
    return { path, bytes: new Uint8Array(), unreadable: code };
  }
}

/** The files of `content/stories` and `content/pages`, unchanged. */
export async function readContentFiles(
  contentDir: string,
): Promise<{ stories: ContentFile[]; pages: ContentFile[] }> {
  const stories = await filesIn(contentDir, 'stories', /\.(?:mdx?|csv)$/);
  const english = await filesIn(contentDir, 'pages/en', /\.mdx?$/);
  const thai = await filesIn(contentDir, 'pages/th', /\.mdx?$/);
  return { stories, pages: [...english, ...thai] };
}

async function filesIn(contentDir: string, folder: string, names: RegExp): Promise<ContentFile[]> {
  const all = await readdir(join(contentDir, folder)).catch(() => []);
  const found = all.filter((name) => names.test(name)).sort();
  return Promise.all(
    found.map(async (name): Promise<ContentFile> => {
      const file = `content/${folder}/${name}`;
      const path = join(contentDir, folder, name);
      try {
        const found = await lstat(path);
        if (!found.isFile()) return { file, bytes: new Uint8Array(), unreadable: 'NOT_A_FILE' };
        const { size } = found;
        if (size > MOST_CONTENT_BYTES) return { file, bytes: await firstBytes(path) };
        return { file, bytes: await readFile(path) };
      } catch (cause) {
        const { code = 'EIO' } = cause as NodeJS.ErrnoException;
        return { file, bytes: new Uint8Array(), unreadable: code };
      }
    }),
  );
}

/** The first bytes of a text that is too large, enough to recognise it. */
async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(MOST_CONTENT_BYTES + 1));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Whether a picture's metadata has the place where it was taken. */
export const hasGpsPosition = (file: string): boolean =>
  READABLE_PICTURE.test(file) && isFile(file) && holdsLocation(readFileSync(file));

function fingerprint(publicDir: string, path: string): FoundDocument | undefined {
  const file = join(publicDir, path);
  if (!isFile(file)) return undefined;
  // Neither the file nor a folder above it may be a link: it could lead out of the folder.
  const isLink = realpathSync(file) !== join(realpathSync(publicDir), path);
  if (isLink) return { bytes: 0, sha256: '', unfit: 'link' };
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const unfit = isDocumentOrPicture(path, bytes) ? {} : { unfit: 'content' as const };
  return { bytes: bytes.length, sha256, ...unfit };
}

/** Where `places.csv` is read from: the data folder, else the project's own, which tests replace (`PLACES_DIR`). */
export const placesFolders = (env: Environment): string[] => [
  ...(env['DATA_DIR'] ? [resolve(env['DATA_DIR'])] : []),
  resolve(env['PLACES_DIR'] || process.env['PLACES_DIR'] || 'data'),
];

/**
 * The owner's settings alone, synchronously: addresses need them before anything else is read. `loadFolder` reports
 * what is wrong with the file.
 */
export function readSiteSettings(env: Environment = process.env): SiteSettings {
  const file = join(resolve(env['DATA_DIR'] || 'data'), 'site.csv');
  const files = isFile(file) ? [{ path: 'site.csv', bytes: readFileSync(file) }] : [];
  const nothing = { document: () => undefined, image: () => false, stories: [] };
  return loadModel(files, {
    gazetteer: makeGazetteer({ amphoes: [], tambons: [] }, []),
    env,
    ...nothing,
  }).site;
}

/** The gazetteer alone, with the `places.csv` of the data folder, else the project's own. */
export async function loadPlaces(env: Environment = process.env): Promise<Gazetteer> {
  const file = placesFolders(env)
    .map((folder) => join(folder, 'places.csv'))
    .find(isFile);
  const files = file ? [{ path: 'places.csv', bytes: await readFile(file) }] : [];
  const nothing = { document: () => undefined, image: () => false, stories: [] };
  return loadModel(files, { gazetteer: await loadGazetteer(), ...nothing }).gazetteer;
}
