import type { Locale } from '../../i18n/language.ts';
import type { PinnedWords } from '../../site/embed/pinned-card.ts';

/** The words of a pinned card in one language, fetched on demand: the other language is not fetched. */
export const pinnedWords = async (locale: Locale): Promise<PinnedWords> =>
  locale === 'en'
    ? (await import('./pinned-words.en.ts')).enWords
    : (await import('./pinned-words.th.ts')).thWords;
