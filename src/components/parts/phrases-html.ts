/**
 * Fixed words in phrases that stay on one line where they fit, as one string: no space may come from the white space
 * of a file. A line may break between two phrases; there is a space only if the second begins with one.
 *
 * @param whole the class that keeps a phrase whole: `n` lets long English ones break
 */
export const phrasesHtml = (parts: readonly string[], whole: 'k' | 'n' = 'k'): string =>
  parts
    .map((part, i) => {
      const before = part.startsWith(' ') ? ' ' : i > 0 ? '<wbr>' : '';
      return `${before}<span class="${whole}">${part.trim()}</span>`;
    })
    .join('');
