import { type Locale, type Words, words } from '../../i18n/locale.ts';

/** The words of the check page's script, passed through `data-words`; the script has no others. */
export type CheckWords = Words['check'] & { readonly locale: Locale };

/** The words of the check page in a language. */
export const checkWords = (locale: Locale): CheckWords => ({ ...words(locale).check, locale });
