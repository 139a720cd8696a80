import { z } from 'zod';
import { EDITION_HEAD } from './edition.ts';
import { AS_OF, COUNT, file, FLAG, named, TEXT, WEB_ADDRESS, YEAR } from './values.ts';

const FILE = named('file', 'One file of this API.', {
  kind: TEXT.meta({ description: 'What it is about; its schema has the same name.' }),
  url: WEB_ADDRESS.meta({ description: 'Where it lies.' }),
});

const DOWNLOAD = named('download', 'One table, twice.', {
  name: TEXT.meta({ description: 'Which table.' }),
  fiscalYear: YEAR.nullable().meta({ description: 'Null for the register of all years.' }),
  rows: COUNT.meta({ description: 'How many rows.' }),
  csv: WEB_ADDRESS.meta({ description: 'For a spreadsheet.' }),
  json: WEB_ADDRESS.meta({ description: 'For a program.' }),
  csvEnglish: WEB_ADDRESS.meta({ description: 'With English column names and plain values.' }),
});

const WORKBOOK = named('workbook', 'All tables of a year as one spreadsheet.', {
  fiscalYear: YEAR.nullable().meta({ description: 'Null for the register of all years.' }),
  xlsx: WEB_ADDRESS.meta({ description: 'Where it lies.' }),
});

const LICENCE = named('licence', 'The licence of the data.', {
  name: TEXT.meta({ description: 'Its name.' }),
  url: WEB_ADDRESS.meta({ description: 'Its text.' }),
});

/** The file that lists all others. */
export const INDEX_FILE = file('Index of the API', {
  name: z
    .object({ th: TEXT.meta({ description: 'In Thai, in full.' }) })
    .meta({ description: 'The programme’s name.' }),
  asOf: AS_OF,
  version: TEXT.meta({
    description: 'Stands for everything public: changes exactly when something of it does.',
  }),
  edition: EDITION_HEAD.nullable().meta({
    description: 'The edition of the register that this site is; null where it is none.',
  }),
  files: z.array(FILE).meta({ description: 'Every other file of this API.' }),
  geojson: WEB_ADDRESS.meta({
    description: 'Outlines of the provinces with their figures, as GeoJSON.',
  }),
  parquet: WEB_ADDRESS.meta({ description: 'The register of all years as Parquet.' }),
  sqlite: WEB_ADDRESS.meta({ description: 'Every table of every year in one SQLite file.' }),
  downloads: z.array(DOWNLOAD).meta({ description: 'Every table, as CSV and JSON.' }),
  workbooks: z.array(WORKBOOK).meta({ description: 'The tables as spreadsheets.' }),
  schemas: z.array(FILE).meta({ description: 'One schema for each kind of file.' }),
  openapi: WEB_ADDRESS.meta({ description: 'The OpenAPI description of this API.' }),
  dataPackage: WEB_ADDRESS.meta({
    description: 'The Frictionless data package of the tables.',
  }),
  catalog: WEB_ADDRESS.meta({ description: 'The DCAT catalogue.' }),
  licence: LICENCE.nullable().meta({ description: 'Null until the owner has chosen one.' }),
  sample: FLAG.meta({
    description: 'True where any year’s facts are invented for demonstration.',
  }),
});
