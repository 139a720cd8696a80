import type { Words } from '../words.ts';

/** English for `i18n/th/lead.ts`, which says where its words stand. */
export const lead: Words['lead'] = {
  what: {
    sentence:
      'is a programme of the Community Development Department and 76 provinces. It assesses tambons (subdistricts) in three dimensions: secure, prosperous and sustainable.',
    more: 'About the programme',
  },
  share: {
    label: 'Share this page',
    share: 'Share',
    copy: 'Copy link',
    copied: 'Link copied',
    card: 'Save image',
    cardSize: (width, height) => `PNG, ${width} × ${height} pixels`,
    portrait: 'Save portrait',
    saved: 'Image saved',
    sign: 'Print A4 sign',
    poster: 'Print poster',
  },
};
