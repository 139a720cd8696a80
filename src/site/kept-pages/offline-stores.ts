import { SITE_LOG_FILE } from '../../log/log-paths.ts';

/** The kind of store: `files` are kept as long as their version, `pages` as long as there is room. */
export const STORE_KINDS = ['files', 'pages'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** The turn of the worker that a store of the browser belongs to (`client/offline/worker.ts`); 0: of no turn. */
export const generationOf = (store: string) => Number(/ (\d+) read \w+$/.exec(store)?.[1] ?? 0);

/** Files whose name changes with their bytes; `path` is below the site's root, without a slash in front. */
export function isHashed(path: string): boolean {
  return /^_astro\/|^pagefind\/(?:(?:fragment|index|filter)\/|.*\.pf_meta$)/.test(path);
}

/** Undefined where a file is not stored at all, as downloads, feeds, announcements' scans and the worker itself. */
export function storeKindOf(path: string): StoreKind | undefined {
  if (isHashed(path) || /^(?:pagefind|search)\//.test(path)) return 'files';
  if (/^(?:en\/)?(?:(?:offline|search)\/)?$/.test(path)) return 'files';
  // The page of editions answers from these.
  if (path === SITE_LOG_FILE) return 'pages';
  if (/^(?:documents|embed|api)\/|^sw\.js$/.test(path)) return undefined;
  return /(?:^|\/)$|\.(?:svg|png|jpe?g|webp|avif|ico|webmanifest|woff2)$/.test(path)
    ? 'pages'
    : undefined;
}
