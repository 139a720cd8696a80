import { embed } from '../../i18n/en/embed.ts';
import { place } from '../../i18n/en/place.ts';
import { site } from '../../i18n/en/site.ts';
import { terms } from '../../i18n/en/terms.ts';
import type { PinnedWords } from '../../site/embed/pinned-card.ts';

/** The few words of a pinned card in English, without the other words of the site. */
export const enWords: PinnedWords = { embed, place, site, terms };
