import type { APIRoute } from 'astro';
import { checkSurroundings } from '../../site/check/check-surroundings.ts';

/** `/check/surroundings.json`: what the check page must know besides the files it is given. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await checkSurroundings()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
