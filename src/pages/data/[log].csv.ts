import type { APIRoute, GetStaticPaths } from 'astro';
import { log, logText } from '../../site/editions/register-log.ts';

/** The whole log, byte for byte as on the branch `log`; no file where there is none. */
export const getStaticPaths = (() =>
  log.length > 0 ? [{ params: { log: 'log' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(logText(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
