import type { FiscalYear } from '../../../domain/fiscal-year.ts';
import type { Province } from '../../../domain/place.ts';
import { absolute, href } from '../../routes.ts';
import { fileAddress } from '../file-address.ts';

/** The version of the shapes below `/api/v1/`. Fields are added, never changed or taken away. */
export const SCHEMA_VERSION = 1;

/** What a file of the API is about; each kind has one schema. */
export const API_KINDS = [
  'index',
  'years',
  'year',
  'provinces',
  'province',
  'provinceYear',
  'tambons',
  'stories',
  'announcements',
  'corrections',
  'editions',
] as const;
export type ApiKind = (typeof API_KINDS)[number];

export interface ApiFile {
  /** Below `/api/v1/`, without `.json`. */
  readonly path: string;
  readonly kind: ApiKind | 'schema' | 'openapi';
  readonly body: () => object;
}

/** The whole address of a file of the API. */
export const apiAddress = (path: string) => fileAddress(`/api/v1/${path}.json`);

/** Where everything about a province in a year lies: its tambons, announcements, stories and corrections. */
export const provinceYearPath = (fiscalYear: FiscalYear, { slug }: Pick<Province, 'slug'>) =>
  `years/${fiscalYear}/${slug}`;

/** Where the schema of a kind lies; also its `$id`. */
export const schemaAddress = (kind: ApiKind) => apiAddress(`schema/${kind}`);

/** The pages about the same thing, in both languages. */
export const pageOf = (path: string) => ({
  th: absolute(href('th', path)),
  en: absolute(href('en', path)),
});

/**
 * What a file says, with its version and schema. Keys stand in the order written, so equal facts
 * give equal bytes. A schema and the OpenAPI document have forms of their own.
 */
export function apiText({ kind, body }: ApiFile): string {
  const head =
    kind === 'schema' || kind === 'openapi'
      ? {}
      : { schemaVersion: SCHEMA_VERSION, $schema: schemaAddress(kind) };
  return `${JSON.stringify({ ...head, ...body() })}\n`;
}
