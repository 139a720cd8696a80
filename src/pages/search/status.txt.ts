import type { APIRoute } from 'astro';
import { model } from '../../site/model.ts';
import { latestStatusText } from '../../site/search/search-texts.ts';

/** `/search/status.txt`: the status shown first for each tambon. */
export const GET: APIRoute = () => new Response(latestStatusText(model));
