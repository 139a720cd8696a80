import type { Place } from '../../domain/place.ts';
import { nameKeyOf, readPlaceQuery } from '../names/place-query.ts';
import { encodePlaceList } from './place-list.ts';
import type { Script } from '../names/name-key.ts';

/**
 * The tambons by the first letter of their names, a small place list for each. Who types the script
 * that a page does not have gets an answer from one of them, before all its names are there. Amphoes
 * are named by the list the page has.
 */
export function placesByBeginning(places: readonly Place[], script: Script): Map<string, string> {
  const language = script === 'thai' ? 'th' : 'en';
  const grouped = Map.groupBy(places, ({ tambon }) =>
    nameOfLetter(nameKeyOf(tambon[language], script).exact[0] ?? ''),
  );
  grouped.delete('');
  return new Map(
    [...grouped].map(([letter, some]) => [
      letter,
      encodePlaceList(some.map(withoutAmphoe), script),
    ]),
  );
}

const withoutAmphoe = (place: Place): Place => ({
  ...place,
  amphoe: { ...place.amphoe, th: '', en: '' },
});

/** What the list is called in which the answer to a query may be; empty without a letter. */
export const beginningOf = (query: string): string =>
  nameOfLetter(readPlaceQuery(query).pieces[0]?.exact[0] ?? '');

/** A letter as part of an address that no host stumbles on: `บ` → `e1a`. */
const nameOfLetter = (letter: string) =>
  /\d/.test(letter) ? '' : (letter.codePointAt(0)?.toString(16) ?? '');
