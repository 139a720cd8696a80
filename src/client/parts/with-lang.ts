import type { Locale } from '../../i18n/language.ts';
import { runsOf } from '../../thai/runs.ts';
import { make } from './make.ts';

/** A sentence as it stands in a page of a language: Thai names bear their language in an English one. */
export const withLang = (sentence: string, locale: Locale): (Node | string)[] =>
  locale === 'th'
    ? [sentence]
    : runsOf(sentence).map(({ text, isThai }) =>
        isThai ? make('span', { lang: 'th' }, text) : text,
      );
