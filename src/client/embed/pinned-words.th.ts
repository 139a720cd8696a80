import { embed } from '../../i18n/th/embed.ts';
import { place } from '../../i18n/th/place.ts';
import { site } from '../../i18n/th/site.ts';
import { terms } from '../../i18n/th/terms.ts';
import type { PinnedWords } from '../../site/embed/pinned-card.ts';

/** The few words of a pinned card in Thai, without the other words of the site. */
export const thWords: PinnedWords = { embed, place, site, terms };
