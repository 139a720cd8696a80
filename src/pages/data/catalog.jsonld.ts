import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { catalog } from '../../site/open-data/catalog.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/catalog.jsonld`: the DCAT catalogue of the data in JSON-LD. */
export const GET: APIRoute = async () => {
  const th = words('th');
  const body = catalog(model, th, await publishedFiles(model, th));
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};
