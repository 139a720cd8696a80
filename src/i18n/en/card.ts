import type { Words } from '../words.ts';

/** English for `i18n/th/card.ts`, which says where its words stand. */
export const card: Words['card'] = {
  honoured: (date) => `Honoured by the Community Development Department on ${date}`,
  excellent: 'Excellent, province level',
  passed: (count) => `${count} passed`,
  excellentCount: (count) => `${count} excellent, province level`,
  targets: (count) => `${count} target tambons`,
};
