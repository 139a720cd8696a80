import type { APIRoute } from 'astro';
import { model } from '../../site/model.ts';
import { latestStatusText } from '../../site/search/search-texts.ts';

/** `/search/status.txt`: what is said first of each tambon. */
export const GET: APIRoute = () => new Response(latestStatusText(model));
