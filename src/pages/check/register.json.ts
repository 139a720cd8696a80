import type { APIRoute } from 'astro';
import { liveRegister } from '../../site/check/live-register.ts';
import { loaded } from '../../site/model.ts';

/** `/check/register.json`: the public data, which the check page compares with. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await liveRegister(loaded)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
