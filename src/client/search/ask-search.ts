import type { Answer, SoughtPlace } from '../../search/query/answer.ts';
import { answerTo } from '../../search/query/answer.ts';
import { inSlices } from '../../search/in-slices.ts';
import type { PageName } from '../../search/query/page-words.ts';
import { hasWish, type QueryReading, readQuery } from '../../search/query/read-query.ts';
import { kindBeforeName } from '../../search/query/kind-before-name.ts';
import { findTexts, isNoise, NO_PAGES, type Texts } from './find-texts.ts';
import type { Facets, TextHit } from './full-text.ts';
import { namedPages } from './named-pages.ts';
import { counterOf, inYear, listed, ofYear, withCode } from './place-lists.ts';
import { honouredFirst, type PlaceHit, type Places } from './places.ts';
import type { Wanted } from './search-address.ts';
import { isAsNamed, orderResults, type ResultGroup } from './search-order.ts';
import type { SearchSources } from './search-sources.ts';
import type { SearchWords } from './search-words.ts';
import { soughtAmong } from './sought-place.ts';

/** All results for an address. */
export interface SearchOutcome {
  readonly reading: QueryReading;
  /** The first place with the recognised name. */
  readonly sought?: PlaceHit;
  readonly answer?: Answer;
  readonly groups: readonly ResultGroup[];
  /** The query that was understood, where it was typed with the wrong keyboard layout. */
  readonly meant?: string;
  /** Lists or index could not be fetched. */
  readonly isBroken: boolean;
}

const MOST_PLACES = 2000;
const PLAIN: QueryReading = { typed: '', list: false, rest: '' };

/**
 * The results for an address; where nothing matches the typed text, those for the text that the other keyboard
 * layout would have written.
 */
export async function askSearch(wanted: Wanted, sources: SearchSources): Promise<SearchOutcome> {
  const outcome = await askAsTyped(wanted, sources);
  if (isFound(outcome) && outcome.meant === undefined) return outcome;
  const places = await sources.places().catch(() => undefined);
  const other = places?.otherLayout(wanted.query);
  if (other === undefined) return outcome;
  const meant = await askAsTyped({ ...wanted, query: other }, sources);
  return isFound(meant) ? { ...meant, meant: other } : outcome;
}

/** Whether some result contains the query letter for letter. */
const isFound = ({ answer, groups }: SearchOutcome) =>
  answer !== undefined ||
  groups.some((group) =>
    'places' in group
      ? group.title === 'places' && group.places.some(isAsNamed)
      : group.title === 'pages' && group.pages.some((page) => page.verbatim),
  );

async function askAsTyped(wanted: Wanted, sources: SearchSources): Promise<SearchOutcome> {
  const { query, facets } = wanted;
  const places = await sources.places().catch(() => undefined);
  await places?.prepare(query).catch(() => undefined);
  const reading =
    query && places ? await read(wanted, places, sources.words) : { ...PLAIN, typed: query };
  const placesFound = places
    ? await findPlaces(reading, wanted, places, sources.words).catch(() => undefined)
    : undefined;
  const found = placesFound ?? NO_PLACES;
  const textAnswer = await findTexts(reading, wanted, found, sources).catch(() => undefined);
  const texts: Texts = textAnswer ?? NO_PAGES;
  const pages = Object.keys(facets).length > 0 ? [] : ownPages(reading, query, sources);
  const isOwn = (url: string) => pages.some((page) => page.url === url);
  const groups = orderResults(
    found.hits,
    { ...texts, hits: texts.hits.filter(({ url }) => !isOwn(url)) },
    {
      addressOf: (hit) => sources.href(hit.path),
      query: reading.place ?? query,
      isCertain: found.answer !== undefined || pages.length > 0 || found.isAsked,
      pages: pages.map((page) => texts.hits.find(({ url }) => url === page.url) ?? page),
      arePagesParts: reading.isPagePart === true,
      also: texts.also ?? [],
      isAlsoFirst: texts.isAlsoFirst === true,
      likely: ofSite(reading.likelyPages ?? [], sources),
      isDocument: isOfDocument(reading),
    },
  );
  const meant = found.hits[0]?.meant;
  return {
    reading,
    ...(found.sought ? { sought: found.sought } : {}),
    ...(found.answer ? { answer: found.answer } : {}),
    groups,
    ...(meant === undefined ? {} : { meant }),
    isBroken: !placesFound || !textAnswer,
  };
}

/** Whether the query asks for announcements: by a day, a number, a place or a year. */
const isOfDocument = ({ day, number, page, place, year }: QueryReading) =>
  day !== undefined || number !== undefined || (page === 'announcements' && Boolean(place ?? year));

async function read(
  { query, asTyped }: Wanted,
  places: Places,
  { ownPages: pages }: SearchWords,
): Promise<QueryReading> {
  const known = new Map<string, boolean>();
  const mentioned = (text: string) => places.mentioned(kindBeforeName(text));
  const isName = (text: string) => {
    const before = known.get(text) ?? places.isName(kindBeforeName(text));
    known.set(text, before);
    return before;
  };
  const hasPage = (page: PageName) => pages[page] !== undefined;
  return inSlices(readQuery(query, { isName, mentioned, hasPage, asTyped }));
}

interface FoundPlaces {
  readonly hits: readonly PlaceHit[];
  readonly sought?: PlaceHit;
  readonly answer?: Answer;
  /** Whether the query asks for exactly these hits, by status, year or code. */
  readonly isAsked: boolean;
}
const NO_PLACES: FoundPlaces = { hits: [], isAsked: false };

async function findPlaces(
  reading: QueryReading,
  { query, facets }: Wanted,
  places: Places,
  words: SearchWords,
): Promise<FoundPlaces> {
  const named = reading.place ? await places.find(kindBeforeName(reading.place), MOST_PLACES) : [];
  const sought = soughtAmong(named, reading);
  const answer = query
    ? await answerTo(reading, sought && soughtOf(sought, named), words.years, counterOf(places))
    : undefined;
  const isKnown = words.years.some((year) => year.year === reading.year);
  // For a year that the register does not have there is no list to fetch.
  const shown =
    reading.year && !isKnown
      ? { hits: named, isAsked: false }
      : await shownPlaces(reading, { query, sought, named, answer }, places);
  const hits = await narrowed(shown.hits, facets, places, query !== '');
  return {
    hits,
    ...(sought ? { sought } : {}),
    ...(answer ? { answer } : {}),
    isAsked: shown.isAsked && hits.length > 0,
  };
}

function soughtOf(sought: PlaceHit, named: readonly PlaceHit[]): SoughtPlace {
  const same = named.filter((hit) => hit.kind === sought.kind && hit.rank === sought.rank);
  return { ...sought, isOnly: same.length === 1 };
}

/** A query, the places that its words name, the best of them, and the answer to it. */
interface Asked {
  readonly query: string;
  readonly named: readonly PlaceHit[];
  readonly sought: PlaceHit | undefined;
  readonly answer: Answer | undefined;
}

async function shownPlaces(
  reading: QueryReading,
  { query, sought, named, answer }: Asked,
  places: Places,
): Promise<{ hits: readonly PlaceHit[]; isAsked: boolean }> {
  const { status, year, region, code, place, typed, rest } = reading;
  if (query === '') return { hits: listed(places), isAsked: false };
  if (code) return { hits: withTambons(await withCode(places, code), places), isAsked: true };
  if (sought?.kind === 'amphoe') return ofAmphoe(reading, sought, named, places);
  if (sought && (sought.kind !== 'province' || !hasWish(reading)))
    return { hits: year ? await inYear(places, named, year) : named, isAsked: false };
  if (hasWish(reading) && rest === '') {
    const lists =
      sought || region ? status !== undefined || reading.list || year : isHonour(status);
    const of = year ?? answer?.year;
    const onLists = lists ? (of ? await ofYear(places, of) : listed(places)) : [];
    const hits = onLists.filter(
      (hit) =>
        (!sought || hit.province.code === sought.province.code) &&
        (!region || hit.province.region === region) &&
        (!status || answers(hit, status)) &&
        (status || hit.status !== 'none'),
    );
    // An answer that names the province links to it already.
    const itself = sought && !answer?.province ? [sought] : [];
    return { hits: [...hits, ...itself], isAsked: hits.length > 0 };
  }
  if (reading.page || reading.day || reading.number || (reading.question && !rest))
    return { hits: place ? named : [], isAsked: false };
  const found = isNoise(typed) ? [] : await places.find(kindBeforeName(query), MOST_PLACES);
  const hits = withTambonsOfLike(found, places);
  if (hits.some(isAsNamed) || rest === '' || rest === typed) return { hits, isAsked: false };
  // A place whose name only contains the remaining words is not meant: ผ่าน belongs to สอบ, not to a place name.
  const ofRest = (await places.find(rest, MOST_PLACES)).filter(({ why }) => why !== 'middle');
  return { hits: ofRest.some(isAsNamed) || hits.length === 0 ? ofRest : hits, isAsked: false };
}

/** An amphoe has no page of its own: its listed tambons follow it, or come first when the query asks for them. */
async function ofAmphoe(
  reading: QueryReading,
  sought: PlaceHit,
  named: readonly PlaceHit[],
  places: Places,
): Promise<{ hits: readonly PlaceHit[]; isAsked: boolean }> {
  const { status, year } = reading;
  const onLists = year ? await ofYear(places, year) : listed(places);
  const all = tambonsOf(sought.code, onLists).filter((hit) => !status || answers(hit, status));
  const isOnly = named.filter(isAsNamed).length === 1;
  const others = named.filter((hit) => all.every(({ code }) => code !== hit.code));
  if (!hasWish(reading)) return { hits: isOnly ? [...others, ...all] : named, isAsked: isOnly };
  return { hits: [...all, ...others], isAsked: all.length > 0 };
}

/** Adds the listed tambons of an amphoe after the amphoe of a code. */
function withTambons(hits: readonly PlaceHit[], places: Places): readonly PlaceHit[] {
  const [only] = hits;
  if (only?.kind !== 'amphoe') return hits;
  return [...hits, ...tambonsOf(only.code, listed(places))];
}

/** Adds the listed tambons of an amphoe whose name is the most similar one: `อ.อินบุรี สิงห์บุรี`. */
function withTambonsOfLike(hits: readonly PlaceHit[], places: Places): readonly PlaceHit[] {
  const [first, ...others] = hits;
  if (first?.kind !== 'amphoe' || first.why !== 'near') return hits;
  const { why, apart = 0 } = first;
  const own = tambonsOf(first.code, listed(places)).map((hit) => ({ ...hit, why, apart }));
  return [first, ...own, ...others.filter((hit) => own.every(({ code }) => code !== hit.code))];
}

/** The hits in an amphoe, the honoured first. */
const tambonsOf = (amphoeCode: string, hits: readonly PlaceHit[]): PlaceHit[] =>
  honouredFirst(hits.filter((hit) => hit.amphoe?.code === amphoeCode));

const isHonour = (status: QueryReading['status']) =>
  status === 'excellent' || status === 'honoured';

/** Whether a hit has a status: an excellent tambon has also passed, and one that passed was a target. */
function answers(hit: PlaceHit, status: NonNullable<QueryReading['status']>): boolean {
  if (isHonour(status)) return hit.status === 'excellent';
  if (status === 'passed') return hit.status === 'passed' || hit.status === 'excellent';
  return hit.status !== 'none';
}

/** The hits that match the facets of the address. */
async function narrowed(
  all: readonly PlaceHit[],
  facets: Facets,
  places: Places,
  isNamed: boolean,
): Promise<readonly PlaceHit[]> {
  const { year, region, province, kind, status, dimension, partner } = facets;
  if (Object.keys(facets).length === 0) return isNamed ? all : [];
  if (dimension || partner || (kind && kind !== 'tambon')) return [];
  let hits = all;
  if (year)
    hits = (await inYear(places, hits, Number(year))).filter((hit) => hit.status !== 'none');
  return hits.filter(
    (hit) =>
      (!status || hit.status === status) &&
      (!province || hit.province.slug === province) &&
      (!region || hit.province.region === region) &&
      (!kind || hit.kind === kind),
  );
}

/** The pages of the site that the query asks for: by usual words for them, or by their names in the menu. */
function ownPages(reading: QueryReading, query: string, sources: SearchSources): TextHit[] {
  const { page, otherPage, place } = reading;
  const named = namedPages(sources.menu(), query);
  const isOfPlace = page === 'announcements' && place !== undefined;
  const own = ofSite([isOfPlace ? undefined : page, otherPage], sources);
  return [...own, ...named.filter((other) => own.every(({ url }) => url !== other.url))];
}

/** Pages of the site by the names that readings use. */
const ofSite = (
  pages: readonly (PageName | undefined)[],
  { words, href }: SearchSources,
): TextHit[] =>
  pages.flatMap((name): TextHit[] => {
    const known = name && words.ownPages[name];
    if (!known) return [];
    const { path, title } = known;
    const facets = { kind: ['page'] };
    return [
      { url: href(path), title, excerpt: [], facets, sample: false, verbatim: true, times: 1 },
    ];
  });
