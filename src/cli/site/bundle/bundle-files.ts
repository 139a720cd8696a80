import type { LearnedStyles } from '../../../site/rendering/style-scopes.ts';

/** The files of a bundle: scripts and styles for browsers as they are published below the site. */
export const CLIENT = 'client';
/** The program of the pages. */
export const SERVER = 'server';
/** The program of the service worker. */
export const WORKER = 'worker.js';
/** What the bundler found out, as `BundleNote`. */
export const BUNDLE_FILE = 'bundle.json';

/** The style sheets of a route as Astro keeps them: in files, or as text. */
export interface PageStyles {
  /** Astro's own name of the route and its component. */
  readonly key: string;
  readonly styles: readonly unknown[];
}

/** The facts that rendering needs beside the files of a bundle. */
export interface BundleNote {
  /** File name in `server` that exports the application. */
  readonly entry: string;
  readonly pages: readonly PageStyles[];
  readonly scopes: LearnedStyles;
}
