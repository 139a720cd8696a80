import type { APIRoute } from 'astro';
import { checkContext } from '../../site/check/check-context.ts';

/** `/check/context.json`: what the check page needs besides the given files. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await checkContext()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
