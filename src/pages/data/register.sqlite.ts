import type { APIRoute } from 'astro';
import { words } from '../../i18n/locale.ts';
import { model } from '../../site/model.ts';
import { sqliteBytes } from '../../site/open-data/sqlite.ts';

/** `/data/register.sqlite`: all tables in one database. */
export const GET: APIRoute = () =>
  new Response(sqliteBytes(model, words('th')), {
    headers: { 'Content-Type': 'application/vnd.sqlite3' },
  });
