import { YEAR_LISTS } from '../../domain/address.ts';
import { provinceYearPath } from '../open-data/api/address.ts';
import { model } from '../model.ts';
import { routes } from '../routes.ts';

/** A file that has the content of a page for programs. */
export interface FileTwin {
  /** Media type. */
  readonly type: 'application/json' | 'text/csv';
  /** Path below the site. */
  readonly path: string;
}

const json = (path: string): FileTwin => ({ type: 'application/json', path });
const ofApi = (path: string): readonly FileTwin[] => [json(`/api/v1/${path}.json`)];
const ofTable = (path: string): readonly FileTwin[] => [
  json(`/data/${path}.json`),
  { type: 'text/csv', path: `/data/${path}.csv` },
];

/** Files of the API for pages that exist once, whatever the data. */
const OF_FIXED_PAGES: ReadonlyMap<string, string> = new Map([
  [routes.home(), 'index'],
  [routes.data(), 'index'],
  [routes.stories(), 'stories'],
  [routes.announcements(), 'announcements'],
  [routes.corrections(), 'corrections'],
  [routes.editions(), 'editions'],
  [routes.years(), 'years'],
]);

/** Tables that have a page of their own. */
const TABLES = new RegExp(`^/(\\d{4})/(${YEAR_LISTS.join('|')})/$`);

/**
 * The files that have the content of a page for programs; empty for pages of prose. A tambon is in the file of its
 * province, of the newest year that names it.
 *
 * @param path without base and locale, e.g. `/2567/surat-thani/`
 */
export function fileTwins(path: string): readonly FileTwin[] {
  const fixed = OF_FIXED_PAGES.get(path);
  if (fixed) return ofApi(fixed);
  const [, tableYear, table] = TABLES.exec(path) ?? [];
  if (tableYear && table) return ofTable(`${tableYear}/${table}`);
  const [, announcements] = /^\/announcements\/(\d{4})\/$/.exec(path) ?? [];
  if (announcements) return ofTable(`${announcements}/announcements`);
  const [, code] = /^\/tambon\/(\d{6})\/$/.exec(path) ?? [];
  if (code) return ofTambon(code);
  const [, year, slug] = /^\/(?:(\d{4})\/)?(?:([a-z-]+)\/)?$/.exec(path) ?? [];
  const ofYear = model.years.find(({ fiscalYear }) => String(fiscalYear) === year);
  const province = model.provinces.find((known) => known.slug === slug);
  if (ofYear && !slug) return [...ofApi(`years/${year}`), ...ofTable(`${year}/announced`)];
  if (ofYear && province)
    return ofYear.provinces.has(province.code)
      ? ofApi(provinceYearPath(ofYear.fiscalYear, province))
      : [];
  return !year && province?.inProgramme ? ofApi(`provinces/${province.slug}`) : [];
}

function ofTambon(code: string): readonly FileTwin[] {
  const tambon = model.tambons.get(code);
  const [newest] = tambon?.years ?? [];
  return tambon && newest ? ofApi(provinceYearPath(newest.fiscalYear, tambon.place.province)) : [];
}
