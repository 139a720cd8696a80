import type { Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { href, routes } from '../routes.ts';

/** What the map can show, the first at first. */
export const MAP_VIEWS = ['announced', 'excellent', 'stories'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** A province on the map of a year, and in the index beside it. */
export interface MapProvince {
  readonly province: Province;
  /** Full address of its page. */
  readonly to: string;
  /** What is said of it where it has what a view shows, a line each; a view it has nothing for is absent. */
  readonly says: { readonly [view in MapView]?: readonly string[] };
  /** What the index says: the number of its announced tambons, or that there is none yet. */
  readonly figure: string;
  readonly quiet: boolean;
}

/** What the map and the index of provinces say of each province in a year. */
export function provincesOf(locale: Locale, year: Year): readonly MapProvince[] {
  const { countryMap, home, map, place, year: say } = words(locale);
  return model.provinces.map((province) => {
    const of = year.provinces.get(province.code);
    const count = of?.passed.length ?? 0;
    const announced = (of?.announcements.length ?? 0) > 0;
    const stories = of?.stories.length ?? 0;
    const best = of?.honour && [
      map.best(place.tambon(of.honour.place.tambon[locale])),
      place.amphoe(of.honour.place.amphoe[locale]),
    ];
    return {
      province,
      to: href(
        locale,
        of ? routes.provinceYear(year.fiscalYear, province) : routes.province(province),
      ),
      says: {
        ...(announced
          ? { announced: [say.passed(count), ...(best ?? [])] }
          : // In a partial list a province is known by its excellent tambon alone.
            year.partial && best && { announced: [map.excellent, ...best] }),
        ...(best && { excellent: best }),
        ...(stories > 0 && { stories: [countryMap.stories(formatNumber(stories))] }),
      },
      figure: announced ? String(count) : home.noneYet,
      quiet: !announced,
    };
  });
}
