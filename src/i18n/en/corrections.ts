import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/corrections.ts`, which says where its words stand. */
export const corrections: Words['corrections'] = {
  title: 'Corrections',
  description: 'Every change to an announced list, with its date and reason.',
  lede: 'A published list is never changed without notice. Every correction has a date and a reason, and stays on this page.',
  none: 'No announced list has been corrected yet',
  count: (count) => (count === '1' ? '1 correction' : `${count} corrections`),
  reference: 'Reference',
  reasons: {
    typo: 'Typing error',
    amended: 'Announcement amended',
    duplicate: 'Duplicate',
    withdrawn: 'Name withdrawn',
    added: 'Name added',
    other: 'Other reason',
  },
  fiscalYear: (year) => `Fiscal year ${englishYear(Number(year))}`,
  report: 'Found something to correct?',
  reportNote:
    'Tell the Provincial Community Development Office of that province. Once the province has made a correction, it will be shown here.',
};
