import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../../i18n/locale.ts';
import { apiFiles, apiText } from '../../../site/open-data/api.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = (() =>
  apiFiles(model, words('th')).map((file) => ({
    params: { path: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** `/api/v1/…`: every file of the API, its schemas among them. */
export const GET: APIRoute = ({ props }) =>
  new Response(apiText(props['file']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
