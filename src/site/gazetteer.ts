import { loadPlaces } from '../ingest/read-folder.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** The reference list of places for the pages: who shares a name, and what the search box offers. */
export const gazetteer: Gazetteer = await loadPlaces();
