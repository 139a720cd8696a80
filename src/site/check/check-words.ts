import { type Locale, type Words, words } from '../../i18n/locale.ts';

/** What the check page's script is told through `data-words`; it has no words of its own. */
export type CheckWords = Words['check'] & { readonly locale: Locale };

export const checkWords = (locale: Locale): CheckWords => ({ ...words(locale).check, locale });
