import type { Words } from '../locale.ts';

export const credit: Words['credit'] = {
  first: (day) => day,
  later: {
    list: (day) => `its announcement of ${day}`,
    additional: (day) => `its addition of ${day}`,
    amended: (day) => `its amendment of ${day}`,
    withdrawn: (day) => `its withdrawal of ${day}`,
  },
  between: ', ',
  last: ' and ',
};
