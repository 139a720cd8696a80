/**
 * The colours of the page's tokens in the light theme, for what cannot read a style sheet: pictures, the manifest, the
 * head of a page. A test compares them with `styles/tokens.css`.
 */
export const PALETTE = {
  cotton: '#fcfbf8',
  ink: '#161c2b',
  inkSoft: '#3f485b',
  indigo: '#1f3b73',
  cloth: '#1c3162',
  onCloth: '#fcfbf8',
  onClothSoft: '#d6deec',
  turmeric: '#e2a01b',
  turmericEdge: '#8a5c00',
  lac: '#8a2b20',
  landOut: '#e3e7ed',
  rankOnCloth: '#f6c65c',
  stampOnCloth: '#f6c4ba',
} as const;

/** The same of the dark theme. */
export const PALETTE_AT_NIGHT = { cotton: '#0d1320', turmeric: '#f0b43a' } as const;

/** Colours of pictures that no page has. */
export const PICTURE_COLOURS = {
  /** The stripes of a selvedge on cloth. */
  clothEdge: '#2c4a8a',
  /** The petals of the seal of excellence. */
  petal: '#e8ab2c',
} as const;
