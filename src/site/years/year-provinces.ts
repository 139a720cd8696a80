import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { hasAnnounced, provinceState } from '../../domain/province-state.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { byRegion, type InRegion } from '../places/by-region.ts';
import { href, routes } from '../routes.ts';

/** A province among those of a year. */
interface ListedProvince {
  readonly province: Province;
  /** Full address: its page of the year, or its own where it has no facts in the year. */
  readonly to: string;
  /** In the order of its list; empty where it has announced no names. */
  readonly passed: ProvinceYear['passed'];
  readonly honour: ProvinceYear['honour'];
  /** The text in the place of names. */
  readonly without: string;
}

/** The provinces of a year: with their names where any has a list, else with the number of their targets. */
export interface YearProvinces {
  /** Empty where no province has a list. A region without a province to show is left out. */
  readonly regions: readonly InRegion<ListedProvince>[];
  /** Empty where any province has a list. */
  readonly targets: readonly {
    readonly province: Province;
    readonly to: string;
    readonly figure: string;
    readonly quiet: boolean;
  }[];
}

/** Chooses which of the two lists the page of a year has. */
export function yearProvinces(locale: Locale, model: Model, year: Year): YearProvinces {
  const all = [...year.provinces.values()];
  if (all.some(({ passed }) => passed.length > 0))
    return { regions: provincesByRegion(locale, model, year), targets: [] };
  return {
    regions: [],
    targets: all
      .filter(({ targets }) => targets.length > 0)
      .map(({ province, targets }) => ({
        province,
        to: addressOf(locale, year, province),
        figure: String(targets.length),
        quiet: false,
      })),
  };
}

function provincesByRegion(locale: Locale, model: Model, year: Year): YearProvinces['regions'] {
  // In a partial list only the provinces that are in it: nothing is known about the others.
  const isShown = ({ code, inProgramme }: Province) =>
    inProgramme && (!year.partial || (year.provinces.get(code)?.passed.length ?? 0) > 0);
  const shown = model.provinces
    .filter(isShown)
    .map((province) => listedProvince(locale, year, province));
  return byRegion(locale, shown, ({ province }) => province);
}

function listedProvince(locale: Locale, year: Year, province: Province): ListedProvince {
  const { year: say } = words(locale);
  const provinceYear = year.provinces.get(province.code);
  return {
    province,
    to: addressOf(locale, year, province),
    passed: provinceYear?.passed ?? [],
    honour: provinceYear?.honour,
    without: hasAnnounced(provinceState(provinceYear, year)) ? say.withoutNames : say.none,
  };
}

const addressOf = (locale: Locale, year: Year, province: Province): string =>
  href(
    locale,
    year.provinces.has(province.code)
      ? routes.provinceYear(year.fiscalYear, province)
      : routes.province(province),
  );
