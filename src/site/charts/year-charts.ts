import type { Year } from '../../domain/model.ts';
import { type Place, REGIONS } from '../../domain/place.ts';
import { formatMonth } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { type Chart, known } from './chart.ts';
import { monthsOfDays } from './months.ts';

/** The charts of a fiscal year. Empty for a partial list, in which nothing can be compared. */
export function yearCharts(locale: Locale, year: Year): readonly Chart[] {
  if (year.partial) return [];
  return [
    regionsChart(locale, year),
    amphoesChart(locale, year),
    milestonesChart(locale, year),
  ].filter((chart) => chart !== undefined);
}

type Listed = { readonly place: Place };

/**
 * Targets, announced and excellent tambons by region, in the order of the press lists; a region without any has an
 * empty cell, not a zero.
 */
export function regionsChart(locale: Locale, year: Year): Chart | undefined {
  const { chart: say, terms } = words(locale);
  const counts = {
    targets: year.targets.length,
    passed: year.passed.length,
    excellent: year.honours.length,
  };
  const inRegion = (list: readonly Listed[]) =>
    REGIONS.map((region) =>
      known(list.filter(({ place }) => place.province.region === region).length),
    );
  const series = [
    { ...say.series.targets, look: 'seed', values: inRegion(year.targets) },
    { ...say.series.passed, look: 'solid', values: inRegion(year.passed) },
    { ...say.series.excellent, look: 'turmeric', values: inRegion(year.honours) },
  ] as const;
  const shown = series.filter(({ values }) => values.some((value) => value !== undefined));
  if (shown.length === 0) return undefined;
  return {
    id: 'chart-regions',
    file: `${year.fiscalYear}/regions`,
    ...say.regions,
    description: say.regions.description(year.fiscalYear, counts),
    unit: say.units.tambons,
    categories: REGIONS.map((region) => ({ label: terms.regions[region], sample: year.sample })),
    series: shown,
    kind: 'rows',
    total: true,
    asOf: year.asOf,
    sample: year.sample,
  };
}

/**
 * Amphoes with an announced tambon beside amphoes with a target. Both are counted from the year's own lists, because
 * the register does not state how many amphoes the country has.
 */
export function amphoesChart(locale: Locale, year: Year): Chart | undefined {
  if (year.passed.length === 0) return undefined;
  const { chart: say, terms } = words(locale);
  const amphoes = (list: readonly Listed[]) =>
    REGIONS.map((region) =>
      known(
        new Set(
          list
            .filter(({ place }) => place.province.region === region)
            .map(({ place }) => place.amphoe.code),
        ).size,
      ),
    );
  const sum = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const [targets, passed] = [amphoes(year.targets), amphoes(year.passed)];
  return {
    id: 'chart-amphoes',
    file: `${year.fiscalYear}/amphoes`,
    ...say.amphoes,
    description: say.amphoes.description(year.fiscalYear, sum(targets), sum(passed)),
    unit: say.units.amphoes,
    categories: REGIONS.map((region) => ({ label: terms.regions[region], sample: year.sample })),
    series: [
      ...(sum(targets) > 0
        ? [{ ...say.series.amphoesTarget, look: 'seed', values: targets } as const]
        : []),
      { ...say.series.amphoesPassed, look: 'solid', values: passed },
    ],
    kind: 'rows',
    total: true,
    asOf: year.asOf,
    sample: year.sample,
  };
}

/** How many tambons signed, planned and declared in each month, from the first to the last with any. */
export function milestonesChart(locale: Locale, year: Year): Chart | undefined {
  const { chart: say } = words(locale);
  const dates = {
    mou: year.progress.flatMap(({ mouDate }) => mouDate ?? []),
    plan: year.progress.flatMap(({ planDate }) => planDate ?? []),
    agenda: year.progress.flatMap(({ agendaDate }) => agendaDate ?? []),
  };
  const months = monthsOfDays([...dates.mou, ...dates.plan, ...dates.agenda]);
  if (months.length === 0) return undefined;
  const byMonth = (list: readonly string[]) =>
    months.map((month) => list.filter((date) => date.startsWith(month)).length);
  return {
    id: 'chart-milestones',
    file: `${year.fiscalYear}/milestones`,
    ...say.milestones,
    description: say.milestones.description(year.fiscalYear, {
      mou: dates.mou.length,
      plan: dates.plan.length,
      agenda: dates.agenda.length,
    }),
    unit: say.units.tambons,
    categories: months.map((month) => ({ label: formatMonth(locale, month), sample: year.sample })),
    series: [
      { ...say.series.mou, look: 'grain', values: byMonth(dates.mou) },
      { ...say.series.plan, look: 'stitch', values: byMonth(dates.plan) },
      { ...say.series.agenda, look: 'twill', values: byMonth(dates.agenda) },
    ],
    kind: 'bars',
    total: true,
    asOf: year.asOf,
    sample: year.sample,
  };
}

/** The year's figures, `undefined` where its lists have nothing of the kind; the columns of the table of years. */
export function figuresOf(year: Year) {
  const announced = new Set(year.announcements.flatMap(({ province }) => province?.code ?? []));
  return {
    targets: known(year.targets.length),
    passed: known(year.passed.length),
    excellent: known(year.honours.length),
    provinces: known(announced.size),
    amphoes: known(new Set(year.passed.map(({ place }) => place.amphoe.code)).size),
    stories: known(year.stories.length),
  };
}
