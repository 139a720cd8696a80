import { type Status, STATUSES } from '../../domain/model.ts';
import type { Province, TambonCode } from '../../domain/place.ts';
import { type Script, scriptOf } from '../../search/names/name-key.ts';
import { beginningOf } from '../../search/lists/first-letters.ts';
import {
  type Hit,
  type PlaceFinder,
  placeFinderInSteps,
} from '../../search/places/place-finder.ts';
import {
  decodeInSteps,
  decodePlaceList,
  joinInSteps,
  type PlaceList,
} from '../../search/lists/place-list.ts';
import { decodeStatuses, type StatusList } from '../../search/lists/status-list.ts';
import { addPostcodes } from '../../search/lists/postcode-list.ts';
import { addRomanisedInSteps } from '../../search/lists/romanised-list.ts';
import { inSlices } from '../../search/in-slices.ts';
import type { Steps } from '../../search/steps.ts';
import { notifyWorker } from '../offline/notify-worker.ts';
import { once } from '../parts/once.ts';
import { NICKNAME } from '../../search/tuning.ts';

/** A place that was found, with its status and the page it links to. */
export interface PlaceHit extends Omit<Hit, 'apart' | 'why' | 'rank'> {
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: number;
  /** Path without base and language: its own page, or that of its province. */
  readonly path: string;
  /** Absent for a place that the query does not name. */
  readonly why?: Hit['why'];
  readonly apart?: number;
  /** Hits with the same rank are equally good answers. */
  readonly rank?: number;
  /** The text that was searched instead, where the query had been typed with the wrong keyboard layout. */
  readonly meant?: string;
}

/** The finder of places that search elements share. */
export interface Places {
  /**
   * Hits for a query in the other script before all its names are loaded: tambons whose name begins with the same
   * letter. Empty when `find` is as quick.
   */
  fromFirstLetter(query: string, most: number): Promise<readonly PlaceHit[]>;
  /** Best first. The names in the other script are fetched when a query needs them. */
  find(query: string, most: number): Promise<readonly PlaceHit[]>;
  /** The text that the keys of a query would have written with the other keyboard layout. */
  otherLayout(query: string): string | undefined;
  /** Loads everything that `isName` and `mentioned` need, also for a query in the other script. */
  prepare(query: string): Promise<void>;
  /** Whether the whole text is the name of a place, or of places within each other. */
  isName(text: string): boolean;
  /** The most specific place that running text names with the words for its kind: `ต.ศิลาแลง อ.ปัว จ.น่าน`. */
  mentioned(text: string): Steps<string | undefined>;
  /** The data for the lists of tambons (`place-lists.ts`). */
  readonly sources: ListSources;
}

interface ListSources {
  /** Every tambon of the country. */
  all(): PlaceList['places'];
  /** The first status of each tambon, the newest year first. */
  readonly newest: readonly StatusList[];
  /** Fetches the statuses of a year. */
  ofYear(year: number): Promise<StatusList>;
}

const texts = new Map<string, Promise<string>>();

/** Fetched once per page, and again after a failure. */
const text = (address: string): Promise<string> =>
  once(texts, address, async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });

const LISTS: Readonly<Record<Script, string>> = { thai: 'places.txt', latin: 'places.en.txt' };
const opened = new Map<string, Promise<Places>>();

/** The places below an address (`/search/`), with names in the language of the page. */
export const openPlaces = (address: string, language: 'th' | 'en'): Promise<Places> =>
  once(opened, address, () => load(address, language));

async function load(address: string, language: 'th' | 'en'): Promise<Places> {
  const script: Script = language === 'en' ? 'latin' : 'thai';
  const [placeText, statusText] = await Promise.all([
    text(address + LISTS[script]),
    text(`${address}status.txt`),
  ]);
  const list = await inSlices(decodeInSteps(placeText, script));
  const statuses = await inSlices(decodeAllStatuses(statusText));
  const places = new FetchedPlaces(
    { address, script, statuses },
    list,
    await inSlices(placeFinderInSteps(list)),
  );
  // The first question is slower than all others; a dummy question is asked before a visitor's.
  idle(() => void places.warmUp());
  // A visitor who searches once may search again without a network.
  idle(() => notifyWorker({ searched: true }));
  return places;
}

function* decodeAllStatuses(text: string): Steps<StatusList[]> {
  const lists: StatusList[] = [];
  for (const list of text.split('\n\n')) {
    yield;
    lists.push(decodeStatuses(list));
  }
  return lists;
}

const idle = (act: () => void): void => {
  (globalThis.requestIdleCallback ?? setTimeout)(act);
};

interface PlacesContext {
  readonly address: string;
  /** The script of the names in the list. */
  readonly script: Script;
  /** The newest year first. */
  readonly statuses: readonly StatusList[];
}

/** The places of a page: names in its own script at first, in the other when a query needs them. */
class FetchedPlaces implements Places {
  readonly sources: ListSources;
  readonly #context: PlacesContext;
  #list: PlaceList;
  #finder: PlaceFinder;
  /** Set while the finder learns further names, and after; when their code cannot be fetched, the finder stays unchanged. */
  #learning: Promise<void> | undefined;
  #hasLearned = false;
  #otherLayout: Places['otherLayout'] = () => undefined;
  /** The names in the other script, fetched and built once, also when several calls wait for them. */
  #completing: Promise<void> | undefined;
  /** Postcodes, which the finder in use takes when they have come. */
  #postcodes: Promise<void> | undefined;
  readonly #byBeginning = new Map<string, Promise<PlaceFinder>>();

  constructor(context: PlacesContext, list: PlaceList, finder: PlaceFinder) {
    this.#context = context;
    this.#list = list;
    this.#finder = finder;
    this.sources = {
      all: () => this.#list.places,
      newest: context.statuses,
      ofYear: async (year) => decodeStatuses(await text(`${context.address}status/${year}.txt`)),
    };
  }

  async warmUp(): Promise<void> {
    await inSlices(this.#finder.findInSteps(this.#context.script === 'latin' ? 'ban' : 'บ้าน'));
  }

  isName(query: string): boolean {
    return this.#finder.isName(query);
  }

  otherLayout(query: string): string | undefined {
    return this.#otherLayout(query);
  }

  mentioned(prose: string): Steps<string | undefined> {
    return this.#finder.mentioned(prose);
  }

  async prepare(query: string): Promise<void> {
    await this.#haveNames(query);
    await this.#learn();
  }

  async find(query: string, most: number): Promise<readonly PlaceHit[]> {
    let hits = await this.#ask(query, most);
    if (hits.some(isNamed)) {
      idle(() => void this.#learn());
      return hits;
    }
    // The loaded names do not match: it may be a nickname, or spelled by its sound.
    if (!this.#hasLearned) {
      await this.#learn();
      hits = await this.#ask(query, most);
    }
    const meant = hits.some(isNamed) ? undefined : this.#otherLayout(query);
    if (meant === undefined) return hits;
    // Without a network those names may be missing; the first answer stays.
    const others = (await this.#ask(meant, most).catch(() => [])).filter(isNamed);
    return others.length > 0 ? others.map((hit) => ({ ...hit, meant })) : hits;
  }

  async fromFirstLetter(query: string, most: number): Promise<readonly PlaceHit[]> {
    const { address, statuses } = this.#context;
    const other = this.#finder.needs(query);
    const beginning = other && beginningOf(query);
    if (!other || !beginning || scriptOf(query) !== other) return [];
    const finder = await once(this.#byBeginning, beginning, async () => {
      const few = decodePlaceList(await text(`${address}beginning/${beginning}.txt`), other);
      return inSlices(placeFinderInSteps(await inSlices(joinInSteps(few, this.#list))));
    });
    const found = await inSlices(finder.findInSteps(query, NAMESAKES));
    const hits = found.map((hit) => withStatus(hit, statuses));
    return honouredFirst(hits.filter(isNamed)).slice(0, most);
  }

  async #ask(query: string, most: number): Promise<PlaceHit[]> {
    await this.#haveNames(query);
    await this.#havePostcodes(query);
    const found = await inSlices(this.#finder.findInSteps(query, Math.max(most, NAMESAKES)));
    const hits = found.map((hit) => withStatus(hit, this.#context.statuses));
    return honouredFirst(hits).slice(0, most);
  }

  #learn(): Promise<void> {
    this.#learning ??= import('../../search/places/other-ways.ts')
      .then(async (ways) => {
        await inSlices(this.#finder.learn(ways));
        this.#otherLayout = ways.otherLayout;
        this.#hasLearned = true;
      })
      .catch(() => (this.#learning = undefined));
    return this.#learning;
  }

  async #haveNames(query: string): Promise<void> {
    if (!this.#finder.needs(query)) return;
    this.#completing ??= this.#complete();
    this.#completing.catch(() => (this.#completing = undefined));
    await this.#completing;
  }

  /** Names and codes are found without the statuses, so a failure still gives an answer. */
  async #havePostcodes(query: string): Promise<void> {
    if (!this.#finder.needsPostcodes(query)) return;
    this.#postcodes ??= text(`${this.#context.address}postcodes.txt`).then((known) => {
      this.#finder.takePostcodes(addPostcodes(this.#list, known));
    });
    await this.#postcodes.catch(() => (this.#postcodes = undefined));
  }

  async #complete(): Promise<void> {
    const { address, script } = this.#context;
    const names = await text(address + (script === 'thai' ? 'romanised.txt' : LISTS.thai));
    this.#list = await inSlices(
      script === 'thai'
        ? addRomanisedInSteps(this.#list, names)
        : joinInSteps(this.#list, await inSlices(decodeInSteps(names))),
    );
    this.#finder = await inSlices(placeFinderInSteps(this.#list));
    [this.#learning, this.#hasLearned, this.#postcodes] = [undefined, false, undefined];
    await this.#learn();
  }
}

/** Whether a hit's name equals the query or begins with it, which a similar name does not. */
const isNamed = ({ why = 'name' }: PlaceHit) =>
  ['code', 'postcode', 'name', 'nickname', 'start', 'middle'].includes(why);

/** More tambons than share any one name. */
export const NAMESAKES = 120;

/** Of equally good places the honoured come first, then targets, then the rest. */
export function honouredFirst(hits: readonly PlaceHit[]): PlaceHit[] {
  const order = (hit: PlaceHit) =>
    isNicknamed(hit)
      ? STATUSES.length - 1 / 2
      : hit.kind === 'tambon'
        ? STATUSES.length - STATUSES.indexOf(hit.status)
        : KIND_ORDER[hit.kind];
  const rank = (hit: PlaceHit) => (hit.rank ?? 0) - (isNicknamed(hit) ? NICKNAME : 0);
  return [...hits].sort((a, b) => rank(a) - rank(b) || order(a) - order(b));
}
/** A province before the tambons of the same name, an amphoe after them. */
const KIND_ORDER = { province: 0, amphoe: STATUSES.length + 1 } as const;
/** A province's second name, `มหาชัย`, is known better than a tambon of that name that is on no list. */
const isNicknamed = ({ kind, why }: PlaceHit) => kind === 'province' && why === 'nickname';

type Found = Omit<PlaceHit, 'status' | 'year' | 'path'>;

/** A hit with its status in the first of the lists that has it, and the page it links to. */
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
