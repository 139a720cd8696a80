import type { Model } from '../domain/model.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { handedOver } from './handed-over.ts';

/** Everything that was read and judged, once, before the first page is rendered. */
export const loaded = handedOver() ?? (await loadFolder());

if (import.meta.env?.PROD && loaded.problems.some((problem) => problem.severity === 'error')) {
  throw new Error('The data changed while the site was being built: run the build again.');
}

/** The row that each fact was read from. */
export const sources = loaded.sources;

/** The reference list of places, with `places.csv` applied: for equal names and for the search box. */
export const gazetteer = loaded.gazetteer;

/** The model: the only way from pages to facts. */
export const model: Model = loaded.model;
