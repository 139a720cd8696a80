import { en } from './en.ts';
import type { Locale } from './language.ts';
import { th } from './th.ts';
import type { Words } from './words.ts';

export type { Locale, Words };

/** Every word that a page says in a language; a room that needs few of them imports their file alone. */
export const words = (locale: Locale): Words => (locale === 'th' ? th : en);
