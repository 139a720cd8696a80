import { decodePlaceList, joinLists, type PlaceList } from '../../../search/lists/place-list.ts';
import * as otherWays from '../../../search/places/other-ways.ts';
import { makePlaceFinder } from '../../../search/places/place-finder.ts';
import { addPostcodes } from '../../../search/lists/postcode-list.ts';
import { addRomanised } from '../../../search/lists/romanised-list.ts';
import { askCold, askTexts, type Cost, type TextAnswers, type TextWork } from './ask-texts.ts';
import { finish } from '../../../search/steps.ts';
import { makeRivals, type Row } from './rivals.ts';
import type { Answer } from './score.ts';

/**
 * The texts that a search box fetches: of a Thai page, of an English page, and besides the first for Latin letters.
 */
export interface Lists {
  readonly thai: string;
  readonly postcodes: string;
  readonly english: string;
  readonly romanised: string;
}

/** The work for the page in the browser. */
export interface Work {
  readonly places: {
    readonly lists: Lists;
    readonly rows: readonly Row[];
    readonly queries: readonly string[];
  };
  readonly texts: TextWork;
  /** Queries for an index with an empty cache, in each of the folders. */
  readonly cold: { readonly queries: readonly string[]; readonly folders: readonly string[] };
}

export interface PageAnswers {
  readonly places: Answers;
  readonly texts: TextAnswers;
  /** By folder. */
  readonly cold: Readonly<Record<string, readonly Cost[]>>;
}

/** The answers of each engine, by name. */
export interface Answers {
  readonly engines: Readonly<Record<string, readonly Answer[]>>;
  /** Milliseconds from the text of the place list to a finder that can be asked. */
  readonly ready: number;
  /** The same for the romanised names. */
  readonly readyRomanised: number;
}

/** Milliseconds; queries before the measurement, as a reader's first keystrokes are. */
const WARM_UP = 40;

/** A finder that has loaded all its lists. */
function finderOf(list: PlaceList) {
  const finder = makePlaceFinder(list);
  finish(finder.learn(otherWays));
  return finder;
}

/** Asks every engine every query. Runs in Node and in the browser. */
export function askAll(lists: Lists, rows: readonly Row[], queries: readonly string[]): Answers {
  const started = performance.now();
  const list = addPostcodes(decodePlaceList(lists.thai), lists.postcodes);
  const thai = finderOf(list);
  const ready = performance.now() - started;
  const again = performance.now();
  const both = finderOf(addRomanised(list, lists.romanised));
  const readyRomanised = performance.now() - again;
  const onThaiPage = (query: string) =>
    (thai.needs(query) ? both : thai).find(query).map((hit) => hit.code);
  const englishList = addPostcodes(decodePlaceList(lists.english, 'latin'), lists.postcodes);
  const english = finderOf(englishList);
  const joined = finderOf(joinLists(englishList, list));
  const onEnglishPage = (query: string) =>
    (english.needs(query) ? joined : english).find(query).map((hit) => hit.code);

  const engines: Record<string, Answer[]> = {};
  for (const [name, search] of Object.entries({
    'place finder': onThaiPage,
    'on an English page': onEnglishPage,
    ...makeRivals(rows),
  })) {
    for (const query of queries.slice(0, WARM_UP)) search(query);
    engines[name] = queries.map((query) => {
      const asked = performance.now();
      const codes = search(query);
      return { codes, milliseconds: performance.now() - asked };
    });
  }
  return { engines, ready, readyRomanised };
}

/** All the work of the benchmark's page. */
export async function runPage(
  { places: { lists, rows, queries }, texts, cold }: Work,
  progress: (text: string) => void,
  sent: () => Promise<{ readonly index: number; readonly shown: number }>,
): Promise<PageAnswers> {
  progress('places');
  const places = askAll(lists, rows, queries);
  const asked = await askTexts(texts, progress);
  const costs: Record<string, readonly Cost[]> = {};
  for (const folder of cold.folders) {
    progress(`an empty cache, ${folder}`);
    costs[folder] = await askCold(`/${folder}/`, cold.queries, sent);
  }
  return { places, texts: asked, cold: costs };
}
