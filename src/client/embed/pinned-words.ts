import { embed as englishEmbed } from '../../i18n/en/embed.ts';
import { place as englishPlace } from '../../i18n/en/place.ts';
import { site as englishSite } from '../../i18n/en/site.ts';
import { terms as englishTerms } from '../../i18n/en/terms.ts';
import type { Locale } from '../../i18n/language.ts';
import { embed } from '../../i18n/th/embed.ts';
import { place } from '../../i18n/th/place.ts';
import { site } from '../../i18n/th/site.ts';
import { terms } from '../../i18n/th/terms.ts';
import type { PinnedWords } from '../../site/embed/pinned-card.ts';

/** The words of a pinned card in each language, and no others. */
export const PINNED_WORDS: Readonly<Record<Locale, PinnedWords>> = {
  th: { embed, place, site, terms },
  en: { embed: englishEmbed, place: englishPlace, site: englishSite, terms: englishTerms },
};
