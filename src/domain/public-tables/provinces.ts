import { addressOf } from '../address.ts';
import type { ProvinceYear } from '../model.ts';
import { isoCodeOf } from '../place.ts';
import { wikidataOf } from '../province-wikidata.ts';
import { columnsOf, publicTable } from './public-table.ts';

const column = columnsOf<ProvinceYear>();

/**
 * A province in a year, in figures: counts of rows in the other tables, so it is not compared. A figure is unknown,
 * never 0, where the files of the year have no such list.
 */
export const provincesTable = publicTable<ProvinceYear>()({
  name: 'provinces',
  rows: { year: (year) => [...year.provinces.values()] },
  identity: ({ fiscalYear, province }) => ({
    key: `${fiscalYear} ${province.code}`,
    fiscalYear,
    province,
  }),
  columns: [
    column('province_code', 'text', ({ province }) => province.code, 'repeats'),
    column('province', 'text', ({ province }) => province.th, 'repeats'),
    column('province_en', 'text', ({ province }) => province.en, 'repeats'),
    column('region', 'word', ({ province }) => province.region, 'repeats'),
    column('iso3166', 'text', ({ province }) => isoCodeOf(province), 'repeats'),
    column('wikidata', 'text', ({ province }) => wikidataOf(province), 'repeats'),
    column('targets', 'count', ({ targets }) => targets.length || null, 'repeats'),
    column('passed', 'count', ({ passed }) => passed.length || null, 'repeats'),
    column('excellent', 'count', ({ honour }) => (honour ? 1 : null), 'repeats'),
    column(
      'announcements',
      'count',
      ({ announcements }) => announcements.length || null,
      'repeats',
    ),
    column(
      'page',
      'address',
      ({ fiscalYear, province }, at) => at.page(addressOf.provinceYear(fiscalYear, province)),
      'repeats',
    ),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    province: 'province_code',
    targets: 'targets',
    passed: 'passed',
    honour: 'excellent',
    announcements: 'announcements',
    // These facts are in the tables of progress, stories and corrections.
    progress: null,
    stories: null,
    corrections: null,
  },
});
