import type { Model, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import type { Words } from '../../i18n/locale.ts';
import { announcementHead } from './api/announcement.ts';
import { correctionsBody } from './api/correction.ts';
import { editionHead, editionsBody } from './api/edition.ts';
import { apiAddress, provinceYearPath } from './api/address.ts';
import { API_KINDS, type ApiFile, schemaAddress } from './api/files.ts';
import { programmeProvinces, provinceBody, provinceHead } from './api/province.ts';
import { provinceYearBody, tambonsByProvinceYear } from './api/province-year.ts';
import { storyHead } from './api/story.ts';
import { tambonHead } from './api/tambon.ts';
import { yearBody, yearHead } from './api/year.ts';
import { currentEdition } from '../editions/register-log.ts';
import { CATALOG_PATHS } from './catalog.ts';
import { contentHash } from '../editions/content-hash.ts';
import { DATA_PACKAGE_PATH } from './data-package.ts';
import { allDownloads, downloadPath } from './downloads.ts';
import { fileAddress } from './file-address.ts';
import { GEOJSON_PATH } from './geojson.ts';
import { licence } from './licence.ts';
import { PARQUET_PATH } from './parquet.ts';
import { openApi } from './schema/openapi.ts';
import { SQLITE_PATH } from './sqlite.ts';
import { schemaOf } from './schema/json-schema.ts';
import { asOfAll, workbookPath } from './year-workbook.ts';

export { apiAddress } from './api/address.ts';
export { type ApiFile, apiText } from './api/files.ts';

/** Every file of the static API, in a fixed order; the first is the index, which lists the others. */
export function apiFiles(model: Model, words: Words): readonly ApiFile[] {
  const files: ApiFile[] = [
    ...yearFiles(model),
    ...provinceFiles(model),
    ...listFiles(model),
    ...API_KINDS.map((kind): ApiFile => ({
      path: `schema/${kind}`,
      kind: 'schema',
      body: () => schemaOf(kind),
    })),
    { path: 'openapi', kind: 'openapi', body: () => openApi(words) },
  ];
  const index: ApiFile = {
    path: 'index',
    kind: 'index',
    body: () => indexBody(model, files, words),
  };
  return [index, ...files];
}

/** The years, each by itself, and the provinces of each. */
function yearFiles(model: Model): ApiFile[] {
  const tambons = tambonsByProvinceYear(model);
  const tambonsOf = (year: Year, { code }: Province) =>
    tambons.get(`${year.fiscalYear}/${code}`) ?? [];
  return [
    { path: 'years', kind: 'years', body: () => ({ years: model.years.map(yearHead) }) },
    ...model.years.map((year): ApiFile => ({
      path: `years/${year.fiscalYear}`,
      kind: 'year',
      body: () => yearBody(year),
    })),
    ...model.years.flatMap((year) =>
      [...year.provinces.values()].map((provinceYear): ApiFile => ({
        path: provinceYearPath(year.fiscalYear, provinceYear.province),
        kind: 'provinceYear',
        body: () =>
          provinceYearBody(model, year, provinceYear, tambonsOf(year, provinceYear.province)),
      })),
    ),
  ];
}

function provinceFiles(model: Model): ApiFile[] {
  const provinces = programmeProvinces(model);
  return [
    {
      path: 'provinces',
      kind: 'provinces',
      body: () => ({ provinces: provinces.map(provinceHead) }),
    },
    ...provinces.map((province): ApiFile => ({
      path: `provinces/${province.slug}`,
      kind: 'province',
      body: () => provinceBody(model, province),
    })),
  ];
}

/** One list of each other kind, of all years. */
function listFiles(model: Model): ApiFile[] {
  const { years } = model;
  return [
    {
      path: 'tambons',
      kind: 'tambons',
      body: () => ({ tambons: [...model.tambons.values()].map(tambonHead) }),
    },
    {
      path: 'announcements',
      kind: 'announcements',
      body: () => ({
        announcements: years.flatMap((year) =>
          year.announcements.map((announcement) => announcementHead(year, announcement)),
        ),
      }),
    },
    {
      path: 'stories',
      kind: 'stories',
      body: () => ({
        stories: years.flatMap((year) => year.stories.map((story) => storyHead(year, story))),
      }),
    },
    { path: 'corrections', kind: 'corrections', body: () => correctionsBody(model) },
    { path: 'editions', kind: 'editions', body: editionsBody },
  ];
}

function indexBody(model: Model, files: readonly ApiFile[], words: Words) {
  return {
    name: { th: words.site.programme },
    asOf: asOfAll(model) ?? null,
    version: contentHash(model),
    geojson: fileAddress(GEOJSON_PATH),
    parquet: fileAddress(PARQUET_PATH),
    sqlite: fileAddress(SQLITE_PATH),
    edition: currentEdition ? editionHead(currentEdition) : null,
    files: files.map((file) => ({ kind: file.kind, url: apiAddress(file.path) })),
    downloads: allDownloads(model, words).map((download) => ({
      name: download.name,
      fiscalYear: download.fiscalYear ?? null,
      rows: download.rows.length,
      csv: fileAddress(downloadPath(download, 'csv')),
      json: fileAddress(downloadPath(download, 'json')),
      csvEnglish: fileAddress(downloadPath(download, 'en.csv')),
    })),
    workbooks: [undefined, ...model.years.map((year) => year.fiscalYear)].map((fiscalYear) => ({
      fiscalYear: fiscalYear ?? null,
      xlsx: fileAddress(workbookPath(fiscalYear)),
    })),
    schemas: API_KINDS.map((kind) => ({ kind, url: schemaAddress(kind) })),
    openapi: apiAddress('openapi'),
    dataPackage: fileAddress(DATA_PACKAGE_PATH),
    catalog: fileAddress(CATALOG_PATHS.jsonld),
    licence: licence ?? null,
    sample: model.years.some((year) => year.sample),
  };
}
