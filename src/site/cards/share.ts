import { words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { absolute, fileHref, type Locale } from '../routes.ts';
import { altOf, cardFiles, cardsOf } from './card.ts';
import type { CardWords } from './card-words.ts';

const cards = (locale: Locale) => new Map(cardsOf(model, locale).map((card) => [card.file, card]));
const CARDS = { th: cards('th'), en: cards('en') };

/**
 * The picture for sharing a page: its own card where it has one, else the site's. Its path, its absolute address,
 * and its text alternative in the language of the page (the picture itself may be in Thai).
 */
export function shareCard(
  file: string | undefined,
  locale: Locale = 'th',
): { picture: string; address: string; alt: string } {
  const all = CARDS[locale];
  const own = file && all.has(file) ? file : cardFiles.site;
  const card = all.get(own);
  if (!card) throw new Error('The site has no card of its own');
  const { picture } = card;
  return { picture, address: absolute(fileHref(picture)), alt: altOf(card) };
}

/**
 * The card of a page as a file, and the words with which a browser draws it in portrait format; undefined where none
 * is drawn.
 */
export function drawnCard(
  file: string,
  locale: Locale,
): { readonly file: string; readonly words: CardWords } | undefined {
  const card = CARDS[locale].get(file);
  if (!card) return undefined;
  const { ground, seal, eyebrow, name, place, lines, credits, address, sample, code } = card;
  const figures = card.figures.map(({ text }) => ({ text }));
  const { sample: stamp } = words(locale).site;
  return {
    file: card.picture,
    words: {
      ...{ ground, eyebrow, name, lines, figures, credits, address, sample, code, stamp },
      ...(seal && { seal }),
      ...(place !== undefined && { place }),
    },
  };
}
