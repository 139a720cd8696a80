import type { PlaceNames } from '../site/place-names.ts';
import { placeFinder, type PlaceFinder } from './place-names.ts';

const finders = new Map<string, Promise<PlaceFinder>>();

/** The finder over the name list at an address: fetched once a page, and anew after a failure. */
export function openPlaceList(address: string): Promise<PlaceFinder> {
  const known = finders.get(address);
  if (known) return known;
  const opening = fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<PlaceNames>;
    })
    .then(placeFinder);
  finders.set(address, opening);
  opening.catch(() => finders.delete(address));
  return opening;
}
