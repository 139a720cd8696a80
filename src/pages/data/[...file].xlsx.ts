import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { MEDIA_TYPES, publishedBody, publishedPaths } from '../../site/open-data/published.ts';

export const getStaticPaths = (() =>
  publishedPaths(model, words('th')).xlsx.map((path) => ({
    params: { file: path.slice('/data/'.length, -'.xlsx'.length) },
    props: { path },
  }))) satisfies GetStaticPaths;

/** `/data/….xlsx`: the workbooks of the register and of each year. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await publishedBody(model, words('th'), props.path), {
    headers: { 'Content-Type': MEDIA_TYPES.xlsx },
  });
