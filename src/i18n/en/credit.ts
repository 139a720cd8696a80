import type { Words } from '../words.ts';

/** English for `i18n/th/credit.ts`, which says where its words stand. */
export const credit: Words['credit'] = {
  first: (day) => day,
  later: {
    list: (day) => `its announcement of ${day}`,
    additional: (day) => `its additional announcement of ${day}`,
    amended: (day) => `its amendment of ${day}`,
    withdrawn: (day) => `its withdrawal notice of ${day}`,
    corrected: (day) => `the correction of ${day}`,
  },
  between: ', ',
  last: ' and ',
  byProvince: (province, days) => [`Announcement of ${province} Province`, ` dated ${days}`],
  byDepartment: (date) => `Announcement of the Community Development Department dated ${date}`,
  bySource: 'As named in official news',
  partial: '(partial list)',
  document: (province, date) => `Announcement of ${province} Province dated ${date}`,
};
