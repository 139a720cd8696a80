import type { Words } from '../words.ts';

/** English for `i18n/th/terms.ts`, which says where its words stand. */
export const terms: Words['terms'] = {
  status: {
    none: 'No announcement yet',
    target: 'Target tambon',
    passed: 'Passed the assessment',
    excellent: 'Excellent, province level',
  },
  notListed: 'Not in this partial list',
  dimensions: { secure: 'Secure', prosperous: 'Prosperous', sustainable: 'Sustainable' },
  dimension: (name) => `Dimension: ${name}`,
  partners: {
    government: 'Government',
    religious: 'Religious leaders',
    academic: 'Academia',
    private: 'Private sector',
    people: 'People',
    'civil-society': 'Civil society',
    media: 'Media',
  },
  regions: {
    north: 'North',
    northeast: 'Northeast',
    central: 'Central',
    south: 'South',
  },
};
