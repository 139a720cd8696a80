import type { APIRoute, GetStaticPaths } from 'astro';
import { namingAnnouncements } from '../../site/lookup/naming-announcements.ts';
import { model } from '../../site/model.ts';
import { type Locale, LOCALES } from '../../site/routes.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/lookup/th.json`: which announcement names each tambon, for the look-up page. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(namingAnnouncements(model, params['locale'] as Locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
