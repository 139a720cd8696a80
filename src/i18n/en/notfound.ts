import type { Words } from '../locale.ts';

export const notfound: Words['notfound'] = {
  title: 'Page not found',
  description:
    'The page asked for is not in the Register of Strong Tambons. Search by subdistrict, district or province.',
  lede: 'The address leads to no page of this register; it may be mistyped or cut short. Search for the name you need.',
  tambonNote:
    'A subdistrict without an announcement may not have a page of its own yet. See its province.',
  home: 'Go to the home page',
  other: 'ไม่พบหน้านี้ ไปหน้าแรกภาษาไทย',
};
