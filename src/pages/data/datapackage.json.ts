import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { dataPackageText } from '../../site/open-data/data-package.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

/** `/data/datapackage.json`: every table and column, as Frictionless describes them. */
export const GET: APIRoute = async () => {
  const th = words('th');
  return new Response(dataPackageText(model, th, await publishedFiles(model, th)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
