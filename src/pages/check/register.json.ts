import type { APIRoute } from 'astro';
import { liveRegister } from '../../site/check/live-register.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await liveRegister()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
