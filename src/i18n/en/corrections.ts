import type { Words } from '../locale.ts';

export const corrections: Words['corrections'] = {
  title: 'Corrections',
  description: 'Every change of an announced list, with its date, reason and reference.',
  lede: 'A published list never changes silently. Every correction is dated and stays on this page.',
  none: 'No announced list has been corrected yet',
  count: (count) => (count === '1' ? '1 correction' : `${count} corrections`),
  reference: 'Reference',
  reasons: {
    typo: 'Misprint',
    amended: 'Announcement amended',
    duplicate: 'Duplicate',
    withdrawn: 'Withdrawn',
    added: 'Name added',
    other: 'Other',
  },
  fiscalYear: (year) => `Fiscal year ${year}`,
  report: 'Found something to correct?',
  reportNote:
    'Tell the provincial community development office that made the announcement. Once the province has corrected it, the correction is shown here.',
};
