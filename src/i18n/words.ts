import type { th } from './th.ts';

/** Every word of the site. Thai is the source of keys; English has the same keys or does not compile. */
export type Words = typeof th;
