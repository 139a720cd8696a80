import type { APIRoute } from 'astro';
import { gazetteer } from '../../site/gazetteer.ts';
import { model } from '../../site/model.ts';
import { placeNames } from '../../site/place-names.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(placeNames(model, gazetteer)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
