import type { Status } from '../domain/model.ts';
import type { Province, TambonCode } from '../domain/place.ts';
import type { Script } from '../search/places/name-key.ts';
import { beginningOf } from '../search/lists/first-letters.ts';
import {
  type Hit,
  makePlaceFinder,
  type PlaceFinder,
  placeFinderInSteps,
} from '../search/places/place-finder.ts';
import { decodePlaceList, joinLists } from '../search/lists/place-list.ts';
import { decodeStatuses, type StatusList } from '../search/lists/status-list.ts';
import { addRomanised } from '../search/lists/romanised-list.ts';
import { otherLayout } from '../thai/keyboard.ts';
import { inSlices } from '../search/in-slices.ts';
import { tell } from './offline/tell.ts';

/** A place that was found, with what is said of it and where it leads. */
export interface PlaceHit extends Omit<Hit, 'apart' | 'why'> {
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: number;
  /** Without base and language: its own page, or that of its province. */
  readonly path: string;
  /** Absent for a place nobody asked for by name. */
  readonly why?: Hit['why'];
  readonly apart?: number;
  /** What was sought instead: the query had been typed with the other keyboard layout on. */
  readonly meant?: string;
}

export interface Places {
  /**
   * What can be said of a query in the other script before all its names are there: tambons whose
   * name begins with the same letter. None when `find` is as quick.
   */
  fromFirstLetter(query: string, most: number): Promise<readonly PlaceHit[]>;
  /** Best first. The names in the other script come by a second fetch, made when one is typed in it. */
  find(query: string, most: number): Promise<readonly PlaceHit[]>;
  /** The same with the status of one year in the place of the newest. */
  inYear(hits: readonly PlaceHit[], year: number): Promise<readonly PlaceHit[]>;
  /** Every tambon that is on a list, by code. */
  listed(): Promise<readonly PlaceHit[]>;
}

const texts = new Map<string, Promise<string>>();

/** Fetched once a page, and anew after a failure. */
function text(address: string): Promise<string> {
  const known = texts.get(address);
  if (known) return known;
  const coming = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });
  texts.set(address, coming);
  coming.catch(() => texts.delete(address));
  return coming;
}

const LISTS: Readonly<Record<Script, string>> = { thai: 'places.txt', latin: 'places.en.txt' };
const opened = new Map<string, Promise<Places>>();

/** The places below an address (`/search/`), their names in the language of the page. */
export function openPlaces(address: string, language: 'th' | 'en'): Promise<Places> {
  const known = opened.get(address);
  if (known) return known;
  const opening = load(address, language);
  opened.set(address, opening);
  opening.catch(() => opened.delete(address));
  return opening;
}

async function load(address: string, language: 'th' | 'en'): Promise<Places> {
  const script: Script = language === 'en' ? 'latin' : 'thai';
  const [placeText, statusText] = await Promise.all([
    text(address + LISTS[script]),
    text(`${address}status.txt`),
  ]);
  let list = decodePlaceList(placeText, script);
  const statusLists = statusText.split('\n\n').map(decodeStatuses);
  let finder = await inSlices(placeFinderInSteps(list));
  // The first question is slower than all others; nobody has asked one yet.
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => finder.find(script === 'latin' ? 'ban' : 'บ้าน'));
  // Whoever searches once may do so again where there is no network.
  idle(() => tell(true));

  /** Fetched and built once, whoever asks for it while it comes. */
  let completing: Promise<void> | undefined;
  async function complete(): Promise<void> {
    list =
      script === 'thai'
        ? addRomanised(list, await text(`${address}romanised.txt`))
        : joinLists(list, decodePlaceList(await text(address + LISTS.thai)));
    finder = await inSlices(placeFinderInSteps(list));
  }

  async function ask(query: string, most: number): Promise<PlaceHit[]> {
    if (finder.needs(query)) {
      completing ??= complete();
      completing.catch(() => (completing = undefined));
      await completing;
    }
    return finder.find(query, most).map((hit) => withStatus(hit, statusLists));
  }

  const byBeginning = new Map<string, Promise<PlaceFinder>>();
  async function fromFirstLetter(query: string, most: number): Promise<readonly PlaceHit[]> {
    const other = finder.needs(query);
    const beginning = other && beginningOf(query);
    if (!other || !beginning) return [];
    const some =
      byBeginning.get(beginning) ??
      text(`${address}beginning/${beginning}.txt`).then((few) =>
        makePlaceFinder(joinLists(decodePlaceList(few, other), list)),
      );
    byBeginning.set(beginning, some);
    return (await some)
      .find(query, most)
      .map((hit) => withStatus(hit, statusLists))
      .filter(isNamed);
  }

  return {
    fromFirstLetter,
    async find(query, most) {
      const hits = await ask(query, most);
      const meant = hits.some(isNamed) ? undefined : otherLayout(query);
      if (meant === undefined) return hits;
      // Without the network its names may be out of reach; the first answer is there.
      const others = (await ask(meant, most).catch(() => [])).filter(isNamed);
      return others.length > 0 ? others.map((hit) => ({ ...hit, meant })) : hits;
    },
    async inYear(hits, year) {
      const ofYear = [decodeStatuses(await text(`${address}status/${year}.txt`))];
      return hits.map((hit) => ({ ...withStatus(hit, ofYear), path: hit.path }));
    },
    async listed() {
      return list.places
        .map(({ tambon, amphoe, province }) => ({ code: tambon.code, tambon, amphoe, province }))
        .map((place) => ({ ...place, kind: 'tambon' as const, outside: false, marks: {} }))
        .map((place) => withStatus(place, statusLists))
        .filter((hit) => hit.status !== 'none');
    },
  };
}

/** Neither a similar name nor a part: what was typed is its name or begins it. */
const isNamed = ({ why = 'name' }: PlaceHit) =>
  ['code', 'postcode', 'name', 'nickname', 'start', 'middle'].includes(why);

type Found = Omit<PlaceHit, 'status' | 'year' | 'path'>;

function withStatus<T extends Found>(hit: T, lists: readonly StatusList[]): T & PlaceHit {
  const page = pageOf(hit.province);
  if (hit.kind !== 'tambon') return { ...hit, status: 'none', year: 0, path: page };
  const list = lists.find((one) => isListed(one, hit.code));
  const { status, hasPage } = list?.of(hit.code) ?? { status: 'none' as const, hasPage: false };
  return {
    ...hit,
    status,
    year: status === 'none' ? 0 : (list?.fiscalYear ?? 0),
    path: hasPage ? `/tambon/${hit.code}/` : page,
  };
}

function isListed(list: StatusList, code: TambonCode): boolean {
  const { status, hasPage } = list.of(code);
  return hasPage || status !== 'none';
}

const pageOf = ({ slug }: Province) => `/${slug}/`;
