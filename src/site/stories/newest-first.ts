import { compareText } from '../../domain/compare.ts';
import type { Story } from '../../domain/story.ts';

/** Stories by the day they were published, newest first; one without a day is older than any with one. */
export const newestFirst = (stories: readonly Story[]): readonly Story[] =>
  [...stories].sort((a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? ''));
