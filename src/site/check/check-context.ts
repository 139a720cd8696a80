import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { ReferencePlaces } from '../../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { placesFolders, hasGpsPosition } from '../../ingest/read-folder.ts';
import type { Repository } from '../../domain/site-settings.ts';
import { model } from '../model.ts';
import { owner } from '../owner.ts';

/** Everything the check page needs besides an officer's files, fetched once. */
export interface CheckContext {
  /** The reference lists as the packages provide them. */
  readonly reference: ReferencePlaces;
  /** The project's own `places.csv`, for a check without one. */
  readonly places: string;
  /** Files below `public/` that a row may refer to. */
  readonly files: readonly string[];
  /** Those of them that have the place where they were taken in their metadata. */
  readonly placed: readonly string[];
  /** The long stories, which had no personal data when the site was built. */
  readonly stories: readonly string[];
  /** The tables in the folder of the stories. */
  readonly tables: readonly string[];
  /** Who can read the repository that the files belong in. */
  readonly repository: Repository;
  /** Newest first. */
  readonly years: readonly FiscalYear[];
}

/** Collects the context from the folders of the environment. */
export async function checkContext(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<CheckContext> {
  const places = placesFolders(env)
    .map((folder) => join(folder, 'places.csv'))
    .find(existsSync);
  const publicDir = resolve(env['PUBLIC_DIR'] || 'public');
  const files = filesIn(publicDir);
  return {
    reference: (await loadGazetteer()).toLists(),
    places: places ? readFileSync(places, 'utf8') : '',
    files,
    placed: files.filter((path) => hasGpsPosition(join(publicDir, path))),
    stories: filesIn(resolve(env['CONTENT_DIR'] || 'content', 'stories'))
      .filter((name) => /^[^/]+\.mdx?$/.test(name))
      .map((name) => `content/stories/${name}`),
    tables: filesIn(resolve(env['CONTENT_DIR'] || 'content', 'stories')).filter((name) =>
      name.endsWith('.csv'),
    ),
    repository: owner.repository ?? 'public',
    years: model.years.map((year) => year.fiscalYear),
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
