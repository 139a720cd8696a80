import { en } from './en.ts';
import { th } from './th.ts';

export type Locale = 'th' | 'en';

/** Thai is the source of keys; English has the same keys or does not compile. */
export type Words = typeof th;
export const words = (locale: Locale): Words => (locale === 'th' ? th : en);
