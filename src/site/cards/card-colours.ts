import { PALETTE, PICTURE_COLOURS } from '../pictures/palette.ts';

/** By the background of a card. */
export const CARD_COLOURS = {
  cotton: {
    ground: PALETTE.cotton,
    text: PALETTE.ink,
    soft: PALETTE.inkSoft,
    eyebrow: PALETTE.indigo,
    edge: PALETTE.indigo,
    gap: PALETTE.cotton,
    stamp: PALETTE.lac,
    thread: PALETTE.indigo,
  },
  cloth: {
    ground: PALETTE.cloth,
    text: PALETTE.onCloth,
    soft: PALETTE.onClothSoft,
    eyebrow: PALETTE.rankOnCloth,
    edge: PICTURE_COLOURS.clothEdge,
    gap: PALETTE.onCloth,
    stamp: PALETTE.stampOnCloth,
    thread: PALETTE.onClothSoft,
  },
} as const;
