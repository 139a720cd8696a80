import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';
import { COLUMN_MEANINGS } from '../columns.ts';
import { inLanguage } from '../in-language.ts';
import { tables } from './tables.ts';

/** English for `i18n/th/open-data.ts`, which says where its words stand. */
export const openData: Words['openData'] = {
  title: 'Open data',
  description:
    'Download the register of Strong Tambons under the Philosophy of the Sufficiency Economy, every year, as CSV, XLSX and JSON, with its data dictionary.',
  lede: 'Everything this register shows can be downloaded and reused. XLSX and CSV files open in Excel with Thai text intact. File URLs never change.',
  everything: 'Download every table of every year (ZIP)',
  register: 'All years in one file',
  registerNote: 'One row for each tambon and year; public statuses only',
  year: (year) => `Fiscal year ${englishYear(Number(year))}`,
  rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  size: (format, size) => `${format} ${size}`,
  sources: 'Announcements of the provinces and of the Community Development Department',
  keywords: [
    'Strong Tambon under the Philosophy of the Sufficiency Economy',
    'sufficiency economy',
    'community development',
    'subdistrict',
  ],
  workbook: {
    title: 'All tables in one file',
    whole: (year) => `All tables of ${year} in one file`,
    readFirst: 'Read first',
    item: 'Entry',
    detail: 'Detail',
    name: 'Programme',
    part: 'Contents',
    notice: 'Note on the data',
    source: 'Office',
    asOf: 'Data as of',
    address: 'URL',
    sheet: 'Sheet',
    reading: 'How to read it',
    readingNote:
      'Codes are text. Dates are real dates, shown in the Common Era as year-month-day. A blank means no data, not that nothing was done.',
    partlySample:
      'Includes sample data for demonstration; those rows say so in the column “Note on the data”',
  },
  file: 'File',
  download: (name, format) => `${name} as ${format}`,
  files: {
    register: 'Register of all years',
    announced: 'Tambons that passed the assessment',
    honours: 'Excellent tambons, province level',
    targets: 'Target tambons',
    progress: 'MOU, tambon plan and agenda',
    announcements: 'Announcements',
    stories: 'Stories',
    corrections: 'Corrections',
    provinces: 'Provinces, in figures',
  },
  empty: 'no rows yet',
  emptyTables: (count) =>
    count === '1' ? '1 more table has no rows yet' : `${count} more tables have no rows yet`,
  onThisPage: 'On this page',
  sampleNotice: 'Sample data for demonstration, not a real announcement',
  sampleRow: 'Sample data for demonstration',
  api: 'API for programs',
  apiNote:
    'JSON files at fixed URLs, with no API key and no limit. Start with the index, which lists every other file. Fields may be added, but existing ones are never changed or removed.',
  apiAddress: 'URL',
  apiGives: 'What it returns',
  apiKinds: {
    index: 'Index of all files',
    years: 'All fiscal years, in figures',
    year: 'One fiscal year, every province',
    provinces: 'All provinces of the programme',
    province: 'One province, every year',
    provinceYear: 'One province in one year: every tambon, announcement and story',
    tambons: 'All tambons with public data',
    stories: 'All stories',
    announcements: 'All announcements',
    corrections: 'All corrections',
    editions: 'All editions of the register',
  },
  apiSchema: 'Schema',
  apiSchemaOf: (name) => `JSON Schema: ${name}`,
  apiExample: 'Example',
  apiExampleNote: 'The status of every tambon of a province in that year, with curl and jq',
  machines: 'Machine-readable metadata',
  machinesNote:
    'The SHA-256 and size of every file are in the data package and in the catalogue. Use them to check that a file is the one that was published.',
  portal: {
    dataType: 'Record data',
    category: 'Public data',
    objective: 'To serve the public',
    ownObjective: 'To publish the tambons that were announced, for anyone to check and to use',
    unit: 'year',
    coverage: 'tambon',
    languages: ['Thai', 'English'],
  },
  documents: {
    portal: { name: 'portal.json', note: 'Metadata ready to be entered at data.go.th' },
    zip: {
      name: 'all.zip',
      note: 'Every CSV for every year, with Thai and with English headers, and the data package (ZIP)',
    },
    geojson: {
      name: 'provinces.geojson',
      note: 'Outlines of the 76 provinces and Bangkok with the figures of every year, for maps (GeoJSON)',
    },
    sqlite: { name: 'register.sqlite', note: 'Every table of every year in one file (SQLite)' },
    parquet: {
      name: 'register.parquet',
      note: 'The register of all years for DuckDB, pandas or R (Parquet)',
    },
    openapi: { name: 'OpenAPI 3.1', note: 'Every path and every field of the API' },
    dataPackage: {
      name: 'datapackage.json',
      note: 'Frictionless data package: the type of every column, keys and checksums',
    },
    jsonld: { name: 'catalog.jsonld', note: 'DCAT catalogue as JSON-LD' },
    turtle: { name: 'catalog.ttl', note: 'The same catalogue as Turtle' },
  },
  harvest: 'For administrators of Thailand’s open government data portal (data.go.th)',
  harvestNote:
    'data.go.th runs CKAN. Where its DCAT extension is enabled, add a harvest source of the type “DCAT RDF Harvester” with the URL below: each fiscal year becomes one dataset with its files, sizes and checksums. Where it is not, register the datasets by hand with the titles, descriptions and URLs from the same catalogue.',
  outlines:
    'Outlines: Natural Earth, public domain, generalised for maps of the country; they are not legal boundaries.',
  dictionary: 'Data dictionary',
  dictionaryNote:
    'Columns have Thai names in CSV and English names in JSON; CSV with English headers and SQLite have the same names with _ between words, such as tambon_code. Dates are Common Era, year-month-day. Codes are text. A blank means no data, not that nothing was done.',
  safety:
    'A CSV cell that would begin with = + - @ has an apostrophe in front, so that a spreadsheet does not read it as a formula. JSON has none.',
  column: 'Column',
  inCsv: 'In CSV',
  inJson: 'In JSON',
  meaning: 'Meaning',
  foundIn: 'Found in',
  everyFile: 'every file',
  licence: 'Licence',
  licenceUnset:
    'The owner of the data has not chosen a licence yet. The text of an official announcement is not a copyright work in Thailand; pictures and stories belong to their owners: give credit and ask.',
  licenceSet: 'This data is published under',
  keysCsv: 'CSV, English headers',
  citation: 'How to cite',
  citationNote: 'Give the date of the data, because a list may receive dated corrections.',
  tables,
  /** Of each column. */
  meanings: inLanguage('en', COLUMN_MEANINGS),
};
