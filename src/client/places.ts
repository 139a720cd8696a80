import type { Status } from '../domain/model.ts';
import type { Province, TambonCode } from '../domain/place.ts';
import { type Hit, makePlaceFinder, type PlaceFinder } from '../gazetteer/place-finder.ts';
import { decodePlaceList } from '../gazetteer/place-list.ts';
import { decodeStatuses, type StatusList } from '../gazetteer/status-list.ts';
import { addRomanised } from '../gazetteer/romanised-list.ts';
import { otherLayout } from '../thai/keyboard.ts';
import { tell } from './offline/tell.ts';

/** A place that was found, with what is said of it and where it leads. */
export interface PlaceHit extends Omit<Hit, 'score' | 'why'> {
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: number;
  /** Without base and language: its own page, or that of its province. */
  readonly path: string;
  /** Absent for a place nobody asked for by name. */
  readonly why?: Hit['why'];
  /** What was sought instead: the query had been typed with the other keyboard layout on. */
  readonly meant?: string;
}

export interface Places {
  /** Best first. Names in Latin letters come by a second fetch, made when they are first needed. */
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

const opened = new Map<string, Promise<Places>>();

/** The places below an address (`/search/`). With `romanised`, results are read in English, so both texts come at once. */
export function openPlaces(address: string, romanised: boolean): Promise<Places> {
  const known = opened.get(address);
  if (known) return known;
  const opening = load(address, romanised);
  opened.set(address, opening);
  opening.catch(() => opened.delete(address));
  return opening;
}

async function load(address: string, romanised: boolean): Promise<Places> {
  const [placeText, statusText, names] = await Promise.all([
    text(`${address}places.txt`),
    text(`${address}status.txt`),
    romanised ? text(`${address}romanised.txt`) : '',
  ]);
  const list = decodePlaceList(placeText);
  const standings = statusText.split('\n\n').map(decodeStatuses);
  let finder: PlaceFinder = makePlaceFinder(list);
  if (names) finder = finder.withRomanised(names);
  // The first question is slower than all others; nobody has asked one yet.
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => finder.find('บ้าน'));
  // Whoever searches once may do so again where there is no network.
  idle(() => tell(true));

  async function ask(query: string, most: number): Promise<PlaceHit[]> {
    if (finder.needsRomanised(query)) {
      const more = await text(`${address}romanised.txt`);
      if (finder.needsRomanised(query)) finder = finder.withRomanised(more);
    }
    return finder.find(query, most).map((hit) => standing(hit, standings));
  }

  return {
    async find(query, most) {
      const hits = await ask(query, most);
      const meant = hits.some(isNamed) ? undefined : otherLayout(query);
      if (meant === undefined) return hits;
      const others = (await ask(meant, most)).filter(isNamed);
      return others.length > 0 ? others.map((hit) => ({ ...hit, meant })) : hits;
    },
    async inYear(hits, year) {
      const ofYear = [decodeStatuses(await text(`${address}status/${year}.txt`))];
      return hits.map((hit) => ({ ...standing(hit, ofYear), path: hit.path }));
    },
    async listed() {
      const { places } = names ? addRomanised(list, names) : list;
      return places
        .map(({ tambon, amphoe, province }) => ({ code: tambon.code, tambon, amphoe, province }))
        .map((place) => ({ ...place, kind: 'tambon' as const, outside: false, marks: {} }))
        .map((place) => standing(place, standings))
        .filter((hit) => hit.status !== 'none');
    },
  };
}

/** Neither a similar name nor a part: what was typed is its name or begins it. */
const isNamed = ({ why = 'name' }: PlaceHit) =>
  ['code', 'postcode', 'name', 'nickname', 'start', 'middle'].includes(why);

type Found = Omit<PlaceHit, 'status' | 'year' | 'path'>;

function standing<T extends Found>(hit: T, lists: readonly StatusList[]): T & PlaceHit {
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
