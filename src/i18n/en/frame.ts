import type { Words } from '../words.ts';

/** English for `i18n/th/frame.ts`, which says where its words stand. */
export const frame: Words['frame'] = {
  emblem: 'Emblem of the office in charge of this register',
};
