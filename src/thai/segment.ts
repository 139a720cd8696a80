const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The words of a text in their order, without spaces and punctuation. */
export function wordsIn(text: string): string[] {
  return Array.from(segmenter.segment(text)).flatMap((part) =>
    part.isWordLike ? [part.segment] : [],
  );
}

/** Every piece of a text, words and what is between them: joined, they equal the text. */
export function piecesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
