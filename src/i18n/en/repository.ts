import type { Words } from '../words.ts';

export const repository: Words['repository'] = {
  source: 'Source:',
  row: (file, row) => `${file}, row ${row}`,
  edit: 'Edit the file (staff)',
  report: 'Report an error',
  reportTitle: (page) => `Error in: ${page}`,
};
