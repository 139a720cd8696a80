import { hasNames } from '../../domain/has-names.ts';
import type { Model, ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { PROVINCES_IN_PROGRAMME } from '../../domain/summary.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { href, routes } from '../routes.ts';
import { type Category, type Chart, known } from './chart.ts';
import { figuresOf } from './year-charts.ts';

/** All years in one table, newest first; the picture shows only counts of tambons. */
export function yearsChart(locale: Locale, years: readonly Year[]): Chart {
  const { chart: say } = words(locale);
  const figures = years.map(figuresOf);
  const column = (name: keyof (typeof figures)[number]) => figures.map((figure) => figure[name]);
  const inProgramme = years.map(
    (year) => year.facts.find(({ key }) => key === 'provinces')?.count ?? PROVINCES_IN_PROGRAMME,
  );
  return {
    id: 'chart-years',
    file: 'years',
    ...say.years,
    description: say.years.description(
      years.map(({ fiscalYear }) => fiscalYear),
      undrawnYears(years),
    ),
    unit: say.units.tambons,
    categories: years.map((year) => ({
      ...yearCategory(locale, year),
      to: href(locale, routes.year(year.fiscalYear)),
    })),
    series: [
      { ...say.series.targets, look: 'seed', values: column('targets') },
      { ...say.series.passed, look: 'solid', values: column('passed') },
      { ...say.series.excellent, look: 'turmeric', values: column('excellent') },
      {
        ...say.series.provinces,
        unit: say.units.provinces,
        values: column('provinces'),
        outOf: column('provinces').map((value, at) =>
          value === undefined ? undefined : inProgramme[at],
        ),
      },
      {
        name: say.series.amphoesPassed.name,
        unit: say.units.amphoes,
        values: column('amphoes'),
      },
      { ...say.series.stories, unit: say.units.stories, values: column('stories') },
    ],
    kind: 'bars',
    newestFirst: true,
    asOf: years[0]?.asOf,
    sample: years.some(({ sample }) => sample),
  };
}

/** A province over the years, newest first; `undefined` where no year has a name in it. */
export function provinceChart(
  locale: Locale,
  province: Province,
  years: readonly Year[],
): Chart | undefined {
  const { chart: say, place } = words(locale);
  const withProvince = years.flatMap((year) => {
    const provinceYear = year.provinces.get(province.code);
    return provinceYear ? [{ year, provinceYear }] : [];
  });
  if (!withProvince.some(({ provinceYear }) => hasNames(provinceYear))) return undefined;
  const column = (count: (provinceYear: ProvinceYear) => number) =>
    withProvince.map(({ provinceYear }) => known(count(provinceYear)));
  return {
    id: 'chart-province',
    file: `provinces/${province.slug}`,
    ...say.province,
    description: say.province.description(
      place.province(province[locale]),
      withProvince.map(({ year }) => year.fiscalYear),
      undrawnYears(withProvince.map(({ year }) => year)),
    ),
    unit: say.units.tambons,
    categories: withProvince.map(({ year }) => ({
      ...yearCategory(locale, year),
      to: href(locale, routes.provinceYear(year.fiscalYear, province)),
    })),
    series: [
      { ...say.series.targets, look: 'seed', values: column(({ targets }) => targets.length) },
      { ...say.series.passed, look: 'solid', values: column(({ passed }) => passed.length) },
      {
        ...say.series.excellent,
        look: 'turmeric',
        values: column(({ honour }) => (honour ? 1 : 0)),
      },
    ],
    detail: {
      by: say.excellentTambon,
      cells: withProvince.map(({ provinceYear }) => excellentCell(locale, provinceYear)),
    },
    kind: 'bars',
    newestFirst: true,
    asOf: withProvince[0]?.year.asOf,
    sample: withProvince.some(({ year }) => year.sample),
  };
}

/** The partial years, which the picture leaves out; none where fewer than two complete years would remain. */
function undrawnYears(years: readonly Year[]): readonly number[] {
  const partial = years.filter((year) => year.partial);
  return years.length - partial.length > 1 ? partial.map(({ fiscalYear }) => fiscalYear) : [];
}

function excellentCell(locale: Locale, { honour }: ProvinceYear) {
  return (
    honour && {
      text: words(locale).place.tambon(honour.place.tambon[locale]),
      to: href(locale, routes.tambon(honour.place.tambon.code)),
    }
  );
}

function yearCategory(locale: Locale, { fiscalYear, partial, sample }: Year): Category {
  const { site } = words(locale);
  return {
    label: String(fiscalYear),
    notes: [...(partial ? [site.partial] : []), ...(sample ? [site.sample] : [])],
    undrawn: partial,
    sample,
  };
}

/** The most tambons named on the page; above that it names the provinces, whose own pages show all years. */
export const MOST_NAMED = 150;

/** Tambons announced or honoured in more than one fiscal year, in press order, each with those years only. */
export function honouredAgain(model: Model): readonly TambonHistory[] {
  const isHonoured = ({ status }: TambonHistory['years'][number]) =>
    status === 'passed' || status === 'excellent';
  const order = new Map(model.provinces.map(({ code }, at) => [code, at]));
  const rank = ({ place }: TambonHistory) => order.get(place.province.code) ?? 0;
  return [...model.tambons.values()]
    .map((history) => ({ ...history, years: history.years.filter(isHonoured) }))
    .filter(({ years }) => years.length > 1)
    .sort((a, b) => rank(a) - rank(b) || a.place.tambon.code.localeCompare(b.place.tambon.code));
}
