import type { Words } from '../locale.ts';

export const prose: Words['prose'] = {
  contents: 'On this page',
  criteriaOf: (year) => `Criteria of fiscal year ${year}`,
  criteriaFull: 'The full criteria',
  criteriaMissing:
    'The full criteria (indicators, maximum scores and pass marks) have not been supplied by their owner yet. Once they are, they stand here with their source.',
  dimension: 'Dimension',
  criterion: 'Criterion',
  maxScore: 'Maximum score',
  passScore: 'Pass mark',
  source: 'Source',
};
