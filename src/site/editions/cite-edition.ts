import { type Locale, words } from '../../i18n/locale.ts';
import { currentEdition, shortHash } from './register-log.ts';

/** What a citation adds: the edition and its hash. Empty where this site is no edition. */
export const citedEdition = (locale: Locale): string =>
  currentEdition
    ? ` ${words(locale).editions.cite(String(currentEdition.number), shortHash(currentEdition.head))}.`
    : '';
