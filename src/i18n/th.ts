import { site } from './th/site.ts';

/** Every Thai word of the site, by the part of it that says them. Adding a part: one file here and its twin in `en/`. */
export const th = { site };
