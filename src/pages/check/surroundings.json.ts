import type { APIRoute } from 'astro';
import { checkSurroundings } from '../../site/check/check-surroundings.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await checkSurroundings()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
