import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from '../cli/site/site-files.ts';

/** A built folder, and its address on the web. */
export interface SiteAddress {
  readonly folder: string;
  /** With a slash in front and no slash at the end, or empty. */
  readonly basePath: string;
  /** `https://example.org`, without a slash at the end. */
  readonly origin: string;
}

/** A built folder, as the checks read it. Paths have `/` and no slash in front. */
export interface BuiltSite {
  readonly site: SiteAddress;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly string[];
  readonly bytes: (path: string) => Buffer;
  readonly text: (path: string) => string;
}

/** Reads a built folder; each file is read when it is asked for. @throws where the folder does not exist */
export function readBuiltSite({ folder, basePath, origin }: SiteAddress): BuiltSite {
  if (!existsSync(folder)) throw new Error(`Not built: ${folder}`);
  const files = filesBelow(folder);
  const bytes = (path: string) => readFileSync(join(folder, path));
  return {
    site: { folder, basePath, origin },
    files: new Set(files),
    pages: files.filter((path) => path.endsWith('.html')),
    bytes,
    text: (path) => bytes(path).toString('utf8'),
  };
}

/** The address that a built folder states as its own: that of the sitemap in its `robots.txt`. */
export function findAddress(folder: string): SiteAddress | undefined {
  const robots = join(folder, 'robots.txt');
  if (!existsSync(robots)) return undefined;
  const named = /^Sitemap: (https?:\/\/[^/\s]+)(\S*)\/sitemap-index\.xml$/m.exec(
    readFileSync(robots, 'utf8'),
  );
  return named ? { folder, origin: named[1] ?? '', basePath: named[2] ?? '' } : undefined;
}

const BINARY = /\.(?:png|jpe?g|webp|avif|ico|gif|woff2?|ttf|otf|pdf|zip|xlsx|wasm)$/i;

/** Whether the file is packed: Pagefind's files by their first bytes, a twin by its name. */
function unpacked(path: string, bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

/**
 * The text of any file that has text, unpacked where it is packed (Pagefind's, `.gz`, `.br`); `undefined` for
 * pictures and fonts, and for the packed twin of a text file.
 */
export function wordsOf(site: BuiltSite, path: string): string | undefined {
  if (BINARY.test(path)) return undefined;
  const bytes = unpacked(path, site.bytes(path));
  const twin = path.replace(/\.(?:gz|br)$/, '');
  if (twin !== path && site.files.has(twin) && site.bytes(twin).equals(bytes)) return undefined;
  return bytes.toString('utf8');
}

/** The language that a page must have, by its address. */
export const localeOf = (path: string): 'th' | 'en' =>
  path === 'en.html' || path.startsWith('en/') ? 'en' : 'th';

/** The address of a page as a visitor sees it, without origin: base path and trailing slash. */
export const addressOf = (site: SiteAddress, path: string): string =>
  `${site.basePath}/${path.replace(/(^|\/)index\.html$/, '$1')}`;
