import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { catalog } from '../../site/open-data/catalog.ts';
import { publishedFiles } from '../../site/open-data/published.ts';
import { turtleOf } from '../../site/open-data/turtle.ts';

/** `/data/catalog.ttl`: the DCAT catalogue of the data in Turtle. */
export const GET: APIRoute = async () => {
  const th = words('th');
  return new Response(await turtleOf(catalog(model, th, await publishedFiles(model, th))), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
};
