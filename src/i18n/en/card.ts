import type { Words } from '../locale.ts';

export const card: Words['card'] = {
  honoured: (date) =>
    `Honoured by the Community Development Department in its announcement of ${date}`,
  bySource: 'As named in official news',
  announced: (province, date) => `By the announcement of ${province} Province of ${date}`,
  excellent: 'Excellent, province level',
  passed: (count) => `${count} passed`,
  excellentCount: (count) => `${count} excellent, province level`,
  targets: (count) => `${count} target tambons`,
  noneYet: 'No announcement from this province yet',
};
