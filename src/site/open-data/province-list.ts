import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import type { Words } from '../../i18n/locale.ts';
import { downloadsOf, type Download } from './downloads.ts';

/**
 * The address of the announced list of one province and year as a spreadsheet:
 * `/data/2567/announced/surat-thani.csv`.
 */
export function provinceListPath(fiscalYear: FiscalYear, province: Province): string {
  return `/data/${fiscalYear}/announced/${province.slug}.csv`;
}

/** The rows of `announced.csv` for one province, in the document's order, with the same columns. */
export function provinceList(year: Year, provinceYear: ProvinceYear, words: Words): Download {
  const whole = downloadsOf(year, words).find(({ name }) => name === 'announced');
  if (!whole) throw new Error(`There is no announced list of ${year.fiscalYear}`);
  const rows = new Map(whole.rows.map((row) => [row.tambon_code, row]));
  return {
    ...whole,
    rows: provinceYear.passed.flatMap(({ place }) => rows.get(place.tambon.code) ?? []),
  };
}
