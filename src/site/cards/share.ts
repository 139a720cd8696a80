import { model } from '../model.ts';
import { absolute, fileHref } from '../routes.ts';
import { altOf, cardFiles, cardsOf } from './card.ts';

const cards = new Map(cardsOf(model).map((card) => [card.file, card]));

/** The picture a page is shared with: its own card where it has one, else the site's. Absolute address, and words for it. */
export function shareCard(file: string | undefined): { address: string; alt: string } {
  const card = (file && cards.get(file)) || cards.get(cardFiles.site);
  if (!card) throw new Error('The site has no card of its own');
  return { address: absolute(fileHref(card.file)), alt: altOf(card) };
}
