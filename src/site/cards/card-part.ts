import type { TambonCode } from '../../domain/place.ts';

/** The size that every messenger shows without cropping. */
export const CARD = { width: 1200, height: 630 } as const;

/** Family and weight. */
export type CardFace = 'Sarabun 400' | 'Sarabun 600' | 'Trirong 500';

/** A line of a card from its left end, or around its middle; `y` is its baseline. */
export interface CardText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly at: 'start' | 'middle';
  readonly face: CardFace;
  readonly size: number;
  readonly fill: string;
  readonly text: string;
}

/** A filled rectangle of whole pixels. */
export interface CardRect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** The cloth of a tambon as the band at the start. */
export interface CardCloth {
  readonly kind: 'cloth';
  readonly code: TambonCode;
  readonly thread: string;
  readonly figure: string;
}

/** A drawing without texts, in a box of whole pixels: its colours are flat. */
export interface CardPicture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** The content of an `<svg>` with this `viewBox`. */
  readonly svg: string;
}

/** What a card is drawn of, one part upon the other, upon a ground of one colour. */
export interface CardDrawing {
  readonly ground: string;
  readonly parts: readonly (CardText | CardRect | CardCloth | CardPicture)[];
}
