import { loadFolder } from '../ingest/read-folder.ts';
import type { Model } from '../domain/model.ts';

/** The one door from pages to facts: read once, in memory, before the first page is rendered. */
export const model: Model = (await loadFolder()).model;
