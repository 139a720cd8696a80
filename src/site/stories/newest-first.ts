import { compareText } from '../../domain/compare.ts';
import type { Story } from '../../domain/story.ts';

/** Sorts stories by the day they were published, newest first; those without a day come last. */
export const newestFirst = (stories: readonly Story[]): readonly Story[] =>
  [...stories].sort((a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? ''));
