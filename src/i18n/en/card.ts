import type { Words } from '../words.ts';

export const card: Words['card'] = {
  honoured: (date) => `Honoured by the Community Development Department on ${date}`,
  excellent: 'Excellent, province level',
  passed: (count) => `${count} passed`,
  excellentCount: (count) => `${count} excellent, province level`,
  targets: (count) => `${count} target tambons`,
};
