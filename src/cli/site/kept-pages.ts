import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beginPageHashes, keptAddresses, pageHashes } from '../../site/kept-pages/page-hashes.ts';
import { isPageFile } from '../../site/rendering/page-files.ts';
import { basePath, siteUrl } from '../../site/routes.ts';
import { owner } from '../../site/owner.ts';
import { OF_OFFICES } from './publish-files.ts';
import { integrityOf, parseRelease, RELEASE_FILE, type Release } from './release-note.ts';
import { projectRoot, type Settings } from './settings.ts';
import { filesBelow } from './site-files.ts';

/*
 * A page of the site before that was made of the same facts by the same program is taken over in place of being
 * rendered again. What it was made of stands in a note beside the other caches; the page itself is taken from the
 * site that stands, and only where that is still what its release says, byte by byte.
 */

/** What the pages of one site were made of. */
interface Note {
  /** Of the release whose pages they are. */
  readonly site: string;
  /** See `programHash`. */
  readonly program: string;
  /** By the address of a page. */
  readonly pages: Readonly<Record<string, string>>;
}

const noteOf = (outDir: string): string =>
  join(
    projectRoot,
    'node_modules/.cache/pages',
    `${createHash('sha256').update(outDir).digest('hex').slice(0, 16)}.json`,
  );

/** The pages that one build takes over from the site in its place. */
export interface KeptPages {
  /** To be called before the pages are listed. */
  begin(): void;
  /** Copies them into a folder, with the files that all pages of their kind share. */
  copyInto(draft: string): void;
  /** Whether the sample of them that was rendered all the same is as it was, byte by byte. */
  isSampleSame(draft: string): boolean;
  /** Below the site. */
  files(): string[];
  /** Notes what the pages of the finished site were made of, for the next build. */
  note(release: Release): void;
}

/**
 * `RENDER_ALL=1` takes none over.
 *
 * @param seed of the data: decides which of the pages that did not change are rendered all the same, to be compared
 */
export function keptPages(settings: Settings, seed: string): KeptPages {
  const { outDir } = settings;
  const program = programHash(settings);
  return {
    begin: () =>
      beginPageHashes(
        new Map(process.env['RENDER_ALL'] === '1' ? [] : readNote(outDir, program)),
        seed,
      ),
    copyInto: (draft) => copyKept(outDir, draft),
    isSampleSame: (draft) => isSampleSame(outDir, draft),
    files: keptFiles,
    note: (release) => writeNote(outDir, program, release),
  };
}

/**
 * Of all that pages follow from beside the facts: the program and its libraries, the prose of `content/pages`, the
 * files of the engine in `public/`, the reference places, and the settings of the site.
 */
function programHash(settings: Settings): string {
  const hash = createHash('sha256');
  const take = (folder: string, isOfProgram: (path: string) => boolean) => {
    for (const path of filesBelow(folder).filter(isOfProgram))
      hash
        .update(`${path}\n`)
        .update(readFileSync(join(folder, path)))
        .update('\n');
  };
  take(join(projectRoot, 'src'), (path) => !/\.test\.ts$|^(?:fixtures|tools)\//.test(path));
  take(settings.contentDir, (path) => !path.startsWith('stories/'));
  take(settings.publicDir, (path) => !OF_OFFICES.test(path));
  for (const file of [
    join(projectRoot, 'package-lock.json'),
    join(projectRoot, 'astro.config.mjs'),
    join(settings.dataDir, 'places.csv'),
  ])
    if (existsSync(file)) hash.update(readFileSync(file));
  const { SOURCE_DATE_EPOCH } = process.env;
  hash.update(JSON.stringify([process.version, siteUrl, basePath, owner, SOURCE_DATE_EPOCH]));
  return hash.digest('base64url');
}

/** The pages of the site before that are whole; none where the note is not about that very site. */
function readNote(outDir: string, program: string): [address: string, hash: string][] {
  try {
    const note = JSON.parse(readFileSync(noteOf(outDir), 'utf8')) as Note;
    const release = parseRelease(readFileSync(join(outDir, RELEASE_FILE), 'utf8'));
    if (note.program !== program || note.site !== release.site) return [];
    return Object.entries(note.pages).filter(([address]) => {
      const file = fileOf(address);
      return integrityOf(readFileSync(join(outDir, file))) === release.files[file];
    });
  } catch {
    // Nothing was noted, or it cannot be read: every page is rendered.
    return [];
  }
}

const fileOf = (address: string): string => `${address.slice(basePath.length + 1)}index.html`;

const keptFiles = (): string[] => keptAddresses().map(fileOf);

function copyKept(outDir: string, draft: string): void {
  const copy = (path: string): void => {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    copyFileSync(join(outDir, path), join(draft, path), constants.COPYFILE_FICLONE);
  };
  const shared = new Set<string>();
  for (const file of keptFiles()) {
    const html = readFileSync(join(outDir, file), 'utf8');
    for (const [path] of html.matchAll(/_astro\/[\w.-]+/g)) if (isPageFile(path)) shared.add(path);
    copy(file);
  }
  for (const path of shared) copy(path);
}

function isSampleSame(outDir: string, draft: string): boolean {
  const { before, now, kept } = pageHashes() ?? {};
  if (!before || !now || !kept) return true;
  return [...now].every(([address, hash]) => {
    if (before.get(address) !== hash || kept.has(address)) return true;
    const file = fileOf(address);
    return readFileSync(join(outDir, file)).equals(readFileSync(join(draft, file)));
  });
}

function writeNote(outDir: string, program: string, release: Release): void {
  const pages = Object.fromEntries(pageHashes()?.now ?? []);
  const note: Note = { site: release.site, program, pages };
  const file = noteOf(outDir);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // A folder that cannot be written costs the next build its time, and nothing else.
  }
}
