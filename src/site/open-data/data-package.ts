import type { Model, Year } from '../../domain/model.ts';
import { words as wordsOf, type Words } from '../../i18n/locale.ts';
import { ownerName } from '../owner.ts';
import { absolute, href, routes } from '../routes.ts';
import { type ColumnName, type Download, type TableName, TYPE_OF } from './columns.ts';
import { downloadFile } from './downloads.ts';
import { fileAddress } from './file-address.ts';
import { contentHash } from '../editions/content-hash.ts';
import { licence } from './licence.ts';
import { MEDIA_TYPES, type PublishedFiles, type PublishedFile } from './published.ts';
import { spokenValues } from './spoken.ts';
import { asOfAll } from './year-workbook.ts';

export const DATA_PACKAGE_PATH = '/data/datapackage.json';

const PATTERNS: { readonly [name in ColumnName]?: string } = {
  tambon_code: '[0-9]{6}',
  province_code: '[0-9]{2}',
  iso3166: 'TH-[0-9]{2}',
  wikidata: 'Q[0-9]+',
  document_sha256: '[0-9a-f]{64}',
};

/** The columns that distinguish a row of a table from all others. */
const KEYS: Readonly<Record<TableName, readonly ColumnName[]>> = {
  register: ['fiscal_year', 'tambon_code'],
  announced: ['fiscal_year', 'tambon_code'],
  honours: ['fiscal_year', 'tambon_code'],
  targets: ['fiscal_year', 'tambon_code'],
  progress: ['fiscal_year', 'tambon_code'],
  announcements: ['id'],
  stories: ['id'],
  corrections: ['id'],
  provinces: ['fiscal_year', 'province_code'],
};
/** The columns that are filled in every row of every table that has them. */
const ALWAYS: readonly ColumnName[] = [
  'fiscal_year',
  'page',
  'id',
  'status',
  'batch',
  'level',
  'kind',
];

/** The Frictionless data package of all tables: what each file holds, field by field, and what proves it unaltered. */
function dataPackage(model: Model, words: Words, published: PublishedFiles): object {
  const { openData: say, site } = words;
  const sample = model.years.some((year) => year.sample);
  const asOf = asOfAll(model);
  const publisher = ownerName('th');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'strong-tambons',
    id: fileAddress(DATA_PACKAGE_PATH),
    title: `${say.title} · ${site.programme}`,
    description: sample ? `${say.description} · ${say.workbook.partlySample}` : say.description,
    homepage: absolute(href('th', routes.data())),
    ...(asOf ? { version: versionOf(asOf, model) } : {}),
    keywords: say.keywords,
    ...(licence ? { licenses: [{ title: licence.name, path: licence.url }] } : {}),
    sources: [{ title: say.sources, path: absolute(href('th', routes.announcements())) }],
    ...(publisher === undefined ? {} : { contributors: [{ title: publisher, role: 'publisher' }] }),
    resources: [
      ...published.tables.map(({ download, csv }) => resourceOf(download, csv, words, model.years)),
      otherResource('provinces-geojson', published.provinces, [
        words.openData.documents.geojson.note,
        words.openData.outlines,
      ]),
      otherResource('register-parquet', published.parquet, [words.openData.documents.parquet.note]),
    ],
  };
}

/** The same as a file, with paths as in the archive. */
export const dataPackageText = (model: Model, words: Words, published: PublishedFiles): string =>
  `${JSON.stringify(dataPackage(model, words, published))}\n`;

/** The data's own date and a hash of the content: `2024-09-30` is `2024.9.30+1f0c…`. */
export const versionOf = (asOf: string, model: Model) =>
  `${asOf.split('-').map(Number).join('.')}+${contentHash(model)}`;

const resourceName = ({ name, fiscalYear }: Pick<Download, 'name' | 'fiscalYear'>) =>
  fiscalYear === undefined ? name : `${name}-${fiscalYear}`;

function resourceOf(
  download: Download,
  csv: PublishedFile,
  words: Words,
  years: readonly Year[],
): object {
  const { openData: say, site } = words;
  const { name, fiscalYear, rows } = download;
  const year = years.find((year) => year.fiscalYear === fiscalYear);
  const notices = [
    ...(year?.sample ? [say.sampleNotice] : []),
    ...(year?.partial ? [site.partial] : []),
    ...(rows.length === 0 ? [say.empty] : []),
  ];
  return {
    profile: 'tabular-data-resource',
    type: 'table',
    name: resourceName(download),
    title: [say.files[name], ...(year ? [say.year(String(fiscalYear))] : [])].join(' '),
    ...(notices.length > 0 ? { description: notices.join(' · ') } : {}),
    path: `${downloadFile(download)}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.body.byteLength,
    hash: `sha256:${csv.sha256}`,
    dialect: DIALECT,
    schema: schemaOf(download, words),
  };
}

/** A file that is no CSV: only its kind and its hash. */
const otherResource = (
  name: string,
  { path, format, body, sha256 }: PublishedFile,
  [title, description]: readonly [string, string?],
): object => ({
  profile: 'data-resource',
  name,
  title,
  ...(description ? { description } : {}),
  path: path.replace(/^\/data\//, ''),
  format,
  mediatype: MEDIA_TYPES[format],
  bytes: body.byteLength,
  hash: `sha256:${sha256}`,
});

/** The format of all tables. */
const DIALECT = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\r\n',
  header: true,
} as const;

/** The fields of a table, the key of its rows, and for lists of names the announcement that each row refers to. */
function schemaOf({ name, fiscalYear, columns }: Download, words: Words): object {
  const nameIn = (column: ColumnName) => words.openData.tables.columns[column];
  const key = KEYS[name];
  const toAnnouncement = () => ({
    fields: [nameIn('announcement')],
    reference: {
      resource: resourceName({ name: 'announcements', fiscalYear: fiscalYear! }),
      fields: [nameIn('id')],
    },
  });
  return {
    fields: columns.map((column) => fieldOf(column, name, words)),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key.map(nameIn) } : {}),
    ...(name === 'announced' || name === 'honours' ? { foreignKeys: [toAnnouncement()] } : {}),
  };
}

/** A column of a CSV. Its name is the Thai header as in the file; `key` is its name in JSON. */
function fieldOf(column: ColumnName, table: TableName, words: Words): object {
  const { tables, meanings } = words.openData;
  const english = wordsOf('en').openData;
  const spoken = column === 'partners' ? undefined : spokenValues({ ...words, tables })[column];
  const pattern = PATTERNS[column];
  const constraints = {
    ...(ALWAYS.includes(column) || KEYS[table].includes(column) ? { required: true } : {}),
    ...(pattern ? { pattern } : {}),
    ...(spoken ? { enum: Object.values(spoken) } : {}),
  };
  return {
    name: tables.columns[column],
    title: tables.columns[column],
    description: meanings[column],
    key: column,
    titleEn: english.tables.columns[column],
    descriptionEn: english.meanings[column],
    ...typeOf(column),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function typeOf(column: ColumnName): object {
  const type = TYPE_OF[column];
  if (type === 'count') return { type: 'integer' };
  if (type === 'day') return { type: 'date' };
  return type === 'address' ? { type: 'string', format: 'uri' } : { type: 'string' };
}
