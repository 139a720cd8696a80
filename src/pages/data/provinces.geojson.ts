import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/provinces.geojson`: outlines of the provinces with the figures of every year. */
export const GET: APIRoute = async () => {
  const { provinces } = await publishedFiles(model, words('th'));
  return new Response(provinces.body, { headers: { 'Content-Type': 'application/geo+json' } });
};
