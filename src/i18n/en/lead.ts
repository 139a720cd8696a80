import type { Words } from '../words.ts';

export const lead: Words['lead'] = {
  what: {
    sentence:
      'assesses tambons (subdistricts) in three dimensions: secure, prosperous, sustainable. It is run by the Community Development Department and 76 provinces.',
    more: 'Read more',
  },
  share: {
    label: 'Pass this page on',
    share: 'Share',
    copy: 'Copy link',
    copied: 'Link copied',
    card: 'Card image',
    portrait: 'Portrait card',
    saved: 'Image saved',
    sign: 'Print A4 sign',
    poster: 'Print poster',
  },
};
