import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { publishedBody, publishedPaths } from '../../site/open-data/published.ts';

export const getStaticPaths = (() =>
  publishedPaths(model, words('th')).json.map((path) => ({
    params: { file: path.slice('/data/'.length, -'.json'.length) },
    props: { path },
  }))) satisfies GetStaticPaths;

/** `/data/….json`: the tables to download. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await publishedBody(model, words('th'), props.path), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
