import type { APIRoute } from 'astro';
import { encodePlaceList } from '../../search/lists/place-list.ts';
import { gazetteer, model } from '../../site/model.ts';
import { searchedPlaces } from '../../site/search/search-texts.ts';

/** `/search/places.txt`: every tambon by its Thai name. */
export const GET: APIRoute = () => new Response(encodePlaceList(searchedPlaces(model, gazetteer)));
