import type { Province } from '../../domain/place.ts';
import { hasWish, type QueryReading } from '../../search/query/read-query.ts';
import { synonymsIn, variantsOf } from '../../search/query/synonyms.ts';
import type { Facets, TextAnswer, TextHit } from './full-text.ts';
import { type Find, findTopics } from './find-topics.ts';
import type { PlaceHit } from './places.ts';
import type { Wanted } from './search-address.ts';
import type { SearchSources } from './search-sources.ts';
import { LEFT_OUT, MOST_PAGES, MOST_SYNONYMS, MOST_VARIANTS } from '../../search/tuning.ts';

export const NO_PAGES: TextAnswer = { hits: [], apart: 0, missing: false };

/** What is known about places when pages are searched. */
interface FoundBefore {
  readonly hits: readonly PlaceHit[];
  readonly sought?: PlaceHit;
}

export interface Texts extends TextAnswer {
  /** Pages that have another word of the same meaning. */
  readonly also?: readonly TextHit[];
  /** `also` holds pages about all of the query, `hits` pages with its words apart. */
  readonly isAlsoFirst?: boolean;
}

/** Finds pages for a reading of a query, after the places were found. */
export async function findTexts(
  reading: QueryReading,
  { query, facets }: Wanted,
  found: FoundBefore,
  sources: SearchSources,
): Promise<Texts> {
  if (facets['status'] || facets['kind'] === 'tambon') return NO_PAGES;
  const fullText = await sources.fullText();
  const find = (text: string, also: Facets = {}) =>
    fullText.find(text, { ...also, ...facets }, MOST_PAGES);
  if (query === '') return find('');
  const { rest, page, day, number, typed, place } = reading;
  const province = found.sought?.kind === 'province' ? found.sought.province.slug : undefined;
  const about: Record<string, string> = {
    ...(province ? { province } : {}),
    ...(reading.year ? { year: String(reading.year) } : {}),
  };
  const announcement = { ...about, kind: 'announcement' };
  if (number) return find(number, announcement);
  if (day)
    return withProvincePage(
      onlyExact(await find(sources.dayText(day), announcement)),
      province,
      find,
    );
  if (isNoise(typed)) return NO_PAGES;
  if (page === 'announcements') {
    const ofPlace = province || reading.year ? await find('', announcement) : NO_PAGES;
    return ofPlace.hits.length > 0 ? withProvincePage(ofPlace, province, find) : find(typed);
  }
  if (page === 'stories' && province) return find('', { province, kind: 'story' });
  if (reading.code) return NO_PAGES;
  if (rest === '' && (hasWish(reading) || page)) return hasWish(reading) ? NO_PAGES : find(typed);
  if (place && rest === '') return find(typed);
  const named = found.hits.find(({ kind, why }) => kind === 'province' && why === 'part');
  return findWords(reading, find, sources, named?.province);
}

/** Adds the page with the names of each year after the announcements of a province. */
async function withProvincePage(
  announcements: TextAnswer,
  province: string | undefined,
  find: Find,
): Promise<TextAnswer> {
  const years = announcements.hits.flatMap(({ facets }) => facets['year'] ?? []);
  const isOfYear = ({ url }: TextHit) =>
    years.some((year) => url.endsWith(`/${year}/${province}/`));
  const pages = province && years.length > 0 ? await find('', { province }) : NO_PAGES;
  return { ...announcements, hits: [...announcements.hits, ...pages.hits.filter(isOfYear)] };
}

const onlyExact = (answer: TextAnswer) => (answer.missing || answer.apart > 0 ? NO_PAGES : answer);

/** Pages with the typed words, and pages with words of the same meaning. */
async function findWords(
  reading: QueryReading,
  find: Find,
  { words }: SearchSources,
  province?: Province,
): Promise<Texts> {
  const typed = await findTyped(reading, find, province);
  // A query that names a kind of place asks for a place: where none matches, pages with similar letters are no answer.
  const best = KIND_OF_PLACE.test(reading.typed) ? onlyExact(typed) : typed;
  const wanted = reading.rest || reading.typed;
  const topics = await findTopics(wanted, find, best, province);
  // Pages about all of it in other words come before pages with the typed words apart.
  const whole = topics?.isWhole ? topics.hits : [];
  const has = new Set(
    (isExact(best) ? best.hits : [])
      .filter(({ verbatim }) => verbatim || whole.length === 0)
      .map(({ url }) => url),
  );
  const others = await inOtherWords(wanted, find, words.locale);
  const also = distinct([...whole, ...others]).filter(({ url }) => !has.has(url));
  if (whole.length > 0) {
    const shown = new Set(also.map(({ url }) => url));
    return {
      ...best,
      hits: best.hits.filter(({ url }) => !shown.has(url)),
      also,
      isAlsoFirst: true,
    };
  }
  if (also.length === 0 && !isExact(best) && topics && topics.hits.length > 0)
    return withSubjects(best, topics.hits, wanted);
  return { ...best, also };
}

function distinct(hits: readonly TextHit[]): TextHit[] {
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()];
}

const isExact = ({ hits, apart, missing }: TextAnswer) =>
  hits.length > 0 && apart === 0 && !missing;

/** The query names a kind of place first. */
const KIND_OF_PLACE = /^(?:ตำบล|อำเภอ|จังหวัด|tambon |amphoe |changwat )/;

/**
 * Searches the typed words, else the words without polite particles, else those words on the pages of the province.
 */
async function findTyped(
  { typed, rest, place, status, question, list }: QueryReading,
  find: Find,
  province?: Province,
): Promise<TextAnswer> {
  let best = await find(typed);
  const hasIntent = status !== undefined || question !== undefined || list;
  const shorter = place ? `${rest} ${place}` : rest;
  if (rest !== '' && shorter !== typed && !isExact(best)) {
    const without = await find(shorter);
    // Beside a word for a status or a list, or in a question, the remaining words alone are no answer.
    if (without.hits.length > 0) best = hasIntent ? { ...without, missing: true } : without;
  }
  if (province && !isExact(best)) {
    const subject = withoutName(typed, province);
    const there = subject ? await find(subject, { province: province.slug }) : NO_PAGES;
    if (there.hits.length > 0) best = there;
  }
  return best;
}

/** Pages that have another word of the same meaning, those with it in their titles first. */
async function inOtherWords(text: string, find: Find, locale: 'th' | 'en'): Promise<TextHit[]> {
  const variants = variantsOf(text).slice(0, MOST_VARIANTS);
  const others = [...variants, ...synonymsIn(text, locale).slice(0, MOST_SYNONYMS)];
  // For several subjects typed with spaces, the words may be apart on the page.
  const areSeveral = (other: string) => text.includes(' ') && variants.includes(other);
  const found = new Map<string, TextHit>();
  const titled = new Set<string>();
  for (const other of others) {
    for (const hit of onlyExact(await find(other)).hits) {
      if (!hit.verbatim && !areSeveral(other)) continue;
      if (!found.has(hit.url)) found.set(hit.url, hit);
      if (hit.title.toLowerCase().includes(other)) titled.add(hit.url);
    }
  }
  const isTitled = ({ url }: TextHit) => titled.has(url);
  const all = [...found.values()];
  return [...all.filter(isTitled), ...all.filter((hit) => !isTitled(hit))];
}

/** Pages about only some of the query: similar results, listed before those with similar letters. */
function withSubjects(best: TextAnswer, hits: readonly TextHit[], wanted: string): TextAnswer {
  const isLike = best.apart <= wanted.length * LEFT_OUT;
  const urls = new Set(hits.map(({ url }) => url));
  const others = isLike ? best.hits.filter(({ url }) => !urls.has(url)) : [];
  return { hits: [...hits, ...others], apart: 1, missing: true };
}

const withoutName = (typed: string, { th, en }: Province) =>
  [th, en.toLowerCase()].reduce((text, name) => text.replace(name, ' '), typed).trim();

/** Whether a text has only signs, single letters, or one letter repeated: no place and no page has such a name. */
export function isNoise(typed: string): boolean {
  const visible = typed.replace(/\s/g, '');
  const letters = visible.replace(/[^\p{L}\p{M}]/gu, '');
  if (PROGRAM.test(typed)) return true;
  const others = visible.replace(/[\p{L}\p{M}\p{N}]/gu, '');
  if (/^(.{1,2})\1{2,}$/u.test(visible)) return true;
  if (typed.split(/\s+/).every((word) => word.length === 1)) return true;
  if (/^[\u0e30-\u0e4e\s]+$/u.test(typed)) return true;
  return letters.length < others.length || (letters === '' && !/^[\d\s,-]+$/.test(typed));
}

/** Signs of a program, which no visitor types. */
const PROGRAM = /[<>{}\\]|\s\*\s/;
