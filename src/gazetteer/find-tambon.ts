import type { Amphoe, Place, Province } from '../domain/place.ts';
import { fold } from '../thai/normalise.ts';
import { stripPrefix } from './names.ts';
import type { FormerName } from './override.ts';

export interface SoughtTambon {
  readonly province?: Province;
  readonly amphoe?: Amphoe;
  readonly tambon: string;
}

/** All but `name` deserve a note. */
export interface FoundTambon {
  /** Empty: unknown. One: found. Several: ambiguous; sorted by code. */
  readonly places: readonly Place[];
  /** `spelling`: the name but for spaces, hyphens or dots; `former`: a name from before a rename. */
  readonly via: 'name' | 'spelling' | 'english' | 'former';
  /** With `former`: the Buddhist-Era year since which the present name is valid, where known. */
  readonly renamedIn?: number;
}

/** Looks up tambons by name. The indexes are made at the first call. */
export function makeTambonFinder(
  places: readonly Place[],
  formerNames: readonly FormerName[],
): (sought: SoughtTambon) => FoundTambon {
  let thai: Map<string, Place[]> | undefined;
  let english: Map<string, Place[]> | undefined;

  return ({ province, amphoe, tambon }) => {
    const within = (place: Place) =>
      (!amphoe || place.amphoe.code === amphoe.code) &&
      (!province || place.province.code === province.code);
    const name = stripPrefix('tambon', tambon);
    const key = fold(name);

    thai ??= Map.groupBy(places, (place) => fold(place.tambon.th));
    const spelt = (thai.get(key) ?? []).filter(within);
    const exact = spelt.filter((place) => place.tambon.th === name);
    if (exact.length > 0) return { places: exact, via: 'name' };
    if (spelt.length > 0) return { places: spelt, via: 'spelling' };

    const former = formerNames.filter((formerName) => fold(formerName.th) === key);
    const renamed = places.filter(
      (place) =>
        former.some((formerName) => formerName.code === place.tambon.code) && within(place),
    );
    if (renamed.length > 0) {
      const year = former.find(
        (formerName) => formerName.code === renamed[0]?.tambon.code,
      )?.renamedIn;
      return { places: renamed, via: 'former', ...(year === undefined ? {} : { renamedIn: year }) };
    }

    english ??= Map.groupBy(places, (place) => fold(place.tambon.en));
    return { places: (english.get(key) ?? []).filter(within), via: 'english' };
  };
}
