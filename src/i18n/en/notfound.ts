import type { Words } from '../words.ts';

/** English for `i18n/th/notfound.ts`, which says where its words stand. */
export const notfound: Words['notfound'] = {
  title: 'Page not found',
  description:
    'This page is not in the Register of Strong Tambons under the Philosophy of the Sufficiency Economy. Search by tambon, district or province.',
  lede: 'The address does not match any page in this register. It may be mistyped or incomplete. Search for the name you need.',
  tambonNote:
    'A tambon without an announcement may not have a page of its own yet. See its province.',
  home: 'Go to the home page',
  other: 'ไม่พบหน้านี้ ไปหน้าแรกภาษาไทย',
};
