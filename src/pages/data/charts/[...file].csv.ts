import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../../i18n/locale.ts';
import { allCharts } from '../../../site/charts/all-charts.ts';
import type { Chart } from '../../../site/charts/chart.ts';
import { chartCsv } from '../../../site/charts/chart-csv.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = (() =>
  allCharts('th', model).map((chart) => ({
    params: { file: chart.file },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** `/data/charts/….csv`: the numbers of each chart, in Thai. */
export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(chartCsv(props.chart, words('th')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
