import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { recallStyles } from '../../../site/rendering/style-scopes.ts';
import { BUNDLE_FILE, SERVER, type BundleNote } from './bundle-files.ts';

/** A page or file to render. */
export interface RenderedPath {
  /** As Astro lists it, decoded: `/2567/surat-thani`, `/data/register.csv`. */
  readonly pathname: string;
  readonly route: RouteData;
}

/** The program of the pages, ready to render. */
export interface OpenBundle {
  /** Every page and file of the site, but for the pages that are kept. */
  readonly paths: readonly RenderedPath[];
  readonly render: (request: Request, route: RouteData) => Promise<Response>;
}

/** The parts of Astro's application that its own build calls. */
interface BuildApp extends StaticPathsApp {
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const SILENT = { options: { destination: { write: () => true } } };

/** Loads a bundle into this process, as Astro's own renderer does, and lists its pages. */
export async function openBundle(folder: string): Promise<OpenBundle> {
  const note = JSON.parse(readFileSync(join(folder, BUNDLE_FILE), 'utf8')) as BundleNote;
  recallStyles(note.scopes);
  const entry = pathToFileURL(join(folder, SERVER, note.entry)).href;
  const { app } = (await import(entry)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: new Map(note.pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: SILENT });
  return {
    paths: await new StaticPaths(app).getAll(),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}
