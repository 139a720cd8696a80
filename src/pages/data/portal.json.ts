import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { portalSheet } from '../../site/open-data/portal-sheet.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/portal.json`: metadata in the fields of the national portal. */
export const GET: APIRoute = async () => {
  const th = words('th');
  const body = portalSheet(model, th, await publishedFiles(model, th));
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
