import { daysOfFiscalYear } from '../../domain/fiscal-year.ts';
import type { Model, Year } from '../../domain/model.ts';
import { type Words, words as wordsOf } from '../../i18n/locale.ts';
import { absolute, href, routes } from '../routes.ts';
import { apiAddress } from './api/address.ts';
import { DATA_PACKAGE_PATH, versionOf } from './data-package.ts';
import { fileAddress } from './file-address.ts';
import { owner, ownerName, registerVoice } from '../owner.ts';
import { licence } from './licence.ts';
import { type Format, MEDIA_TYPES, type PublishedFiles, type PublishedFile } from './published.ts';
import { asOfAll } from './year-workbook.ts';

export const CATALOG_PATHS = {
  jsonld: '/data/catalog.jsonld',
  turtle: '/data/catalog.ttl',
} as const;

/** The vocabularies, also as the prefixes of the Turtle twin. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The Publications Office's lists, which DCAT-AP and CKAN's harvester know. */
const EU = 'http://publications.europa.eu/resource/authority';
const link = (address: string) => ({ '@id': address });
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const inBoth = (th: string, en: string) => [
  { '@value': th, '@language': 'th' },
  { '@value': en, '@language': 'en' },
];

/**
 * The DCAT 3 catalogue as JSON-LD: a dataset for the register and one a year, each with its files, and
 * the API as a service. Every node has an address, so that the same facts give the same triples.
 */
export function catalog(model: Model, words: Words, published: PublishedFiles): object {
  const en = wordsOf('en');
  const { openData: th } = words;
  const root = absolute(href('th', routes.data()));
  const asOf = asOfAll(model);
  const datasets = [undefined, ...model.years].map((year) =>
    datasetOf(year, model, words, published),
  );
  return {
    '@context': PREFIXES,
    '@id': `${root}#catalog`,
    '@type': 'dcat:Catalog',
    ...identifier('catalog'),
    'dct:title': inBoth(
      `${th.title} · ${words.site.programme}`,
      `${en.openData.title} · ${en.site.programme}`,
    ),
    'dct:description': inBoth(th.description, en.openData.description),
    'dct:publisher': {
      '@id': publisherOf(root),
      '@type': ownerName('th') === undefined ? 'foaf:Agent' : 'foaf:Organization',
      'foaf:name': inBoth(registerVoice('th'), registerVoice('en')),
    },
    'dct:language': languages,
    'foaf:homepage': link(root),
    'dcat:themeTaxonomy': link(`${EU}/data-theme`),
    ...(asOf ? { 'dct:modified': day(asOf) } : {}),
    ...licenceOf(),
    'dcat:dataset': datasets,
    'dcat:service': {
      '@id': `${root}#api`,
      '@type': 'dcat:DataService',
      'dct:title': inBoth(th.api, en.openData.api),
      'dcat:endpointURL': link(apiAddress('index')),
      'dcat:endpointDescription': link(apiAddress('openapi')),
      'dcat:servesDataset': datasets.map((dataset) => link(dataset['@id'])),
    },
    'dct:hasPart': link(fileAddress(DATA_PACKAGE_PATH)),
  };
}

const publisherOf = (root: string): string => `${root}#publisher`;

/** The dataset of a year, or without one that of the whole register. */
function datasetOf(year: Year | undefined, model: Model, words: Words, published: PublishedFiles) {
  const en = wordsOf('en');
  const { openData: th } = words;
  const root = absolute(href('th', routes.data()));
  const id = `${root}#${year ? `y${year.fiscalYear}` : 'all'}`;
  const modified = year ? year.asOf : asOfAll(model);
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    ...titleAndDescription(year, model, words),
    'dct:publisher': link(publisherOf(root)),
    'dcat:contactPoint': contact(model, root),
    'dcat:keyword': [
      ...th.keywords.map((keyword) => ({ '@value': keyword, '@language': 'th' })),
      ...en.openData.keywords.map((keyword) => ({ '@value': keyword, '@language': 'en' })),
    ],
    'dcat:theme': [link(`${EU}/data-theme/GOVE`), link(`${EU}/data-theme/REGI`)],
    'dct:language': languages,
    'dct:spatial': link(`${EU}/country/THA`),
    'dct:accrualPeriodicity': link(`${EU}/frequency/ANNUAL`),
    'dct:accessRights': link(`${EU}/access-right/PUBLIC`),
    'dcat:landingPage': link(root),
    ...periodOf(id, year ? [year] : model.years),
    ...(modified
      ? { 'dct:modified': day(modified), 'owl:versionInfo': versionOf(modified, model) }
      : {}),
    'dcat:distribution': distributionsOf(year, root, words, published),
  };
}

/** In both languages, with the notice of samples where some are among the data. */
function titleAndDescription(year: Year | undefined, model: Model, words: Words) {
  const en = wordsOf('en');
  const { openData: th } = words;
  const isSample = year ? year.sample : model.years.some(({ sample }) => sample);
  const [noticeTh, noticeEn] = year
    ? [th.sampleNotice, en.openData.sampleNotice]
    : [th.workbook.partlySample, en.openData.workbook.partlySample];
  const part = (say: typeof th) => (year ? say.year(String(year.fiscalYear)) : say.register);
  const title = (say: Words, notice: string) =>
    `${say.site.programme} · ${part(say.openData)}${isSample ? ` (${notice})` : ''}`;
  const text = (say: Words, notice: string) =>
    [say.openData.description, ...(isSample ? [notice] : [])].join(' · ');
  return {
    'dct:title': inBoth(title(words, noticeTh), title(en, noticeEn)),
    'dct:description': inBoth(text(words, noticeTh), text(en, noticeEn)),
  };
}

/** From the first day of the first to the last day of the last of some years; undefined for no years. */
function periodOf(id: string, years: readonly Year[]) {
  if (years.length === 0) return {};
  const fiscalYears = years.map(({ fiscalYear }) => fiscalYear);
  return {
    'dct:temporal': {
      '@id': `${id}-period`,
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(daysOfFiscalYear(Math.min(...fiscalYears)).first),
      'dcat:endDate': day(daysOfFiscalYear(Math.max(...fiscalYears)).last),
    },
  };
}

/** The tables of a dataset, then its workbook; of all years also the files that are no tables of a year. */
function distributionsOf(
  year: Year | undefined,
  root: string,
  { openData: th }: Words,
  { tables, workbooks, provinces, parquet }: PublishedFiles,
) {
  const { openData: en } = wordsOf('en');
  return [
    ...tables
      .filter(({ download }) => download.fiscalYear === year?.fiscalYear)
      .flatMap(({ download, csv, json }) =>
        [csv, json].map((file) =>
          distribution(file, root, [th.files[download.name], en.files[download.name]]),
        ),
      ),
    ...workbooks
      .filter((workbook) => workbook.fiscalYear === year?.fiscalYear)
      .map(({ xlsx }) => distribution(xlsx, root, [th.workbook.title, en.workbook.title])),
    ...(year
      ? []
      : [
          distribution(provinces, root, [th.documents.geojson.note, en.documents.geojson.note]),
          distribution(parquet, root, [th.documents.parquet.note, en.documents.parquet.note]),
        ]),
  ];
}

/** The id that stays valid after a change of address, where the owner has set an authority for it. */
const identifier = (name: string) =>
  owner.authority ? { 'dct:identifier': `tag:${owner.authority}:${name}` } : {};

const languages = [link(`${EU}/language/THA`), link(`${EU}/language/ENG`)];
const licenceOf = () => (licence ? { 'dct:license': link(licence.url) } : {});

/**
 * The contact that the owner names, else the department's office of `offices.csv`, never a person; else the register
 * itself.
 */
function contact(model: Model, root: string) {
  const { contact_office: named, contact_url: url } = owner;
  const office = model.offices.find((office) => office.province === undefined);
  return {
    '@id': `${root}#contact`,
    '@type': 'vcard:Organization',
    'vcard:fn': named ?? office?.name ?? registerVoice('th'),
    'vcard:hasURL': link(url ?? (named ? root : (office?.website ?? root))),
    ...(!named && office?.email ? { 'vcard:hasEmail': link(`mailto:${office.email}`) } : {}),
  };
}

const FILE_TYPES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  geojson: 'GEOJSON',
  parquet: 'PARQUET',
};

function distribution(
  { path, format, body, sha256 }: PublishedFile,
  root: string,
  [th, en]: readonly [string, string],
) {
  const address = fileAddress(path);
  const kind = FILE_TYPES[format];
  return {
    '@id': `${address}#file`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(`${th} (${kind})`, `${en} (${kind})`),
    'dcat:accessURL': link(root),
    'dcat:downloadURL': link(address),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`),
    'dct:format': link(`${EU}/file-type/${kind}`),
    'dcat:byteSize': { '@value': String(body.byteLength), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@id': `${address}#checksum`,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    ...licenceOf(),
  };
}
