/** Words of the frame around every page. */
export const frame = {
  /** Said of `public/emblem.svg` to those who do not see it; whoever puts one there names it here. */
  emblem: 'ตราสัญลักษณ์ของหน่วยงานเจ้าของทำเนียบ',
};
