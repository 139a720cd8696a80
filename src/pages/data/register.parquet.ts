import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/register.parquet`: the register of all years for statistics programs. */
export const GET: APIRoute = async () => {
  const { parquet } = await publishedFiles(model, words('th'));
  return new Response(parquet.body, {
    headers: { 'Content-Type': 'application/vnd.apache.parquet' },
  });
};
