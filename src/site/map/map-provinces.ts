import type { Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { href, routes } from '../routes.ts';

/** What the map and the index of provinces say of each province in a year. */
export function provincesOf(locale: Locale, year: Year) {
  const { home, map, place, year: say } = words(locale);
  return model.provinces.map((province) => {
    const of = year.provinces.get(province.code);
    const count = of?.passed.length ?? 0;
    const announced = (of?.announcements.length ?? 0) > 0;
    const best = of?.honour?.place;
    const excellent = best !== undefined;
    const says = announced
      ? say.passed(count)
      : excellent
        ? map.excellent
        : year.partial
          ? map.notListed
          : say.none;
    return {
      province,
      to: href(
        locale,
        of ? routes.provinceYear(year.fiscalYear, province) : routes.province(province),
      ),
      announced,
      excellent,
      label: map.province(province[locale], says),
      says: best
        ? [says, map.best(place.tambon(best.tambon[locale])), place.amphoe(best.amphoe[locale])]
        : [says],
      figure: announced ? String(count) : home.noneYet,
      quiet: !announced,
    };
  });
}
