import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOfChart, chartTables } from '../../../../site/stories/chart-from-csv.ts';

export const getStaticPaths = (async () =>
  (await chartTables()).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** `/data/charts/stories/….csv`: the tables of the charts in stories. */
export const GET: APIRoute = async ({ params: { table = '' } }) =>
  new Response(await csvOfChart(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
