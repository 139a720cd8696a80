import { type Locale, type Words, words } from '../../i18n/locale.ts';

/** What the page's script is given to say. */
export type LookupWords = Words['lookup'] & {
  readonly locale: Locale;
  readonly statuses: Words['terms']['status'];
};

export const lookupWords = (locale: Locale): LookupWords => {
  const { lookup, terms } = words(locale);
  return { ...lookup, locale, statuses: terms.status };
};
