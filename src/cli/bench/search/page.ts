import { decodePlaceList } from '../../../gazetteer/place-list.ts';
import { makePlaceFinder } from '../../../gazetteer/place-finder.ts';
import { askCold, askTexts, type Cost, type TextWork } from './ask-texts.ts';
import { makeRivals, type Row } from './rivals.ts';
import type { Answer } from './score.ts';

/** What the page in the browser is given to do. */
export interface Work {
  readonly places: {
    readonly list: string;
    readonly romanised: string;
    readonly rows: readonly Row[];
    readonly queries: readonly string[];
  };
  readonly texts: TextWork;
  /** Asked of an index that has fetched nothing, in each of the folders. */
  readonly cold: { readonly queries: readonly string[]; readonly folders: readonly string[] };
}

export interface PageAnswers {
  readonly places: Answers;
  readonly texts: Readonly<Record<string, readonly Answer[]>>;
  /** By folder. */
  readonly cold: Readonly<Record<string, readonly Cost[]>>;
}

/** The answers of each engine, by name. */
export interface Answers {
  readonly engines: Readonly<Record<string, readonly Answer[]>>;
  /** From the text of the place list to a finder that can be asked. */
  readonly ready: number;
  /** The same for the romanised names. */
  readonly readyRomanised: number;
}

/** Milliseconds; queries asked before the clock counts, as a reader's first keystrokes are. */
const WARM_UP = 40;

/** Asks every engine every query. Runs in Node and in the browser. */
export function askAll(
  list: string,
  romanised: string,
  rows: readonly Row[],
  queries: readonly string[],
): Answers {
  const started = performance.now();
  const thai = makePlaceFinder(decodePlaceList(list));
  const ready = performance.now() - started;
  const again = performance.now();
  const both = thai.withRomanised(romanised);
  const readyRomanised = performance.now() - again;
  const finder = (query: string) =>
    (thai.needsRomanised(query) ? both : thai).find(query).map((one) => one.code);

  const engines: Record<string, Answer[]> = {};
  for (const [name, search] of Object.entries({ 'place finder': finder, ...makeRivals(rows) })) {
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
  { places: { list, romanised, rows, queries }, texts, cold }: Work,
  progress: (text: string) => void,
  sent: () => Promise<{ readonly index: number; readonly shown: number }>,
): Promise<PageAnswers> {
  progress('places');
  const places = askAll(list, romanised, rows, queries);
  const asked = await askTexts(texts, progress);
  const costs: Record<string, readonly Cost[]> = {};
  for (const folder of cold.folders) {
    progress(`an empty cache, ${folder}`);
    costs[folder] = await askCold(`/${folder}/`, cold.queries, sent);
  }
  return { places, texts: asked, cold: costs };
}
