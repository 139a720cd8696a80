import { MONTHS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

/**
 * The months of a fiscal year from October on: the value that the report reads (in Thai), and the text for the
 * reader.
 */
export const monthChoices = (
  locale: Locale,
): readonly { readonly value: string; readonly name: string }[] =>
  MONTHS.th.map((_, at) => {
    const month = (at + 9) % 12;
    return { value: MONTHS.th[month]!, name: MONTHS[locale][month]! };
  });
