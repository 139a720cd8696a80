import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import { owner } from '../owner.ts';
import { absolute, href, routes } from '../routes.ts';
import { downloadPath } from './downloads.ts';
import { fileAddress } from './file-address.ts';
import { licence } from './licence.ts';
import type { Published } from './published.ts';
import { asOfAll } from './year-workbook.ts';

export const PORTAL_SHEET_PATH = '/data/portal.json';

/**
 * The register as the national portal (data.go.th, CKAN) asks for it, ready to be entered: the keys are the names of
 * its fields, the resources are the CSV with English headers, because its column names must be English and without
 * spaces. What the owner has not set (licence, contact) is absent rather than guessed.
 */
export function portalSheet(model: Model, words: Words, published: Published): object {
  const { openData: say, site } = words;
  const sample = model.years.some((year) => year.sample);
  const office = model.offices.find((one) => one.province === undefined);
  const asOf = asOfAll(model);
  return {
    name: 'strong-tambons',
    title: site.programme,
    notes: sample ? `${say.description} · ${say.workbook.partlySample}` : say.description,
    data_type: say.portal.dataType,
    data_category: say.portal.category,
    data_format: ['CSV', 'JSON', 'XLSX'],
    objective: say.portal.objective,
    tag_string: say.keywords,
    update_frequency_unit: say.portal.unit,
    update_frequency_interval: 1,
    geo_coverage: say.portal.coverage,
    data_source: say.sources,
    data_language: say.portal.language,
    url: absolute(href('th', routes.data())),
    maintainer: owner.contact_office ?? office?.name ?? say.publisher,
    ...(office?.email ? { maintainer_email: office.email } : {}),
    ...(licence ? { license_title: licence.name, license_url: licence.url } : {}),
    ...(asOf ? { last_updated_date: asOf } : {}),
    resources: published.tables.map(({ download }) => ({
      name: [
        say.files[download.name],
        ...(download.fiscalYear ? [say.year(String(download.fiscalYear))] : []),
      ].join(' '),
      url: fileAddress(downloadPath(download, 'en.csv')),
      format: 'CSV',
    })),
  };
}
