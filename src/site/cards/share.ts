import { model } from '../model.ts';
import { absolute, fileHref, type Locale } from '../routes.ts';
import { altOf, cardFiles, cardsOf } from './card.ts';

const alts = (locale: Locale) =>
  new Map(cardsOf(model, locale).map((card) => [card.file, altOf(card, locale)]));
const ALTS = { th: alts('th'), en: alts('en') };

/**
 * The picture a page is shared with: its own card where it has one, else the site's. Absolute
 * address, and words for it in the language of the page (the picture itself is in Thai).
 */
export function shareCard(
  file: string | undefined,
  locale: Locale = 'th',
): { address: string; alt: string } {
  const all = ALTS[locale];
  const own = file && all.has(file) ? file : cardFiles.site;
  const alt = all.get(own);
  if (!alt) throw new Error('The site has no card of its own');
  return { address: absolute(fileHref(own)), alt };
}
