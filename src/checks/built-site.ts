import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from '../cli/site/site-files.ts';
import type { Site } from '../cli/site/test-sites.ts';

/** A built folder, as the checks read it. Paths have `/` and no slash in front. */
export interface BuiltSite {
  readonly site: Site;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly string[];
  readonly bytes: (path: string) => Buffer;
  readonly text: (path: string) => string;
}

export function readBuiltSite(site: Site): BuiltSite {
  if (!existsSync(site.folder)) throw new Error(`Not built: ${site.folder}`);
  const files = filesBelow(site.folder);
  const bytes = (path: string) => readFileSync(join(site.folder, path));
  return {
    site,
    files: new Set(files),
    pages: files.filter((path) => path.endsWith('.html')),
    bytes,
    text: (path) => bytes(path).toString('utf8'),
  };
}

const BINARY = /\.(?:png|jpe?g|webp|avif|ico|gif|woff2?|ttf|otf|pdf|zip|xlsx|wasm)$/i;

/** The words of any file that holds words, packed ones (Pagefind's, `.gz`) unpacked; `undefined` for pictures and fonts. */
export function wordsOf(site: BuiltSite, path: string): string | undefined {
  if (BINARY.test(path)) return undefined;
  const bytes = site.bytes(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The language a page must have, by its address. */
export const localeOf = (path: string): 'th' | 'en' =>
  path === 'en.html' || path.startsWith('en/') ? 'en' : 'th';

/** The address of a page as a visitor sees it, without origin: base path and trailing slash. */
export const addressOf = (site: Site, path: string): string =>
  `${site.basePath}/${path.replace(/(^|\/)index\.html$/, '$1')}`;
