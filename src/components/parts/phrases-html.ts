/**
 * Words of ours in phrases that stay whole where they fit, as one string: no space may come from the layout of a
 * file. Between two phrases a line may break; a space stands there only if the second begins with one.
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
