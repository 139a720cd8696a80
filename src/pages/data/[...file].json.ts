import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

export const getStaticPaths = (async () =>
  (await publishedFiles(model, words('th'))).tables.map(({ json }) => ({
    params: { file: json.path.slice('/data/'.length, -'.json'.length) },
    props: { body: json.body },
  }))) satisfies GetStaticPaths;

/** `/data/….json`: the tables to download. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
