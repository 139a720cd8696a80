import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStarter, startedBy } from '../../site/rendering/page-files.ts';
import { basePath, siteUrl } from '../../site/routes.ts';
import { htmlFiles } from './site-files.ts';

/** A file or page that a page refers to, and that the site does not have. */
export interface Missing {
  readonly page: string;
  readonly address: string;
}

/** Attributes of a finished page. Quotes are escaped in its text, so no sentence can look like an attribute. */
const NAMED = /\s(?:href|src|srcset|poster|data-href)="([^"]*)"/g;

/**
 * Every address of this site that a page refers to, directly or in the starter of its scripts, and that no file
 * answers: the last check before a site is replaced.
 *
 * @param named the addresses of all pages; each is looked for once, and pages are read only where one is missing
 */
export function missingFiles(folder: string, named: ReadonlySet<string>): Missing[] {
  const missing = new Map<string, readonly string[]>();
  const absent = (address: string): readonly string[] => {
    const path = pathOf(address);
    if (path === undefined) return [];
    if (!isThere(folder, path)) return [address];
    if (!isStarter(path)) return [];
    return startedBy(readFileSync(join(folder, path), 'utf8')).flatMap(absent);
  };
  for (const address of named) {
    const gone = absent(address);
    if (gone.length > 0) missing.set(address, gone);
  }
  if (missing.size === 0) return [];
  return htmlFiles(folder).flatMap((page) =>
    [...addressesIn(readFileSync(join(folder, page), 'utf8'))].flatMap((address) =>
      (missing.get(address) ?? []).map((gone) => ({ page, address: gone })),
    ),
  );
}

/** Every address in a page. */
export function* addressesIn(html: string): Generator<string> {
  for (const [whole, value = ''] of html.matchAll(NAMED)) {
    if (whole.includes('srcset='))
      for (const source of value.split(/,\s+/)) yield source.trim().split(/\s/)[0] ?? '';
    else yield value;
  }
}

/**
 * Path below the site's root, without a slash in front; undefined for other sites and for fragments of the page
 * itself.
 */
function pathOf(address: string): string | undefined {
  const written = address.replace(/&(?:amp|#38);/g, '&');
  const local = written.startsWith(`${siteUrl}/`) ? written.slice(siteUrl.length) : written;
  if (!local.startsWith(`${basePath}/`) || local.startsWith('//')) return undefined;
  const [path = ''] = local.slice(basePath.length + 1).split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isThere(folder: string, path: string): boolean {
  const file =
    path === '' || path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
