import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/prose.ts`, which says where its words stand. */
export const prose: Words['prose'] = {
  contents: 'On this page',
  criteriaOf: (year) => `Criteria of fiscal year ${englishYear(Number(year))}`,
  criteriaFull: 'The full criteria',
  criteriaMissing:
    'The full criteria (indicators, maximum scores and pass marks) are not in this register yet. Once they are, they will be shown here with their source.',
  dimension: 'Dimension',
  criterion: 'Criterion',
  maxScore: 'Maximum score',
  passScore: 'Pass mark',
  source: 'Source',
};
