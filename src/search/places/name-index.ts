import type { Amphoe, Place, Province } from '../../domain/place.ts';
import { compareThaiNames } from '../../thai/name-order.ts';
import { PROVINCE_ALIASES, PROVINCE_ENGLISH_ALIASES } from '../../gazetteer/aliases.ts';
import { keysOf as keysOfName, type NameKey, type Script } from '../names/name-key.ts';
import { letterSet } from './letter-distance.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Steps } from '../steps.ts';

/** A way to write a name. */
export interface Form {
  readonly exact: string;
  readonly loose: string;
  /** A nickname, an alias or a short form: not the name that is printed. */
  readonly nickname: boolean;
  /** The letters of `loose` as a set (`letter-distance.ts`). */
  readonly letters: number;
}

/** An amphoe with all that stands around it, by position in the lists of the index. */
interface AmphoeEntry {
  readonly amphoe: Amphoe;
  readonly province: number;
  readonly places: readonly number[];
}

/** Different names, each with those who bear it: what is measured letter by letter. */
export interface NameEntry {
  readonly exact: string;
  readonly loose: string;
  readonly letters: number;
  readonly owners: readonly number[];
}

/** The places of the country in press order: provinces as the department lists them, then Thai order. */
export interface PlaceOrder {
  readonly provinces: readonly Province[];
  readonly amphoes: readonly AmphoeEntry[];
  readonly places: readonly Place[];
  /** Empty until the finder is given them. */
  readonly postcodes: string[];
  readonly amphoeOf: readonly number[];
  readonly amphoesOf: readonly (readonly number[])[];
}

/** The names of all places in one script, by position in the order. */
export interface NameIndex {
  readonly tambon: readonly (readonly Form[])[];
  readonly amphoe: readonly (readonly Form[])[];
  readonly province: readonly (readonly Form[])[];
  readonly names: Readonly<Record<'tambon' | 'amphoe' | 'province', readonly NameEntry[]>>;
  /** Tambons by the code of the first letter of a form of their names. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
}

export function* orderPlaces(list: {
  readonly places: readonly Place[];
  readonly postcodes: readonly string[];
}): Steps<PlaceOrder> {
  const groups = new Map<string, number[]>();
  for (const [index, place] of list.places.entries()) {
    if (index % GROUPED_AT_ONCE === 0) yield;
    const group = groups.get(place.amphoe.code);
    if (group) group.push(index);
    else groups.set(place.amphoe.code, [index]);
  }
  const places: Place[] = [];
  const postcodes: string[] = [];
  const amphoeOf: number[] = [];
  const amphoes: AmphoeEntry[] = [];
  const amphoesOf = PROVINCES.map((): number[] => []);
  const byProvince = new Map<string, number[][]>();
  for (const group of groups.values()) {
    const code = list.places[group[0] ?? 0]?.province.code ?? '';
    byProvince.set(code, [...(byProvince.get(code) ?? []), group]);
  }
  for (const [provinceAt, province] of PROVINCES.entries()) {
    yield;
    const own = (byProvince.get(province.code) ?? []).map((group) => ({
      group,
      amphoe: (list.places[group[0] ?? 0] as Place).amphoe,
    }));
    for (const { group, amphoe } of own.sort((a, b) =>
      compareThaiNames(a.amphoe.th, b.amphoe.th),
    )) {
      const name = (index: number) => list.places[index]?.tambon.th ?? '';
      const sorted = group.sort((a, b) => compareThaiNames(name(a), name(b)));
      amphoesOf[provinceAt]?.push(amphoes.length);
      amphoes.push({
        amphoe,
        province: provinceAt,
        places: sorted.map((_, at) => places.length + at),
      });
      for (const index of sorted) {
        places.push(list.places[index] as Place);
        postcodes.push(list.postcodes[index] ?? '');
        amphoeOf.push(amphoes.length - 1);
      }
    }
  }
  return { provinces: PROVINCES, amphoes, places, postcodes, amphoeOf, amphoesOf };
}

/** เมือง alone stands for เมือง + province, in the ways it is romanised too. */
const SEAT: Readonly<Record<Script, string>> = { thai: 'เมือง', latin: 'Mueang' };
const BANGKOK_KHET = '10';
/** Places between two rests: about a millisecond, also of code that runs for the first time. */
const AT_ONCE = 60;
/** The same where places are only put together. */
const GROUPED_AT_ONCE = 500;

/** `keysOf` may be another way to key a name: by its sound. */
export function* indexNames(
  order: PlaceOrder,
  script: Script,
  keysOf: (name: string, script: Script) => NameKey[] = keysOfName,
): Steps<NameIndex> {
  const name = (place: { readonly th: string; readonly en: string }) =>
    script === 'thai' ? place.th : place.en;
  const aliases = script === 'thai' ? PROVINCE_ALIASES : PROVINCE_ENGLISH_ALIASES;
  const known = new Map<string, readonly Form[]>();
  const formsOf = (text: string): readonly Form[] => {
    let forms = known.get(text);
    if (!forms) known.set(text, (forms = keysOf(text, script).map((key) => form(key, false))));
    return forms;
  };
  const province: (readonly Form[])[] = [];
  for (const place of order.provinces) {
    yield;
    const nicknames = (aliases[place.code] ?? []).flatMap((alias) => keysOf(alias, script));
    province.push([...formsOf(name(place)), ...nicknames.map((key) => form(key, true))]);
  }
  const amphoe: (readonly Form[])[] = [];
  for (const entry of order.amphoes) {
    if (amphoe.length % AT_ONCE === 0) yield;
    const own = order.provinces[entry.province] as Province;
    const forms = formsOf(name(entry.amphoe));
    const seat =
      (entry.amphoe.th === SEAT.thai + own.th || entry.amphoe.en === `${SEAT.latin} ${own.en}`) &&
      own.code !== BANGKOK_KHET;
    amphoe.push(
      seat ? [...forms, ...keysOf(SEAT[script], script).map((key) => form(key, true))] : forms,
    );
  }
  const tambon: (readonly Form[])[] = [];
  for (const place of order.places) {
    if (tambon.length % AT_ONCE === 0) yield;
    tambon.push(formsOf(name(place.tambon)));
  }
  const names = {
    tambon: yield* namesOf(tambon),
    amphoe: yield* namesOf(amphoe),
    province: yield* namesOf(province),
  };
  return { tambon, amphoe, province, names, byFirst: yield* byFirstLetter(tambon) };
}

function* byFirstLetter(all: readonly (readonly Form[])[]): Steps<Map<number, number[]>> {
  const byFirst = new Map<number, number[]>();
  for (const [at, forms] of all.entries()) {
    if (at % GROUPED_AT_ONCE === 0) yield;
    for (const code of new Set(forms.map(({ loose }) => loose.charCodeAt(0)))) {
      const same = byFirst.get(code);
      if (same) same.push(at);
      else byFirst.set(code, [at]);
    }
  }
  return byFirst;
}

export const form = (key: NameKey, nickname: boolean): Form => ({
  exact: key.exact,
  loose: key.loose,
  nickname,
  letters: letterSet(key.loose),
});

export function* namesOf(all: readonly (readonly Form[])[]): Steps<NameEntry[]> {
  const names = new Map<string, { form: Form; owners: number[] }>();
  for (const [owner, forms] of all.entries()) {
    if (owner % GROUPED_AT_ONCE === 0) yield;
    for (const form of forms) {
      const key = `${form.exact} ${form.loose}`;
      const same = names.get(key);
      if (same) same.owners.push(owner);
      else if (form.loose !== '') names.set(key, { form, owners: [owner] });
    }
  }
  return Array.from(names.values(), ({ form: { exact, loose, letters }, owners }) => ({
    exact,
    loose,
    letters,
    owners,
  }));
}
