import type { TextAnswer, TextHit } from './full-text.ts';
import type { PlaceHit } from './places.ts';
import {
  A_SLIP,
  A_SLIP_A_LETTER,
  A_SLIP_OF_FEW,
  LEFT_OUT,
  MOST_ALIKE,
  MOST_NEAR,
  MOST_WITHIN,
  ONE_SOUND,
  POSTCODE_DIGITS,
  SHORT,
} from '../../search/tuning.ts';

/**
 * Results under one heading. `near` and `pagesNear` hold results that are only similar: never an answer, folded
 * where there is one. `pagesAlso`: pages with other words of the same meaning.
 */
export type ResultGroup =
  | {
      readonly title: 'places' | 'near';
      readonly places: readonly PlaceHit[];
      readonly isFolded?: boolean;
    }
  | {
      readonly title: 'pages' | 'pagesAlso' | 'pagesNear';
      readonly pages: readonly TextHit[];
      readonly isFolded?: boolean;
    };

/** What determines the order of results besides the hits themselves. */
export interface OrderContext {
  /** The place that has an answer, so that its own page is not listed twice. */
  addressOf(place: PlaceHit): string;
  readonly query: string;
  /** There is an answer besides the hits, or the query asks for the hits by status, year or code. */
  readonly isCertain: boolean;
  /** Pages of the site that the query names. */
  readonly pages: readonly TextHit[];
  /** Their words are only a part of the query: pages with all of it come before them. */
  readonly arePagesParts: boolean;
  readonly also: readonly TextHit[];
  /** `also` holds pages about all of the query: they come before pages with its words apart. */
  readonly isAlsoFirst: boolean;
  /** Pages of the site with one of the words among others. */
  readonly likely: readonly TextHit[];
  /** The query asks for announcements: those that match come before everything else. */
  readonly isDocument: boolean;
}

/** The query names the kind of a place: `ตำบลบ้าน`, `อ. เวียง`. */
const KIND = /(?:^|[^ก-๎])(?:ตำบล|อำเภอ|จังหวัด|แขวง|เขต|[ตอจ]\s?\.)\s*[ก-๎a-z]/;

/**
 * Orders places and pages: pages of the site that the query names, places with exactly that name, pages with the
 * exact text, names that contain it, pages with all its words; then similar ones, the nearest first.
 */
export function orderResults(
  places: readonly PlaceHit[],
  answer: TextAnswer,
  context: OrderContext,
): ResultGroup[] {
  const { addressOf, query, isCertain, pages, arePagesParts, also, likely, isDocument } = context;
  const hits = notAmong(answer.hits, places.map(addressOf));
  const isExact = answer.apart === 0 && !answer.missing;
  const verbatim = isExact && !isDocument ? hits.filter((hit) => hit.verbatim) : [];
  const letters = query.replace(/\P{L}/gu, '').length;
  const { named, begun, within, near, alike, part } = byLikeness(places, context, letters);
  const isAsked = KIND.test(query);
  const isSure =
    isCertain || also.length > 0 || named.length + begun.length > 0 || (isExact && hits.length > 0);
  const isPartFirst =
    (isAsked && !isExact) || (answer.missing && answer.apart > letters * LEFT_OUT);

  const groups = groupsOf();
  const whole = isDocument && isExact ? hits : arePagesParts ? verbatim : [];
  groups.pages('pages', [...without(whole, pages), ...pages]);
  groups.places(named, 'places');
  if (isAsked) groups.places(begun, 'places');
  groups.pages('pages', without(verbatim, whole));
  // After pages with the exact words, a name that only begins with them counts as similar.
  if (!isAsked) groups.places(begun, verbatim.length > 0 ? 'near' : 'places');
  if (hits.length === 0) groups.places(within, 'places');
  if (!isSure) {
    groups.pages('pagesNear', likely);
    // Nothing matches: very similar results are shown, under a heading that says so.
    groups.places(alike.slice(0, MOST_ALIKE), 'near');
    if (isPartFirst) groups.places(part, 'near');
    groups.pages('pagesNear', answer.apart <= letters * LEFT_OUT ? without(hits, likely) : []);
    if (!isPartFirst) groups.places(part, 'near');
    return groups.all;
  }
  // A name that sounds the same comes before pages in which the words are apart.
  const sounds = groups.all.length > 0 ? [] : alike.filter((hit) => (hit.apart ?? 0) <= ONE_SOUND);
  groups.places(sounds, 'near');
  if (context.isAlsoFirst) groups.pages('pagesAlso', also);
  // Words of one stretch that a page has apart say less than the words of a page of the site.
  const isLikelyFirst = verbatim.length === 0 && likely.length > 0 && !/\s/.test(query.trim());
  if (isLikelyFirst) groups.pages('pagesNear', likely.slice(0, 1));
  if (isExact && !isDocument) groups.pages('pages', without(hits, verbatim));
  if (!context.isAlsoFirst) groups.pages('pagesAlso', also);
  if (hits.length > 0) groups.places(within.slice(0, MOST_WITHIN), 'near');
  const farther = without(near, alike).slice(0, MOST_NEAR);
  groups.places([...without(alike, sounds).slice(0, MOST_ALIKE), ...farther], 'near', FOLDED);
  const others = isLikelyFirst ? likely.slice(1) : likely;
  groups.pages('pagesNear', isExact ? others : [...others, ...without(hits, likely)], FOLDED);
  return groups.all;
}

/** Places grouped by how similar their names are to the query. */
function byLikeness(
  places: readonly PlaceHit[],
  { query, isCertain }: OrderContext,
  letters: number,
) {
  const isNumber = !/\p{L}/u.test(query) || new RegExp(`\\d{${POSTCODE_DIGITS}}`).test(query);
  const because = (...reasons: PlaceHit['why'][]) =>
    places.filter((hit) => reasons.includes(hit.why) && (isNumber || !isCode(hit)));
  const beginnings = because('start', 'middle');
  const begun = beginnings.filter((hit) => !hit.apart);
  const near = [...without(beginnings, begun), ...because('near')];
  return {
    named: isCertain ? places.filter(isAsNamed) : because(...AS_NAMED),
    begun,
    within: because('within'),
    near,
    alike: near.filter((hit) => (hit.apart ?? 0) <= slipIn(letters)),
    part: because('part'),
  };
}

/** A group that is folded at first. */
const FOLDED = { isFolded: true };

/** The most letters by which a name may differ from the query to be meant. */
const slipIn = (letters: number) =>
  letters <= SHORT ? A_SLIP_OF_FEW : Math.min(A_SLIP, letters * A_SLIP_A_LETTER);

const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
  all.filter((item) => !some.includes(item));

/** Pages at other addresses. */
function notAmong(hits: readonly TextHit[], addresses: readonly string[]): TextHit[] {
  const listed = new Set(addresses);
  return hits.filter((hit) => !listed.has(hit.url));
}

/** Groups in the making: results with the same heading join the last group. */
function groupsOf() {
  const all: ResultGroup[] = [];
  return {
    all,
    pages(
      title: 'pages' | 'pagesAlso' | 'pagesNear',
      pages: readonly TextHit[],
      { isFolded = false } = {},
    ) {
      if (pages.length === 0) return;
      const last = all.at(-1);
      if (last?.title === title && 'pages' in last)
        all[all.length - 1] = { ...last, pages: [...last.pages, ...pages] };
      else all.push({ title, pages, ...(isFolded ? { isFolded } : {}) });
    },
    places(places: readonly PlaceHit[], title: 'places' | 'near', { isFolded = false } = {}) {
      if (places.length === 0) return;
      const last = all.at(-1);
      if (last?.title === title && 'places' in last)
        all[all.length - 1] = { ...last, places: [...last.places, ...places] };
      else all.push({ title, places, ...(isFolded ? { isFolded } : {}) });
    },
  };
}

const AS_NAMED: readonly PlaceHit['why'][] = ['code', 'postcode', 'name', 'nickname', undefined];
/** Whether the query gives exactly the name of a place. */
export const isAsNamed = ({ why }: PlaceHit) => AS_NAMED.includes(why);

const isCode = (hit: PlaceHit) => hit.why === 'code' || hit.why === 'postcode';
