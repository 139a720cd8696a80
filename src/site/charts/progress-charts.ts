import type { Year } from '../../domain/model.ts';
import { REGIONS } from '../../domain/place.ts';
import { countMilestones, countPartners, MILESTONES } from '../../domain/programme-progress.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { type Chart, known } from './chart.ts';
import { hasPartners } from '../../domain/year-lists.ts';

/** The charts of a year's progress: its milestones by region, and its partners; empty where no progress is known. */
export function progressCharts(locale: Locale, year: Year): readonly Chart[] {
  return [regionsOfProgress(locale, year), partnersOfProgress(locale, year)].filter(
    (chart) => chart !== undefined,
  );
}

/** The id of the chart by region. */
export const REGIONS_OF_PROGRESS = 'chart-progress';

const LOOK = { mou: 'grain', plan: 'stitch', agenda: 'twill' } as const;

/** Tambons with the date of each milestone by region, in the order of the press lists. */
function regionsOfProgress(locale: Locale, year: Year): Chart | undefined {
  const { chart: say, programme, terms } = words(locale);
  const all = countMilestones(year);
  if (all.mou + all.plan + all.agenda === 0) return undefined;
  const counts = REGIONS.map((region) => {
    const inRegion = ({ place }: { place: Year['targets'][number]['place'] }) =>
      place.province.region === region;
    return countMilestones({
      targets: year.targets.filter(inRegion),
      progress: year.progress.filter(inRegion),
    });
  });
  const { byRegion } = programme.progress;
  return {
    id: REGIONS_OF_PROGRESS,
    file: `${year.fiscalYear}/progress`,
    heading: byRegion.heading,
    by: byRegion.by,
    description: byRegion.description(year.fiscalYear, all.tambons, all),
    unit: say.units.tambons,
    categories: REGIONS.map((region) => ({ label: terms.regions[region], sample: year.sample })),
    series: MILESTONES.map((milestone) => ({
      ...say.series[milestone],
      look: LOOK[milestone],
      values: counts.map((count) => known(count[milestone])),
      outOf: counts.map(({ tambons }) => tambons),
    })),
    kind: 'rows',
    total: true,
    asOf: year.asOf,
    sample: year.sample,
  };
}

/** Tambons that name each of the seven partners, in their canonical order. */
function partnersOfProgress(locale: Locale, year: Year): Chart | undefined {
  if (!hasPartners(year)) return undefined;
  const { chart: say, programme, terms } = words(locale);
  const { partners } = programme.progress;
  const counts = countPartners(year.progress);
  return {
    id: 'partners',
    file: `${year.fiscalYear}/partners`,
    heading: partners.heading,
    by: partners.by,
    description: partners.description(year.fiscalYear, countMilestones(year).tambons),
    unit: say.units.tambons,
    categories: counts.map(({ partner }) => ({
      label: terms.partners[partner],
      sample: year.sample,
    })),
    series: [
      {
        name: partners.short,
        look: 'grain',
        values: counts.map(({ tambons }) => known(tambons)),
      },
    ],
    kind: 'rows',
    asOf: year.asOf,
    sample: year.sample,
  };
}
