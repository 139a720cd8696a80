/** A piece of a text, and whether it is Thai. */
export interface Run {
  readonly text: string;
  readonly isThai: boolean;
}

const THAI_RUN = /([\u0e00-\u0e7f](?:[\u0e00-\u0e7f \d.()/-]*[\u0e00-\u0e7f.])?)/;

/**
 * A text of another language as runs, so that each Thai name in it can have its `lang`: spaces, digits and dots
 * between Thai letters belong to the Thai. The joined runs equal the text.
 */
export const runsOf = (text: string): readonly Run[] =>
  text
    .split(THAI_RUN)
    .map((piece, at) => ({ text: piece, isThai: at % 2 === 1 }))
    .filter((run) => run.text !== '');
