import { type Status, STATUSES } from '../domain/model.ts';
import type { Province, TambonCode } from '../domain/place.ts';
import { type Script, scriptOf } from '../search/places/name-key.ts';
import { beginningOf } from '../search/lists/first-letters.ts';
import {
  type Hit,
  makePlaceFinder,
  type PlaceFinder,
  placeFinderInSteps,
} from '../search/places/place-finder.ts';
import { decodePlaceList, joinLists, type PlaceList } from '../search/lists/place-list.ts';
import { decodeStatuses, type StatusList } from '../search/lists/status-list.ts';
import { addRomanised } from '../search/lists/romanised-list.ts';
import { inSlices } from '../search/in-slices.ts';
import { tell } from './offline/tell.ts';

/** A place that was found, with what is said of it and where it leads. */
export interface PlaceHit extends Omit<Hit, 'apart' | 'why' | 'rank'> {
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: number;
  /** Without base and language: its own page, or that of its province. */
  readonly path: string;
  /** Absent for a place nobody asked for by name. */
  readonly why?: Hit['why'];
  readonly apart?: number;
  /** Hits of one rank are as good answers. */
  readonly rank?: number;
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
  /** What the keys of a query would have written with the other keyboard layout on. */
  otherLayout(query: string): string | undefined;
  /** Makes ready all that `isName` and `mentioned` need, for a query in the other script too. */
  prepare(query: string): Promise<void>;
  /** Whether a text is, whole, the name of a place, or of places around each other. */
  isName(text: string): boolean;
  /** The fullest place that running text names with the words for its kind: `ต.ศิลาแลง อ.ปัว จ.น่าน`. */
  mentioned(text: string): string | undefined;
  /** What the lists of tambons are made of (`place-lists.ts`). */
  readonly sources: ListSources;
}

interface ListSources {
  /** Every tambon of the country. */
  all(): PlaceList['places'];
  /** What is said first of each tambon, the newest year first. */
  readonly newest: readonly StatusList[];
  /** Fetches the statuses of a year. */
  ofYear(year: number): Promise<StatusList>;
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

  /** Of the finder in use; where the code cannot be fetched, it stays with what it knows. */
  let learning: Promise<void> | undefined;
  let hasLearned = false;
  let otherLayout: Places['otherLayout'] = () => undefined;
  function learn(): Promise<void> {
    learning ??= import('../search/places/other-ways.ts')
      .then(async (ways) => {
        await inSlices(finder.learn(ways));
        otherLayout = ways.otherLayout;
        hasLearned = true;
      })
      .catch(() => (learning = undefined));
    return learning;
  }

  /** Fetched and built once, whoever asks for it while it comes. */
  let completing: Promise<void> | undefined;
  async function complete(): Promise<void> {
    list =
      script === 'thai'
        ? addRomanised(list, await text(`${address}romanised.txt`))
        : joinLists(list, decodePlaceList(await text(address + LISTS.thai)));
    finder = await inSlices(placeFinderInSteps(list));
    [learning, hasLearned] = [undefined, false];
    await learn();
  }

  async function haveNames(query: string): Promise<void> {
    if (!finder.needs(query)) return;
    completing ??= complete();
    completing.catch(() => (completing = undefined));
    await completing;
  }

  async function ask(query: string, most: number): Promise<PlaceHit[]> {
    await haveNames(query);
    const hits = finder
      .find(query, Math.max(most, NAMESAKES))
      .map((hit) => withStatus(hit, statusLists));
    return honouredFirst(hits).slice(0, most);
  }

  const byBeginning = new Map<string, Promise<PlaceFinder>>();
  async function fromFirstLetter(query: string, most: number): Promise<readonly PlaceHit[]> {
    const other = finder.needs(query);
    const beginning = other && beginningOf(query);
    if (!other || !beginning || scriptOf(query) !== other) return [];
    const some =
      byBeginning.get(beginning) ??
      text(`${address}beginning/${beginning}.txt`).then((few) =>
        makePlaceFinder(joinLists(decodePlaceList(few, other), list)),
      );
    byBeginning.set(beginning, some);
    const hits = (await some).find(query, NAMESAKES).map((hit) => withStatus(hit, statusLists));
    return honouredFirst(hits.filter(isNamed)).slice(0, most);
  }

  const statusesOf = async (year: number): Promise<StatusList> =>
    decodeStatuses(await text(`${address}status/${year}.txt`));

  return {
    fromFirstLetter,
    async prepare(query) {
      await haveNames(query);
      await learn();
    },
    isName: (text) => finder.isName(text),
    otherLayout: (query) => otherLayout(query),
    mentioned: (text) => finder.mentioned(text),
    async find(query, most) {
      let hits = await ask(query, most);
      if (hits.some(isNamed)) {
        idle(() => void learn());
        return hits;
      }
      // What is known at once does not have it: it may be a nickname, or written by its sound.
      if (!hasLearned) {
        await learn();
        hits = await ask(query, most);
      }
      const meant = hits.some(isNamed) ? undefined : otherLayout(query);
      if (meant === undefined) return hits;
      // Without the network its names may be out of reach; the first answer is there.
      const others = (await ask(meant, most).catch(() => [])).filter(isNamed);
      return others.length > 0 ? others.map((hit) => ({ ...hit, meant })) : hits;
    },
    sources: { all: () => list.places, newest: statusLists, ofYear: statusesOf },
  };
}

/** Neither a similar name nor a part: what was typed is its name or begins it. */
const isNamed = ({ why = 'name' }: PlaceHit) =>
  ['code', 'postcode', 'name', 'nickname', 'start', 'middle'].includes(why);

/** More tambons than bear any one name. */
export const NAMESAKES = 120;

/** Of places that answer as well, the honoured stand first, then targets, then the rest. */
export function honouredFirst(hits: readonly PlaceHit[]): PlaceHit[] {
  const order = (hit: PlaceHit) =>
    hit.kind === 'tambon' ? STATUSES.length - STATUSES.indexOf(hit.status) : KIND_ORDER[hit.kind];
  return [...hits].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || order(a) - order(b));
}
/** A province before the tambons of its name, an amphoe behind them. */
const KIND_ORDER = { province: 0, amphoe: STATUSES.length + 1 } as const;

type Found = Omit<PlaceHit, 'status' | 'year' | 'path'>;

export function withStatus<T extends Found>(hit: T, lists: readonly StatusList[]): T & PlaceHit {
  const page = pageOf(hit.province);
  if (hit.kind !== 'tambon') return { ...hit, status: 'none', year: 0, path: page };
  const list = lists.find((statusList) => isListed(statusList, hit.code));
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
