import { createHash } from 'node:crypto';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import type { Download } from './columns.ts';
import {
  allDownloads,
  downloadCsv,
  downloadJson,
  downloadEnglishCsv,
  downloadPath,
} from './downloads.ts';
import { GEOJSON_PATH, geoJsonText } from './geojson.ts';
import { PARQUET_PATH, parquetBytes } from './parquet.ts';
import { workbookBytes } from './workbook.ts';
import { registerWorkbook, workbookPath, yearWorkbook } from './year-workbook.ts';

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** A downloadable file as it is published. */
export interface PublishedFile {
  readonly format: Format;
  /** Without base path: `/data/2567/announced.csv`. */
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface PublishedFiles {
  readonly tables: readonly {
    readonly download: Download;
    readonly csv: PublishedFile;
    readonly json: PublishedFile;
    /** The CSV with English column names. */
    readonly csvEnglish: PublishedFile;
  }[];
  /** The register of all years first, then a workbook a year, newest first. */
  readonly workbooks: readonly {
    readonly fiscalYear: FiscalYear | undefined;
    readonly xlsx: PublishedFile;
  }[];
  /** Outlines of the provinces with the figures of all years. */
  readonly provinces: PublishedFile;
  /** The register of all years. */
  readonly parquet: PublishedFile;
}

const filesByModel = new WeakMap<Model, Promise<PublishedFiles>>();

/**
 * All files of open data with their sizes and hashes, in Thai as this site publishes them. Computed once per model.
 */
export function publishedFiles(model: Model, words: Words): Promise<PublishedFiles> {
  const known = filesByModel.get(model) ?? make(model, words);
  filesByModel.set(model, known);
  return known;
}

/** The paths of tables and workbooks, known without making any of them. */
export function publishedPaths(
  model: Model,
  words: Words,
): Readonly<Record<'csv' | 'json' | 'xlsx', readonly string[]>> {
  const downloads = allDownloads(model, words);
  return {
    csv: downloads.flatMap((download) => [
      downloadPath(download, 'csv'),
      downloadPath(download, 'en.csv'),
    ]),
    json: downloads.map((download) => downloadPath(download, 'json')),
    xlsx: workbookYears(model).map((year) => workbookPath(year?.fiscalYear)),
  };
}

/** The bytes of a table or workbook at one of `publishedPaths`. */
export async function publishedBody(
  model: Model,
  words: Words,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tables, workbooks } = await publishedFiles(model, words);
  const files = [
    ...tables.flatMap(({ csv, csvEnglish, json }) => [csv, csvEnglish, json]),
    ...workbooks.map(({ xlsx }) => xlsx),
  ];
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`Nothing is published at ${path}`);
  return file.body;
}

/** The register of all years, then each year. */
const workbookYears = (model: Model) => [undefined, ...model.years];

async function make(model: Model, words: Words): Promise<PublishedFiles> {
  const text = (path: string, format: Format, content: string) =>
    fileOf(path, format, new TextEncoder().encode(content));
  return {
    tables: allDownloads(model, words).map((download) => ({
      download,
      csv: text(downloadPath(download, 'csv'), 'csv', downloadCsv(download, words)),
      json: text(downloadPath(download, 'json'), 'json', downloadJson(download)),
      csvEnglish: text(downloadPath(download, 'en.csv'), 'csv', downloadEnglishCsv(download)),
    })),
    provinces: text(GEOJSON_PATH, 'geojson', geoJsonText(model, words)),
    parquet: fileOf(PARQUET_PATH, 'parquet', parquetBytes(model, words)),
    workbooks: await Promise.all(
      workbookYears(model).map(async (year) => ({
        fiscalYear: year?.fiscalYear,
        xlsx: fileOf(
          workbookPath(year?.fiscalYear),
          'xlsx',
          new Uint8Array(
            await workbookBytes(year ? yearWorkbook(year, words) : registerWorkbook(model, words)),
          ),
        ),
      })),
    ),
  };
}

function fileOf(path: string, format: Format, body: Uint8Array<ArrayBuffer>): PublishedFile {
  return { path, format, body, sha256: createHash('sha256').update(body).digest('hex') };
}
