import type { FiscalYear } from '../../../domain/fiscal-year.ts';
import type { Province } from '../../../domain/place.ts';
import { absolute, href } from '../../routes.ts';
import { fileAddress } from '../file-address.ts';

/** The version of the shapes below `/api/v1/`. Fields are added, never changed or taken away. */
export const SCHEMA_VERSION = 1;

/** The whole address of a file of the API. */
export const apiAddress = (path: string) => fileAddress(`/api/v1/${path}.json`);

/** Where everything about a province in a year lies: its tambons, announcements, stories and corrections. */
export const provinceYearPath = (fiscalYear: FiscalYear, { slug }: Pick<Province, 'slug'>) =>
  `years/${fiscalYear}/${slug}`;

/** The pages about the same thing, in both languages. */
export const pageOf = (path: string) => ({
  th: absolute(href('th', path)),
  en: absolute(href('en', path)),
});
