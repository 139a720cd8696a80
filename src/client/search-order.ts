import type { TextAnswer, TextHit } from './full-text.ts';
import type { PlaceHit } from './places.ts';

/** Results under one heading: places of the very name, places like it, pages, pages like what was asked. */
export type ResultGroup =
  | { readonly title: 'places' | 'near'; readonly places: readonly PlaceHit[] }
  | { readonly title: 'pages' | 'pagesNear'; readonly pages: readonly TextHit[] };

/** Places that only resemble the name, or lie in the area of the name, where there is something better. */
const MOST_NEAR = 5;
const MOST_ALIKE = 10;
const MOST_WITHIN = 5;
/** Letters between a name and what was typed, so few that the name is what was meant. */
const A_SLIP = 1.8;
/** The part of what was typed that pages may be without and still say more than a place that a part of it names. */
const LEFT_OUT = 0.4;
/** Digits of a postcode: a shorter number among words is a number. */
const CODE = 5;
/** A place is asked for by its kind: `ตำบลบ้าน`, `อ. เวียง`. */
const KIND = /(?:^|[^ก-๎])(?:ตำบล|อำเภอ|จังหวัด|แขวง|เขต|[ตอจ]\s?\.)\s*[ก-๎]/;
/**
 * In which order places and pages stand: places of the very name, pages that have what was typed
 * letter for letter, names it begins or is a part of, pages with all its words; then what is only
 * like it, the nearer first. `shown` tells the address of a place, so that its own page is not listed
 * twice.
 */
export function orderResults(
  places: readonly PlaceHit[],
  answer: TextAnswer,
  shown: (place: PlaceHit) => string,
  query: string,
): ResultGroup[] {
  const isNumber = !/\p{L}/u.test(query) || new RegExp(`\\d{${CODE}}`).test(query);
  const of = (...reasons: PlaceHit['why'][]) =>
    places.filter((hit) => reasons.includes(hit.why) && (isNumber || !isCode(hit)));
  const addresses = new Set(places.map(shown));
  const hits = answer.hits.filter((hit) => !addresses.has(hit.url));
  const isExact = answer.apart === 0 && !answer.missing;
  const verbatim = isExact ? hits.filter((hit) => hit.verbatim) : [];

  const very = of(...VERY);
  const begun = of('start', 'middle');
  const within = of('within');
  const near = of('near');
  const part = of('part');
  const isBetter = very.length + begun.length + hits.length > 0;
  const alike = near.filter((hit) => (hit.apart ?? 0) <= A_SLIP);
  const others = near.filter((hit) => !alike.includes(hit));
  const isAsked = KIND.test(query);
  const letters = query.replace(/\P{L}/gu, '').length;
  const isPartFirst =
    (isAsked && !isExact) || (answer.missing && answer.apart > letters * LEFT_OUT);

  const groups: ResultGroup[] = [];
  let pagesStand = false;
  const addPages = (pages: readonly TextHit[]) => {
    if (pages.length === 0) return;
    pagesStand = true;
    const title = isExact ? 'pages' : 'pagesNear';
    const last = groups.at(-1);
    if (last?.title === title && 'pages' in last)
      groups[groups.length - 1] = { title, pages: [...last.pages, ...pages] };
    else groups.push({ title, pages });
  };
  const addPlaces = (some: readonly PlaceHit[], isLike: boolean) => {
    if (some.length === 0) return;
    const title = isLike || pagesStand ? 'near' : 'places';
    const last = groups.at(-1);
    if (last?.title === title && 'places' in last)
      groups[groups.length - 1] = { title, places: [...last.places, ...some] };
    else groups.push({ title, places: some });
  };

  addPlaces(very, false);
  if (isAsked) addPlaces(begun, false);
  addPages(verbatim);
  if (!isAsked) addPlaces(begun, false);
  if (hits.length === 0) addPlaces(within, false);
  addPlaces(isBetter ? alike.slice(0, MOST_ALIKE) : alike, true);
  if (answer.missing) addPlaces(isBetter ? others.slice(0, MOST_NEAR) : others, true);
  if (isPartFirst) addPlaces(part, true);
  addPages(hits.filter((hit) => !verbatim.includes(hit)));
  if (hits.length > 0) addPlaces(within.slice(0, MOST_WITHIN), false);
  if (!answer.missing) addPlaces(isBetter ? others.slice(0, MOST_NEAR) : others, true);
  if (!isPartFirst) addPlaces(part, true);
  return groups;
}

const VERY: readonly PlaceHit['why'][] = ['code', 'postcode', 'name', 'nickname', undefined];

/** Whether a place is what was asked for by name: it may stand before any page. */
export const isNamed = ({ why, apart = 0 }: PlaceHit, query: string) =>
  VERY.includes(why) ||
  (KIND.test(query) &&
    (why === 'start' || why === 'middle' || (why === 'near' && apart <= A_SLIP)));

const isCode = (hit: PlaceHit) => hit.why === 'code' || hit.why === 'postcode';
