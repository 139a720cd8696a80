import type { Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { contentHash } from './content-hash.ts';
import { shortHash } from '../../log/editions.ts';
import { currentEdition } from './register-log.ts';

/**
 * The version that a citation names: the edition and its hash where this site is one, else the version of all its
 * data. Invented years are not part of an edition.
 */
export const citedVersion = (locale: Locale, { sample }: Pick<Year, 'sample'>): string => {
  const { editions, press } = words(locale);
  return currentEdition && !sample
    ? editions.cite(String(currentEdition.number), shortHash(currentEdition.head))
    : press.version(contentHash(model));
};
