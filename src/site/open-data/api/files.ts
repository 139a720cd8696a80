import type { z } from 'zod';
import { ANNOUNCEMENTS_FILE } from './announcement.ts';
import { apiAddress, SCHEMA_VERSION } from './address.ts';
import { CORRECTIONS_FILE } from './correction.ts';
import { EDITIONS_FILE } from './edition.ts';
import { INDEX_FILE } from './index-file.ts';
import { PROVINCE_FILE, PROVINCES_FILE } from './province.ts';
import { PROVINCE_YEAR_FILE } from './province-year.ts';
import { STORIES_FILE } from './story.ts';
import { TAMBONS_FILE } from './tambon.ts';
import { YEAR_FILE, YEARS_FILE } from './year.ts';

/** What a file of the API is about, and what all files of that kind hold. */
export const API_FILES = {
  index: INDEX_FILE,
  years: YEARS_FILE,
  year: YEAR_FILE,
  provinces: PROVINCES_FILE,
  province: PROVINCE_FILE,
  provinceYear: PROVINCE_YEAR_FILE,
  tambons: TAMBONS_FILE,
  stories: STORIES_FILE,
  announcements: ANNOUNCEMENTS_FILE,
  corrections: CORRECTIONS_FILE,
  editions: EDITIONS_FILE,
} as const;

export type ApiKind = keyof typeof API_FILES;
export const API_KINDS = Object.keys(API_FILES) as ApiKind[];

/** A file of a kind without the version and the schema, which `apiText` writes. */
type Body<Kind extends ApiKind> = Omit<
  z.infer<(typeof API_FILES)[Kind]>,
  'schemaVersion' | '$schema'
>;

interface FileOf<Kind, Content> {
  /** Below `/api/v1/`, without `.json`. */
  readonly path: string;
  readonly kind: Kind;
  readonly body: () => Content;
}

export type ApiFile =
  | { readonly [Kind in ApiKind]: FileOf<Kind, Body<Kind>> }[ApiKind]
  | FileOf<'schema' | 'openapi', object>;

/** Where the schema of a kind lies; also its `$id`. */
export const schemaAddress = (kind: ApiKind) => apiAddress(`schema/${kind}`);

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
