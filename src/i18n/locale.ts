import { en } from './en.ts';
import { th } from './th.ts';

/** Thai is the source of keys; English has the same keys or does not compile. */
export type Words = typeof th;
export const words = (locale: 'th' | 'en'): Words => (locale === 'th' ? th : en);
