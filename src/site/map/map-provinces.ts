import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { hasAnnounced, provinceState } from '../../domain/province-state.ts';
import { isSourcedAlone, yearState } from '../../domain/year-state.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlaceInProvince } from '../../i18n/place-names.ts';
import { model } from '../model.ts';
import { href, routes } from '../routes.ts';

/** The views of the map, the default first. */
export const MAP_VIEWS = ['announced', 'excellent', 'stories'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** A province on the map of a year, and in the index beside it. */
export interface MapProvince {
  readonly province: Province;
  /** Full address of its page. */
  readonly to: string;
  /**
   * The text for each view that the province has a subject in, with several lines; other views are absent. The text
   * of `excellent` follows that of `announced`.
   */
  readonly says: { readonly [view in MapView]?: readonly string[] };
  /** The text of the index: the number of its announced tambons, or that there is none yet. */
  readonly figure: string;
  readonly quiet: boolean;
  /** It has announced, or a tambon of it is known to be excellent. */
  readonly known: boolean;
  /** It has a list of names in this year. */
  readonly listed: boolean;
}

/** The texts about each province in a year on the map and in the index of provinces. */
export function provincesOf(locale: Locale, year: Year): readonly MapProvince[] {
  const { countryMap, map, place } = words(locale);
  return model.provinces.map((province) => {
    const provinceYear = year.provinces.get(province.code);
    const announced = hasAnnounced(provinceState(provinceYear, year));
    const stories = provinceYear?.stories.length ?? 0;
    const best = provinceYear?.honour && [
      map.best(place.tambon(provinceYear.honour.place.tambon[locale])),
      place.amphoe(provinceYear.honour.place.amphoe[locale]),
    ];
    return {
      province,
      to: href(
        locale,
        provinceYear ? routes.provinceYear(year.fiscalYear, province) : routes.province(province),
      ),
      says: {
        ...(announced
          ? { announced: [announcedWords(locale, provinceYear)] }
          : // In a partial list only its excellent tambon is known for a province.
            year.partial && best && { announced: [map.excellent] }),
        ...(best && { excellent: best }),
        ...(stories > 0 && { stories: [countryMap.stories(formatNumber(stories))] }),
      },
      ...indexEntry(locale, year, provinceYear),
      listed: (provinceYear?.passed.length ?? 0) > 0,
    };
  });
}

/** The number of names the province announced; that it has announced, where the register has none of them. */
function announcedWords(locale: Locale, provinceYear: ProvinceYear | undefined): string {
  const { year: say } = words(locale);
  const count = provinceYear?.passed.length ?? 0;
  return count > 0 ? say.passed(count) : say.withoutNames;
}

/** The text of the index: the number, or in a year without lists the excellent tambon or the targets. */
function indexEntry(
  locale: Locale,
  year: Year,
  provinceYear: ProvinceYear | undefined,
): Pick<MapProvince, 'figure' | 'quiet' | 'known'> {
  const { home, map, terms } = words(locale);
  const known =
    provinceYear !== undefined &&
    (hasAnnounced(provinceState(provinceYear, year)) || !!provinceYear.honour);
  if (provinceYear && hasAnnounced(provinceState(provinceYear, year)))
    return {
      figure:
        provinceYear.passed.length > 0 ? formatNumber(provinceYear.passed.length) : home.announced,
      quiet: false,
      known,
    };
  if (provinceYear?.honour)
    return {
      figure: formatPlaceInProvince(locale, provinceYear.honour.place),
      quiet: false,
      known,
    };
  if (yearState(year) === 'targets-only' && provinceYear && provinceYear.targets.length > 0)
    return { figure: formatNumber(provinceYear.targets.length), quiet: false, known };
  const figure = year.partial ? terms.notListed : isSourcedAlone(year) ? map.notHere : home.noneYet;
  return { figure, quiet: true, known };
}
