import type { Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { contentHash } from '../open-data/content-hash.ts';
import { shortHash } from '../../log/editions.ts';
import { currentEdition } from './register-log.ts';

/** What a citation adds: the edition and its hash. Empty where this site is no edition. */
export const citedEdition = (locale: Locale): string =>
  currentEdition
    ? ` ${words(locale).editions.cite(String(currentEdition.number), shortHash(currentEdition.head))}.`
    : '';

/** The same, or the version of all data where no edition may be named: invented years are in none. */
export const citedVersion = (locale: Locale, { sample }: Pick<Year, 'sample'>): string =>
  (sample ? '' : citedEdition(locale)) || ` ${words(locale).press.version(contentHash(model))}.`;
