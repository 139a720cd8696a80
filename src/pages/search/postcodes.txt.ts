import type { APIRoute } from 'astro';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { encodePostcodes } from '../../search/lists/postcode-list.ts';
import { gazetteer, model } from '../../site/model.ts';
import { searchedPlaces } from '../../site/search/search-texts.ts';

/** `/search/postcodes.txt`: the postcodes of places. */
export const GET: APIRoute = () => {
  const postcodes = readPostcodes();
  return new Response(
    encodePostcodes(searchedPlaces(model, gazetteer), (code) => postcodes.get(code)),
  );
};
