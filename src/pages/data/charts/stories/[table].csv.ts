import type { APIRoute, GetStaticPaths } from 'astro';
import { toldCsv, toldTables } from '../../../../site/stories/told-chart.ts';

export const getStaticPaths = (async () =>
  (await toldTables()).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { table = '' } }) =>
  new Response(await toldCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
