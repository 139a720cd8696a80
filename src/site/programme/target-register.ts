import type { ProvinceYear, Year } from '../../domain/model.ts';
import { targetsByAmphoe } from '../../domain/programme-targets.ts';
import { type Batch, BATCHES } from '../../domain/target.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Locale } from '../../i18n/locale.ts';
import { byRegion, type InRegion } from '../places/by-region.ts';

/** Every amphoe of a province, with or without a target. */
export type AmphoeTargets = ReturnType<typeof targetsByAmphoe>;

interface ProvinceTargets {
  readonly provinceYear: ProvinceYear;
  readonly amphoes: AmphoeTargets;
}

/** The register of a year's targets: by region and province, an amphoe in each frame. */
export interface TargetRegister {
  readonly regions: readonly (InRegion<ProvinceTargets> & {
    /** The number of its targets. */
    readonly count: number;
  })[];
  /** Those that some target belongs to. */
  readonly batches: readonly Batch[];
}

/** The targets of a year, as its page shows them. */
export function targetRegister(locale: Locale, year: Year, gazetteer: Gazetteer): TargetRegister {
  const provinces = [...year.provinces.values()]
    .filter(({ targets }) => targets.length > 0)
    .map((provinceYear) => ({ provinceYear, amphoes: amphoeTargets(provinceYear, gazetteer) }));
  return {
    regions: byRegion(locale, provinces, ({ provinceYear }) => provinceYear.province).map(
      ({ region, items }) => ({
        region,
        items,
        count: items.reduce((sum, { provinceYear }) => sum + provinceYear.targets.length, 0),
      }),
    ),
    batches: BATCHES.filter((batch) => year.targets.some((target) => target.batch === batch)),
  };
}

/** The targets of a province by amphoe, including amphoes without any. */
export const amphoeTargets = (
  { province, targets }: ProvinceYear,
  gazetteer: Gazetteer,
): AmphoeTargets => targetsByAmphoe(targets, gazetteer.amphoesOf(province.code));
