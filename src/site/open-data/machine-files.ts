import { type Locale, words } from '../../i18n/locale.ts';
import { fileHref } from '../routes.ts';
import { ZIP_PATH } from './all-zip.ts';
import { CATALOG_PATHS } from './catalog.ts';
import { DATA_PACKAGE_PATH } from './data-package.ts';
import { GEOJSON_PATH } from './geojson.ts';
import { PARQUET_PATH } from './parquet.ts';
import { PORTAL_SHEET_PATH } from './portal-sheet.ts';
import { SQLITE_PATH } from './sqlite.ts';

/** Files with all data, or descriptions of all data, for machines: their names and addresses. */
export function machineFiles(locale: Locale) {
  const { documents } = words(locale).openData;
  return [
    { ...documents.zip, address: fileHref(ZIP_PATH) },
    { ...documents.sqlite, address: fileHref(SQLITE_PATH) },
    { ...documents.geojson, address: fileHref(GEOJSON_PATH) },
    { ...documents.parquet, address: fileHref(PARQUET_PATH) },
    { ...documents.openapi, address: fileHref('/api/v1/openapi.json') },
    { ...documents.dataPackage, address: fileHref(DATA_PACKAGE_PATH) },
    { ...documents.jsonld, address: fileHref(CATALOG_PATHS.jsonld) },
    { ...documents.turtle, address: fileHref(CATALOG_PATHS.turtle) },
    { ...documents.portal, address: fileHref(PORTAL_SHEET_PATH) },
  ];
}
