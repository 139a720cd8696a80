import type { Words } from '../words.ts';

export const place: Words['place'] = {
  tambon: (name) => `${name} Subdistrict`,
  amphoe: (name) => `${name} District`,
  province: (name) => (name === 'Bangkok' ? name : `${name} Province`),
  between: ', ',
  short: { tambon: (name) => name, amphoe: (name) => name, province: (name) => name },
};
