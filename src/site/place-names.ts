import {
  STATUSES,
  type Model,
  type Status,
  type TambonHistory,
  type TambonYear,
} from '../domain/model.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/**
 * The name list as `/search/places.json` carries it: small enough for a phone, so rows are tuples
 * and parents are given by their position. A tambon is listed even if it has no page of its own.
 */
export interface PlaceNames {
  readonly schemaVersion: 1;
  /** Fiscal years that are invented: their statuses are never shown without saying so. */
  readonly sampleYears: readonly number[];
  /** Thai, English, slug. */
  readonly provinces: readonly (readonly [string, string, string])[];
  /** Thai, English, position of its province. */
  readonly amphoes: readonly (readonly [string, string, number])[];
  /** Code, Thai, English, position of its amphoe, position of its status in `STATUSES`, the fiscal year of that status or 0, 1 where it has a page. */
  readonly tambons: readonly (readonly [string, string, string, number, number, number, 0 | 1])[];
}

/** What is said first of a tambon, and of which year. */
export interface Standing {
  readonly status: Status;
  /** Absent with `none`. */
  readonly year?: TambonYear;
}

/**
 * The newest year under an announcement; else the newest of which anything is known. So a
 * tambon honoured last year, and a target again this year, is first said to be honoured.
 */
export function standingOf(history: TambonHistory | undefined): Standing {
  const years = history?.years ?? [];
  const year =
    years.find((one) => one.status === 'passed' || one.status === 'excellent') ??
    years.find((one) => one.status !== 'none');
  return year ? { status: year.status, year } : { status: 'none' };
}

/**
 * Every tambon of the programme's provinces for the search box, as `/search/places.json`.
 * A place the reference list does not have, but the register does, is in it too.
 */
export function placeNames(model: Model, gazetteer: Gazetteer): PlaceNames {
  const provinces = model.provinces.filter((province) => province.inProgramme);
  const provinceAt = new Map(provinces.map((province, at) => [province.code, at]));
  const places = new Map(gazetteer.all().map((place) => [place.tambon.code, place]));
  for (const [code, history] of model.tambons) places.set(code, history.place);

  const amphoes: [string, string, number][] = [];
  const amphoeAt = new Map<string, number>();
  const tambons: [string, string, string, number, number, number, 0 | 1][] = [];
  for (const place of [...places.values()].sort((a, b) =>
    a.tambon.code < b.tambon.code ? -1 : 1,
  )) {
    const parent = provinceAt.get(place.province.code);
    if (parent === undefined) continue;
    const at = amphoeAt.get(place.amphoe.code) ?? amphoes.length;
    if (at === amphoes.length) {
      amphoes.push([place.amphoe.th, place.amphoe.en, parent]);
      amphoeAt.set(place.amphoe.code, at);
    }
    const history = model.tambons.get(place.tambon.code);
    const { status, year } = standingOf(history);
    tambons.push([
      place.tambon.code,
      place.tambon.th,
      place.tambon.en,
      at,
      STATUSES.indexOf(status),
      year?.fiscalYear ?? 0,
      history ? 1 : 0,
    ]);
  }
  return {
    schemaVersion: 1,
    sampleYears: model.years.filter((year) => year.sample).map((year) => year.fiscalYear),
    provinces: provinces.map(({ th, en, slug }) => [th, en, slug] as const),
    amphoes,
    tambons,
  };
}
