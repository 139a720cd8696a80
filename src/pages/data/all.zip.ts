import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { zipOf } from '../../site/open-data/all-zip.ts';
import { dataPackageText } from '../../site/open-data/data-package.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/all.zip`: every table and the data package. */
export const GET: APIRoute = async () => {
  const th = words('th');
  const published = await publishedFiles(model, th);
  return new Response(zipOf(published, dataPackageText(model, th, published)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
