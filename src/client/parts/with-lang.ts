import type { Locale } from '../../i18n/language.ts';
import { runsOf } from '../../thai/runs.ts';
import { make } from './make.ts';

/** A sentence as nodes in a page of a language: Thai names in an English page get `lang="th"`. */
export const withLang = (sentence: string, locale: Locale): (Node | string)[] =>
  locale === 'th'
    ? [sentence]
    : runsOf(sentence).map(({ text, isThai }) =>
        isThai ? make('span', { lang: 'th' }, text) : text,
      );
