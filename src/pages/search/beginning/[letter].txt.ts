import type { APIRoute, GetStaticPaths } from 'astro';
import { placesByBeginning } from '../../../search/lists/first-letters.ts';
import { gazetteer, model } from '../../../site/model.ts';
import { searchedPlaces } from '../../../site/search/search-texts.ts';

export const getStaticPaths = (() => {
  const places = searchedPlaces(model, gazetteer);
  return (['thai', 'latin'] as const)
    .flatMap((script) => [...placesByBeginning(places, script)])
    .map(([letter, text]) => ({ params: { letter }, props: { text } }));
}) satisfies GetStaticPaths;

/** `/search/beginning/….txt`: the names in the other script by their first letter. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
