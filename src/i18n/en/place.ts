import type { Words } from '../words.ts';

/** English for `i18n/th/place.ts`, which says where its words stand. */
export const place: Words['place'] = {
  tambon: (name) => `${name} Subdistrict`,
  amphoe: (name) => `${name} District`,
  province: (name) => (name === 'Bangkok' ? name : `${name} Province`),
  between: ', ',
  short: { tambon: (name) => name, amphoe: (name) => name, province: (name) => name },
};
