import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { dataPackage } from '../../site/open-data/data-package.ts';
import { publishedFiles } from '../../site/open-data/published.ts';

export const GET: APIRoute = async () => {
  const th = words('th');
  const body = dataPackage(model, th, await publishedFiles(model, th));
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
