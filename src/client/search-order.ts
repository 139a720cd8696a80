import type { TextAnswer, TextHit } from './full-text.ts';
import type { PlaceHit } from './places.ts';

/** Results under one heading: places of the very name, places like it, pages, pages like what was asked. */
export type ResultGroup =
  | { readonly title: 'places' | 'near'; readonly places: readonly PlaceHit[] }
  | { readonly title: 'pages' | 'pagesNear'; readonly pages: readonly TextHit[] };

/** Places that only resemble the name, or lie in the area of the name, where there is something better. */
const MOST_NEAR = 5;
const MOST_WITHIN = 5;

/**
 * In which order places and pages stand: what was asked for before what is like it, and of both the
 * places first. `shown` tells the address of a place, so that its own page is not listed twice.
 */
export function orderResults(
  places: readonly PlaceHit[],
  answer: TextAnswer,
  shown: (place: PlaceHit) => string,
  query: string,
): ResultGroup[] {
  // A number among other words is a number, not a code.
  const isCode = (hit: PlaceHit) => hit.why === 'code' || hit.why === 'postcode';
  const fitting = places.filter((hit) => !isCode(hit) || !/\p{L}/u.test(query));
  const isNear = (hit: PlaceHit) => hit.why === 'near' || hit.why === 'part';
  let within = 0;
  const isTooMany = (hit: PlaceHit) => hit.why === 'within' && (within += 1) > MOST_WITHIN;
  const very = fitting
    .filter((hit) => !isNear(hit))
    .filter((hit) => answer.hits.length === 0 || !isTooMany(hit));
  const near = fitting.filter(isNear);
  const addresses = new Set(places.map(shown));
  const pages = answer.hits.filter((hit) => !addresses.has(hit.url));
  const exact = !answer.loose && pages.length > 0;
  const groups: ResultGroup[] = [
    { title: 'places', places: very },
    ...(exact ? [{ title: 'pages', pages } as const] : []),
    { title: 'near', places: very.length > 0 || exact ? near.slice(0, MOST_NEAR) : near },
    ...(exact ? [] : [{ title: 'pagesNear', pages } as const]),
  ];
  return groups.filter((one) => ('places' in one ? one.places : one.pages).length > 0);
}
