import type { Card } from './card.ts';

/** What a browser needs to draw a card itself, in the language of the page. */
export interface CardWords extends Pick<
  Card,
  | 'ground'
  | 'seal'
  | 'eyebrow'
  | 'name'
  | 'place'
  | 'lines'
  | 'credits'
  | 'address'
  | 'sample'
  | 'code'
> {
  readonly figures: readonly { readonly text: string }[];
  /** The stamp, for invented data. */
  readonly stamp: string;
}
