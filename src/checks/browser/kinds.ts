import type { BuiltSite } from '../built-site.ts';

const PROSE = ['about', 'criteria', 'privacy', 'accessibility'];
const LISTS = ['stories', 'search', 'announcements', 'corrections', 'data', 'check'];

/**
 * One address of each kind of page, below the language, the longest page where there are many: the
 * year with the most in it, and whatever places and stories the data has today.
 */
export function kindsOf(built: BuiltSite): readonly string[] {
  const longest = (pattern: RegExp) =>
    built.pages
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, size: built.bytes(path).length }))
      .reduce((most, one) => (one.size > most.size ? one : most), { path: '', size: 0 })
      .path.replace(/index\.html$/, '');
  const provinceYear = longest(/^\d{4}\/[a-z-]+\/index\.html$/);
  const many = [
    longest(/^\d{4}\/index\.html$/),
    provinceYear,
    provinceYear.slice(5),
    longest(/^tambon\/\d{6}\/index\.html$/),
    longest(/^stories\/[^/]+\/index\.html$/),
  ];
  return ['', ...many.filter(Boolean), ...[...LISTS, ...PROSE].map((name) => `${name}/`)];
}

/** The page of a province in a year that has the most in it: `2567/chiang-mai/`. */
export const provinceYearOf = (built: BuiltSite): string =>
  kindsOf(built).find((path) => /^\d{4}\/[a-z-]+\/$/.test(path)) ?? '';
