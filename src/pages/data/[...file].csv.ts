import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

export const getStaticPaths = (async () =>
  (await publishedFiles(model, words('th'))).tables
    .flatMap(({ csv, csvEnglish }) => [csv, csvEnglish])
    .map(({ path, body }) => ({
      params: { file: path.slice('/data/'.length, -'.csv'.length) },
      props: { body },
    }))) satisfies GetStaticPaths;

/** `/data/….csv`: the tables to download. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'], { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
