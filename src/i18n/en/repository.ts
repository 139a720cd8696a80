import type { Words } from '../words.ts';

/** English for `i18n/th/repository.ts`, which says where its words stand. */
export const repository: Words['repository'] = {
  source: 'Source:',
  row: (file, row) => `${file}, row ${row}`,
  edit: 'Edit the file (staff)',
  report: 'Report an error',
  reportTitle: (page) => `Error in: ${page}`,
};
