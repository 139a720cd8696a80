/** Bangkok is no จังหวัด in name. */
const BANGKOK = 'กรุงเทพมหานคร';

/** How a place is said, whole and short. */
export const place = {
  tambon: (name: string) => `ตำบล${name}`,
  amphoe: (name: string) => `อำเภอ${name}`,
  province: (name: string) => (name === BANGKOK ? name : `จังหวัด${name}`),
  between: ' ',
  short: {
    tambon: (name: string) => `ต.${name}`,
    amphoe: (name: string) => `อ.${name}`,
    province: (name: string) => (name === BANGKOK ? name : `จ.${name}`),
  },
};
