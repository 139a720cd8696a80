import { en } from './en.ts';
import type { Locale } from './language.ts';
import { th } from './th.ts';
import type { Words } from './words.ts';

export type { Locale, Words };

export const words = (locale: Locale): Words => (locale === 'th' ? th : en);
