import type { APIRoute } from 'astro';
import { encodePlaceList } from '../../search/lists/place-list.ts';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { gazetteer } from '../../site/gazetteer.ts';
import { model } from '../../site/model.ts';
import { searchedPlaces } from '../../site/search/search-texts.ts';

export const GET: APIRoute = () => {
  const postcodes = readPostcodes();
  return new Response(
    encodePlaceList(searchedPlaces(model, gazetteer), (code) => postcodes.get(code), 'latin'),
  );
};
