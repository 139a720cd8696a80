import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { headlineYear } from '../years/headline.ts';
import { model } from '../model.ts';
import { isTambonPage, routes } from '../routes.ts';

/** The page whose menu is made. */
export interface MenuPlace {
  /** Without base and locale. */
  readonly path: string;
  /** The year that the page belongs to. */
  readonly fiscalYear?: FiscalYear | undefined;
}

export interface MenuEntry {
  /** Without base and locale. */
  readonly to: string;
  readonly label: string;
  /** As `aria-current` has it: the page itself, or the part of the site that the page belongs to. */
  readonly current: 'page' | 'true' | undefined;
}

/** At the head of every page, after the year that the front page shows. */
const LEADING = ['announcements', 'stories', 'data', 'press'] as const;
/** At its foot, after the other years. The link to the search has a place of its own at the head. */
const FURTHER = [
  'years',
  'corrections',
  'editions',
  'criteria',
  'about',
  'accessibility',
  'privacy',
  'lookup',
  'check',
  'guide',
] as const;

/** The entries of the menu at the head of a page, or those at its foot: no entry is on a page twice. */
export function menuEntries(
  locale: Locale,
  { path, fiscalYear }: MenuPlace,
  part: 'head' | 'foot',
): readonly MenuEntry[] {
  const { site } = words(locale);
  const others = model.years.filter((year) => year !== headlineYear);
  // Pages of tambons link to the other years by `/years/`, so that a new year changes none of them.
  const atFoot = isTambonPage(path) ? [] : others;
  const years = part === 'foot' ? atFoot : headlineYear ? [headlineYear] : [];
  const names = part === 'foot' ? FURTHER : LEADING;
  return [
    ...years.map((year) => ({
      to: routes.year(year.fiscalYear),
      label: site.year(year.fiscalYear),
      isHere: year.fiscalYear === fiscalYear,
    })),
    ...names.map((name) => {
      const to = routes[name]();
      return { to, label: site.nav[name], isHere: path === to };
    }),
  ].map(({ isHere, ...entry }) => ({
    ...entry,
    current: isHere ? (path === entry.to ? 'page' : 'true') : undefined,
  }));
}
