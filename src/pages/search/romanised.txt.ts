import type { APIRoute } from 'astro';
import { encodeRomanised } from '../../search/lists/romanised-list.ts';
import { gazetteer, model } from '../../site/model.ts';
import { searchedPlaces } from '../../site/search/search-texts.ts';

/** `/search/romanised.txt`: other ways to write names in Latin letters. */
export const GET: APIRoute = () => new Response(encodeRomanised(searchedPlaces(model, gazetteer)));
