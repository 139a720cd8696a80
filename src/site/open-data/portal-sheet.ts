import type { Model } from '../../domain/model.ts';
import type { Words } from '../../i18n/locale.ts';
import { owner } from '../owner.ts';
import { absolute, href, routes } from '../routes.ts';
import { downloadPath } from './downloads.ts';
import { fileAddress } from './file-address.ts';
import { GEOJSON_PATH } from './geojson.ts';
import { type Licence, licence } from './licence.ts';
import type { PublishedFiles } from './published.ts';
import { asOfAll } from './year-workbook.ts';

/** The last choice of a list, which requires a text of its own. */
const OTHER = 'อื่นๆ';

/** The portal's choices for licences of Creative Commons, by the beginning of their addresses. */
const CREATIVE_COMMONS: readonly (readonly [address: RegExp, choice: string])[] = [
  [/\/licenses\/by-nc/, 'Creative Commons Non-Commercial (Any)'],
  [/\/licenses\/by-sa\//, 'Creative Commons Attribution Share-Alike'],
  [/\/licenses\/by\//, 'Creative Commons Attributions'],
];

/** The licence in the words of the portal's form, or that the owner has chosen none. */
export function licenceChoice(chosen: Licence | undefined): object {
  if (!chosen) return { license_id: 'License not specified' };
  const { hostname, pathname } = new URL(chosen.url);
  const common = /(?:^|\.)creativecommons\.org$/.test(hostname)
    ? CREATIVE_COMMONS.find(([address]) => address.test(pathname))
    : undefined;
  return common
    ? { license_id: common[1] }
    : { license_id: OTHER, license_id_other: `${chosen.name} ${chosen.url}` };
}

export const PORTAL_SHEET_PATH = '/data/portal.json';

/**
 * The register as the national portal (data.go.th, CKAN) requires it, ready to be entered: the keys are the names of
 * the fields of its form, and values of closed lists are from those lists (`ckan_dataset.json` of the extension
 * `thai_gdc`, read 2026-11-28). The resources are the CSV files with English headers, because the portal requires
 * English column names without spaces. A value that the owner has not set (contact) is absent rather than guessed.
 */
export function portalSheet(model: Model, words: Words, published: PublishedFiles): object {
  const { openData: say, site } = words;
  const sample = model.years.some((year) => year.sample);
  const office = model.offices.find((office) => office.province === undefined);
  const maintainer = owner.contact_office ?? office?.name;
  const asOf = asOfAll(model);
  return {
    name: 'strong-tambons',
    title: site.programme,
    notes: sample ? `${say.description} · ${say.workbook.partlySample}` : say.description,
    data_type: say.portal.dataType,
    data_category: say.portal.category,
    data_format: ['Database', 'CSV', 'JSON', 'XLS'],
    objective: [say.portal.objective, OTHER],
    objective_other: say.portal.ownObjective,
    tag_string: say.keywords,
    update_frequency_unit: say.portal.unit,
    update_frequency_interval: 1,
    geo_coverage: say.portal.coverage,
    data_source: say.sources,
    data_language: say.portal.languages,
    url: absolute(href('th', routes.data())),
    ...(maintainer === undefined ? {} : { maintainer }),
    ...(office?.email ? { maintainer_email: office.email } : {}),
    ...licenceChoice(licence),
    ...(asOf ? { last_updated_date: asOf } : {}),
    resources: [
      ...published.tables.map(({ download }) => ({
        name: [
          say.files[download.name],
          ...(download.fiscalYear ? [say.year(String(download.fiscalYear))] : []),
        ].join(' '),
        url: fileAddress(downloadPath(download, 'en.csv')),
        format: 'CSV',
      })),
      { name: say.documents.geojson.note, url: fileAddress(GEOJSON_PATH), format: 'GeoJSON' },
    ],
  };
}
