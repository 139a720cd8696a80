import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beginPageHashes, keptAddresses, pageHashes } from '../../site/kept-pages/page-hashes.ts';
import { detachedText } from '../../site/rendering/detached-text.ts';
import { isPageFile } from '../../site/rendering/page-files.ts';
import { basePath } from '../../site/routes.ts';
import { owner } from '../../site/owner.ts';
import { hashFiles } from './bundle/page-bundle.ts';
import { OF_OFFICES } from './publish-files.ts';
import { integrityOf, parseRelease, RELEASE_FILE, type Release } from './release-note.ts';
import { cacheFolder, type Settings } from './settings.ts';

/*
 * A page of the previous site that was made of the same facts by the same program is reused instead of rendered. A
 * note beside the other caches records what each page was made of; the page itself is taken from the previous site,
 * and only where that still matches its release note, byte by byte.
 */

/** What the pages of one site were made of. */
interface Note {
  /** Hash of the release that the pages belong to. */
  readonly site: string;
  /** See `hashOfRest`. */
  readonly program: string;
  /** By the address of a page: the hash of its facts, and the files that it shares with pages of its kind. */
  readonly pages: Readonly<Record<string, readonly [facts: string, ...shared: string[]]>>;
}

const noteOf = (outDir: string): string =>
  join(
    cacheFolder('pages'),
    `${createHash('sha256').update(outDir).digest('hex').slice(0, 16)}.json`,
  );

/** The pages that one build reuses from the previous site. */
export interface KeptPages {
  /** Call it before the pages are listed. */
  begin(): void;
  /** Takes note of the files that a rendered page shares with others of its kind. */
  rendered(file: string, html: string): void;
  /** Puts them into a folder, with the files that pages of their kind share. */
  copyInto(draft: string): void;
  /** Whether the sample of unchanged pages that was rendered anyway equals the previous one, byte by byte. */
  isSampleSame(draft: string): boolean;
  /** Below the site. */
  files(): string[];
  /** Records what the pages of the finished site were made of, for the next build. */
  note(release: Release): void;
}

/**
 * `RENDER_ALL=1` reuses none.
 *
 * @param bundle the result of `programHash`
 * @param seed from the data: chooses the unchanged pages that are rendered anyway, to be compared
 */
export function keptPages(settings: Settings, bundle: string, seed: string): KeptPages {
  const { outDir } = settings;
  const program = hashOfRest(settings, bundle);
  /** By the file of a page. */
  const shared = new Map<string, readonly string[]>();
  return {
    begin: () => {
      const before = process.env['RENDER_ALL'] === '1' ? [] : readNote(outDir, program);
      for (const [address, [, ...paths]] of before) shared.set(fileOf(address), paths);
      beginPageHashes(new Map(before.map(([address, [facts]]) => [address, facts])), seed);
    },
    rendered: (file, html) => shared.set(file, sharedFiles(html)),
    copyInto: (draft) => copyKept(outDir, draft, shared),
    isSampleSame: (draft) => isSampleSame(outDir, draft),
    files: keptFiles,
    note: (release) => writeNote(outDir, { program, release, shared }),
  };
}

/**
 * Hash of everything beside the facts that pages depend on: the program, the engine's files in `public/`, the
 * reference places, and the settings of the site.
 */
function hashOfRest({ dataDir, publicDir }: Settings, program: string): string {
  const hash = createHash('sha256').update(program);
  hashFiles(hash, publicDir, (path) => !OF_OFFICES.test(path));
  const places = join(dataDir, 'places.csv');
  if (existsSync(places)) hash.update(readFileSync(places));
  hash.update(JSON.stringify([owner, process.env['SOURCE_DATE_EPOCH']]));
  return hash.digest('base64url');
}

/** The unchanged pages of the previous site; empty where the note belongs to another site. */
function readNote(outDir: string, program: string): [string, Note['pages'][string]][] {
  try {
    const note = JSON.parse(readFileSync(noteOf(outDir), 'utf8')) as Note;
    const release = parseRelease(readFileSync(join(outDir, RELEASE_FILE), 'utf8'));
    if (note.program !== program || note.site !== release.site) return [];
    return Object.entries(note.pages).filter(([address]) => {
      const file = fileOf(address);
      return integrityOf(readFileSync(join(outDir, file))) === release.files[file];
    });
  } catch {
    // No note, or an unreadable one: every page is rendered.
    return [];
  }
}

const fileOf = (address: string): string => `${address.slice(basePath.length + 1)}index.html`;

const keptFiles = (): string[] => keptAddresses().map(fileOf);

/** The styles and the starter that a page names, below the site. */
const sharedFiles = (html: string): readonly string[] =>
  Array.from(html.matchAll(/_astro\/[\w.-]+/g), ([path]) => path)
    .filter(isPageFile)
    .map(detachedText);

function copyKept(
  outDir: string,
  draft: string,
  shared: ReadonlyMap<string, readonly string[]>,
): void {
  const files = keptFiles();
  const all = new Set(files.flatMap((file) => [file, ...(shared.get(file) ?? [])]));
  for (const path of all) {
    // Rendered pages may share it too.
    if (existsSync(join(draft, path))) continue;
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    linkOrCopy(join(outDir, path), join(draft, path));
  }
}

/** A second name for a file, which no later step changes, or a copy where the file system has no such names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
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

function writeNote(
  outDir: string,
  {
    program,
    release,
    shared,
  }: {
    readonly program: string;
    readonly release: Release;
    readonly shared: ReadonlyMap<string, readonly string[]>;
  },
): void {
  const pages: Note['pages'] = Object.fromEntries(
    [...(pageHashes()?.now ?? [])].map(([address, facts]) => [
      address,
      [facts, ...(shared.get(fileOf(address)) ?? [])],
    ]),
  );
  const note: Note = { site: release.site, program, pages };
  const file = noteOf(outDir);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // Where the note cannot be written, the next build takes longer, and nothing else happens.
  }
}
