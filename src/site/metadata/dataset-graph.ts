import { daysOfFiscalYear } from '../../domain/fiscal-year.ts';
import type { Model, Year } from '../../domain/model.ts';
import { words } from '../../i18n/locale.ts';
import { downloadPath, downloadsOf, register, type Download } from '../open-data/downloads.ts';
import { licence } from '../open-data/licence.ts';
import { asOfAll, workbookPath } from '../open-data/year-workbook.ts';
import { absolute, basePath, fileHref, href, routes, type Locale } from '../routes.ts';
import { inventedIn } from '../sentences/sample-years.ts';
import { referOwner, sampleOf, type GraphNode } from './node.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const file = (name: string, path: string, encodingFormat: string): GraphNode => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: absolute(fileHref(path)),
});

const filesOf = (locale: Locale, downloads: readonly Download[]): GraphNode[] =>
  downloads.flatMap((download) => {
    const name = words(locale).openData.files[download.name];
    return [
      file(name, downloadPath(download, 'csv'), 'text/csv'),
      file(name, downloadPath(download, 'json'), 'application/json'),
    ];
  });

/** The facts that the data of one year and of all years share. */
const common = (locale: Locale) => ({
  creator: referOwner(),
  license: licence?.url,
  isAccessibleForFree: true,
  inLanguage: ['th', 'en'],
  spatialCoverage: { '@type': 'Country', name: words(locale).metadata.country, identifier: 'TH' },
});

const coverageOf = (year: Year) => {
  const { first, last } = daysOfFiscalYear(year.fiscalYear);
  return `${first}/${last}`;
};

/** The data of a fiscal year, with its files. */
export function yearDataset(locale: Locale, year: Year): GraphNode {
  const { metadata: say, openData, site } = words(locale);
  return {
    '@type': 'Dataset',
    '@id': `${absolute(href('th', routes.year(year.fiscalYear)))}#dataset`,
    name: say.datasetOf(year.fiscalYear),
    description: say.datasetAboutOf(year.fiscalYear),
    url: absolute(href(locale, routes.year(year.fiscalYear))),
    dateModified: year.asOf,
    temporalCoverage: coverageOf(year),
    ...common(locale),
    ...sampleOf(year.sample, site),
    distribution: [
      ...filesOf(locale, downloadsOf(year, words('th'))),
      file(openData.year(String(year.fiscalYear)), workbookPath(year.fiscalYear), XLSX),
    ],
  };
}

/** The data of all years; with `parts`, each year's as well. */
export function registerDataset(locale: Locale, model: Model, parts: boolean): GraphNode {
  const { metadata: say, openData, site } = words(locale);
  const [newest, oldest] = [model.years[0], model.years.at(-1)];
  const invented = inventedIn(model.years);
  return {
    '@type': 'Dataset',
    '@id': absolute(`${basePath}/data/#dataset`),
    name: say.dataset,
    description: say.datasetAbout,
    url: absolute(href(locale, routes.data())),
    dateModified: asOfAll(model),
    temporalCoverage:
      newest && oldest
        ? `${coverageOf(oldest).split('/')[0]}/${coverageOf(newest).split('/')[1]}`
        : undefined,
    ...common(locale),
    ...sampleOf(invented.sample, site, invented.sampleYears),
    distribution: [
      ...filesOf(locale, [register(model, words('th'))]),
      file(openData.register, workbookPath(), XLSX),
    ],
    hasPart: parts ? model.years.map((year) => yearDataset(locale, year)) : undefined,
  };
}
