import { PROVINCES } from '../gazetteer/provinces.ts';
import type { BuiltSite } from './built-site.ts';

const slugs = new Set(PROVINCES.map(({ slug }) => slug));

/** Replaces a part of an address that differs from page to page of one kind. */
function kindOfPart(part: string, before: string | undefined): string {
  if (/^\d{4}$/.test(part)) return ':year';
  if (/^\d{6}$/.test(part)) return ':tambon';
  if (slugs.has(part)) return ':province';
  if (before === 'partner' || before === 'dimension' || before === 'stories') return ':one';
  return part;
}

/** `2567/chiang-mai/index.html` → `:year/:province`; the front page is the empty string. */
export function pageKindOf(path: string): string {
  const parts = path.replace(/(?:^|\/)index\.html$/, '').split('/');
  return parts.map((part, i) => kindOfPart(part, parts[i - 1])).join('/');
}

/** Whether a file is the page of a province in a year, in either language: `en/2567/chiang-mai/index.html`. */
export const isProvinceYear = (path: string): boolean =>
  pageKindOf(path.replace(/^en\//, '')) === ':year/:province';

/**
 * One Thai address of each kind of page of the built site, below the base, sorted: the longest page where there are
 * many. A new kind of page is included without an edit here.
 */
export function kindsOf(built: BuiltSite): readonly string[] {
  const longest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const path of built.pages) {
    if (!path.endsWith('index.html') || /^en\//.test(path)) continue;
    const size = built.bytes(path).length;
    const kind = pageKindOf(path);
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { path, size });
  }
  return [...longest.values()].map(({ path }) => path.replace(/index\.html$/, '')).sort();
}

/** The longest page of a kind, e.g. `:year/:province`: `2567/chiang-mai/`. */
export function longestOf(built: BuiltSite, kind: string): string {
  const found = kindsOf(built).find((path) => pageKindOf(`${path}index.html`) === kind);
  if (found === undefined) throw new Error(`No page of the kind ${kind}`);
  return found;
}

/** The page of a province in a year with the most content. */
export const provinceYearOf = (built: BuiltSite): string => longestOf(built, ':year/:province');
