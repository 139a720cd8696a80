import type { Card } from './card.ts';

/** What a browser needs of a card to draw it itself, in the language of the page. */
export interface CardWords extends Pick<
  Card,
  | 'ground'
  | 'seal'
  | 'eyebrow'
  | 'name'
  | 'place'
  | 'lines'
  | 'issuer'
  | 'address'
  | 'sample'
  | 'code'
> {
  readonly figures: readonly { readonly text: string }[];
  /** What is written on it where the data is invented. */
  readonly stamp: string;
}
