import type { Words } from '../locale.ts';

export const cli: Words['cli'] = {
  checking: 'Checking the data',
  counts: (errors: number, warnings: number, notes: number) =>
    `errors ${errors} · warnings ${warnings} · notes ${notes}`,
  seeReport: 'Read the details with npm run check -- --lang en',
  refused: (folder: string) =>
    `The site was not built: the data holds the errors above. ${folder} is as it was. Mend them and run this again.`,
  rendering: 'Rendering pages',
  pages: (count: number) => `${count.toLocaleString('en')} pages`,
  drawing: 'Drawing share cards',
  cards: (all: number, drawn: number) =>
    `${all.toLocaleString('en')} (${drawn.toLocaleString('en')} new)`,
  indexing: 'Indexing for search',
  indexed: (th: number, en: number) => `Thai ${th} pages · English ${en} pages`,
  ready: (folder: string, seconds: string) => `Done: ${folder}, in ${seconds} seconds`,
  failed: (folder: string) => `The site could not be built. ${folder} is as it was.`,
  recovered: (folder: string) =>
    `Brought back the last ${folder}: the build before this one was cut short.`,
  foreignFolder: (folder: string) =>
    `${folder} is not a site this command built, so it is not overwritten. Choose an empty folder with OUT_DIR.`,
  serving: (address: string) => `Open ${address}`,
  stop: 'Stop with Ctrl+C',
  portTaken: (port: number) => `Port ${port} is in use. Choose another with --port.`,
  unknownOption: (text: string) => `Unknown option: ${text}`,
  noBuild: (folder: string) => `There is no site in ${folder}: run npm run build first.`,
  sampleInside: (years: string) =>
    `Not published: fiscal year ${years} is invented for demonstration (sample in data/programme.csv). Replace it with real data, or remove that year's folder.`,
  noSample: 'No sample year: this may be published.',
  noDay: 'Give the day with --date YYYY-MM-DD or SOURCE_DATE_EPOCH',
  noData: (folder: string) => `There is no data folder ${folder}`,
  entered: (file: string, count: number) => `Entered in ${file}: ${count}`,
  steps: {
    format: 'Format (prettier)',
    lint: 'Lint (eslint)',
    types: 'Types (astro check)',
    unit: 'Unit tests',
    build: 'Build the demonstration of the whole country',
    subpath: 'A build below a sub-path (BASE_PATH)',
    again: 'The same build again, to compare every byte',
    'in part': 'Building a site of years with only some files',
    guide: 'Building the site that the staff guide shows',
    site: 'Checks on the built site',
    browser: 'Checks in a browser',
  },
};
