import type { Words } from './locale.ts';
import { site } from './en/site.ts';

/** The English twin of `th.ts`. */
export const en: Words = { site };
