import type { Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { countMilestones, MILESTONES } from '../../domain/programme-progress.ts';
import type { Locale } from '../../i18n/locale.ts';
import { byRegion, type InRegion } from '../places/by-region.ts';
import type { Chart } from '../charts/chart.ts';
import { milestonesChart } from '../charts/year-charts.ts';
import { progressCharts, REGIONS_OF_PROGRESS } from '../charts/progress-charts.ts';

type MilestoneCounts = ReturnType<typeof countMilestones>;

/** The progress of a year's tambons. Numbers only, without ranking. */
export interface YearProgress {
  readonly counts: MilestoneCounts;
  /** Every tambon has every step: then one sentence says so, instead of tables by region and province. */
  readonly isComplete: boolean;
  readonly charts: readonly Chart[];
  readonly regions: readonly InRegion<{
    readonly province: Province;
    readonly counts: MilestoneCounts;
  }>[];
}

/** The progress of a year, as its page shows it. */
export function yearProgress(locale: Locale, year: Year): YearProgress {
  const counts = countMilestones(year);
  const isComplete = MILESTONES.every((milestone) => counts[milestone] === counts.tambons);
  // A partial list has no chart by month.
  const months = year.partial ? undefined : milestonesChart(locale, year);
  const provinces = [...year.provinces.values()]
    .filter(({ targets, progress }) => targets.length + progress.length > 0)
    .map((provinceYear) => ({
      province: provinceYear.province,
      counts: countMilestones(provinceYear),
    }))
    .filter((province) => province.counts.tambons > 0);
  return {
    counts,
    isComplete,
    charts: [...progressCharts(locale, year), months]
      .filter((chart) => chart !== undefined)
      .filter(({ id }) => !(isComplete && id === REGIONS_OF_PROGRESS)),
    regions: byRegion(locale, provinces, ({ province }) => province),
  };
}
