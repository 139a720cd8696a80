import type { Model } from '../../domain/model.ts';
import type { Locale } from '../../i18n/locale.ts';
import { progressCharts } from './progress-charts.ts';
import { provinceChart, yearsChart } from './across-years.ts';
import type { Chart } from './chart.ts';
import { storyCharts } from './story-charts.ts';
import { yearCharts } from './year-charts.ts';

/** Every chart of the site: a chart on a page must be in this list, because its file is written from it. */
export function allCharts(locale: Locale, model: Model): readonly Chart[] {
  return [
    yearsChart(locale, model.years),
    ...model.years.flatMap((year) => yearCharts(locale, year)),
    ...model.years.flatMap((year) => progressCharts(locale, year)),
    ...storyCharts(locale, model.years),
    ...model.provinces.flatMap((province) => provinceChart(locale, province, model.years) ?? []),
  ];
}
