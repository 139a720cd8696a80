import type { APIRoute, GetStaticPaths } from 'astro';
import type { Year } from '../../../domain/model.ts';
import { model } from '../../../site/model.ts';
import { yearStatusText } from '../../../site/search/search-texts.ts';

export const getStaticPaths = (() =>
  model.years.map((year) => ({
    params: { year: String(year.fiscalYear) },
    props: { year },
  }))) satisfies GetStaticPaths;

/** `/search/status/2567.txt`: the statuses of one year. */
export const GET: APIRoute<{ year: Year }> = ({ props }) =>
  new Response(yearStatusText(model, props.year));
