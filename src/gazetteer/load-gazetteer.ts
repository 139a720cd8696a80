import { type Gazetteer, makeGazetteer, type PlaceOverride } from './gazetteer.ts';
import { readReferencePlaces } from './reference-places.ts';

/** The gazetteer from the reference packages and the rows of `data/places.csv`. For the build and the command line. */
export async function loadGazetteer(overrides: readonly PlaceOverride[] = []): Promise<Gazetteer> {
  return makeGazetteer(await readReferencePlaces(), overrides);
}
