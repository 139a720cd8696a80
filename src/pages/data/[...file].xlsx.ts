import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { MEDIA_TYPES, publishedFiles } from '../../site/open-data/published.ts';

export const getStaticPaths = (async () =>
  (await publishedFiles(model, words('th'))).workbooks.map(({ xlsx }) => ({
    params: { file: xlsx.path.slice('/data/'.length, -'.xlsx'.length) },
    props: { body: xlsx.body },
  }))) satisfies GetStaticPaths;

/** `/data/….xlsx`: the workbooks of the register and of each year. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'], { headers: { 'Content-Type': MEDIA_TYPES.xlsx } });
