import { compareText } from '../../domain/compare.ts';
import type { Place, ProvinceCode, TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Batch } from '../../domain/target.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Random } from './random.ts';

/** Tambons of the additional batch of a year; the main batch is one per amphoe. */
const ADDITIONAL = 122;

/** A target of the sample, with its batch. */
export interface Chosen {
  readonly place: Place;
  readonly batch: Batch;
}

/** What the choice of targets must respect. */
export interface Wishes {
  /** Tambons that must be among the targets. */
  readonly wanted: ReadonlySet<TambonCode>;
  /** Tambons that are not chosen again where the amphoe has another. */
  readonly avoided: ReadonlySet<TambonCode>;
  /** Tambons never to choose. */
  readonly excluded: ReadonlySet<TambonCode>;
  /** The least number of additional tambons of a province. */
  readonly leastAdditional: (province: ProvinceCode) => number;
  /** The exact number of additional tambons of some provinces. */
  readonly fixedAdditional: ReadonlyMap<ProvinceCode, number>;
}

/** The targets of an invented year, by province code, amphoe and tambon. */
export function chooseTargets(gazetteer: Gazetteer, random: Random, wishes: Wishes): Chosen[] {
  const provinces = PROVINCES.filter((province) => province.inProgramme);
  const main = new Map<TambonCode, Chosen>();
  const rest = new Map<ProvinceCode, Place[]>();
  for (const province of provinces) {
    for (const amphoe of gazetteer.amphoesOf(province.code)) {
      const places = gazetteer.tambonsOf(amphoe.code);
      const wanted = places.filter((place) => wishes.wanted.has(place.tambon.code));
      const allowed = places.filter((place) => !wishes.excluded.has(place.tambon.code));
      const fresh = allowed.filter((place) => !wishes.avoided.has(place.tambon.code));
      const chosen = wanted[0] ?? random.pick(fresh.length > 0 ? fresh : allowed);
      main.set(chosen.tambon.code, { place: chosen, batch: 'main' });
      const left = places.filter((place) => place !== chosen);
      rest.set(province.code, [...(rest.get(province.code) ?? []), ...left]);
    }
  }

  const share = new Map(
    provinces.map((province) => [
      province.code,
      wishes.fixedAdditional.get(province.code) ?? wishes.leastAdditional(province.code),
    ]),
  );
  const given = () => [...share.values()].reduce((sum, count) => sum + count, 0);
  // A province with more amphoes draws more of the remaining tambons.
  const tickets = provinces
    .filter((province) => !wishes.fixedAdditional.has(province.code))
    .flatMap((province) => gazetteer.amphoesOf(province.code).map(() => province.code));
  while (given() < ADDITIONAL) {
    const code = random.pick(tickets);
    share.set(code, (share.get(code) ?? 0) + 1);
  }

  const additional = provinces.flatMap((province) => {
    const places = rest.get(province.code) ?? [];
    const wanted = places.filter((place) => wishes.wanted.has(place.tambon.code));
    const others = random.shuffle(
      places.filter(
        (place) => !wishes.wanted.has(place.tambon.code) && !wishes.avoided.has(place.tambon.code),
      ),
    );
    const allowed = others.filter((place) => !wishes.excluded.has(place.tambon.code));
    return [...wanted, ...allowed].slice(0, share.get(province.code)).map((place) => ({
      place,
      batch: 'additional' as const,
    }));
  });
  return [...main.values(), ...additional].sort((a, b) =>
    compareText(a.place.tambon.code, b.place.tambon.code),
  );
}
