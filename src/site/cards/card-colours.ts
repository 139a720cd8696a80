/**
 * The colours of the page's tokens, repeated because a picture cannot read a style sheet. By the background of a
 * card; `edges` is the shade between letters and background.
 */
export const CARD_COLOURS = {
  cotton: {
    ground: '#fcfbf8',
    text: '#161c2b',
    soft: '#3f485b',
    eyebrow: '#1f3b73',
    edge: '#1f3b73',
    gap: '#fcfbf8',
    stamp: '#8a2b20',
    thread: '#1f3b73',
    edges: '#8b90a0',
  },
  cloth: {
    ground: '#1c3162',
    text: '#fcfbf8',
    soft: '#d6deec',
    eyebrow: '#f6c65c',
    edge: '#2c4a8a',
    gap: '#fcfbf8',
    stamp: '#f6c4ba',
    thread: '#d6deec',
    edges: '#8c97b0',
  },
} as const;
