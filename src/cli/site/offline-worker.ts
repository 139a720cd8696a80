import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed, storeKindOf } from '../../site/kept-pages/offline-stores.ts';
import { filesBelow } from './site-files.ts';

const LANGUAGES = ['th', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/**
 * `OFFLINE=off`: a worker that removes itself and everything that was kept from the browsers of returning readers.
 * It must stay published for as long as readers may return who have the other one.
 */
const WORKER_THAT_LEAVES = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const own = new URL(registration.scope).pathname + ' ';
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await registration.unregister();
})()));
`;

/** A fragment is the text that a result shows of one page. Beyond so many, only those that were seen are kept. */
const MOST_FRAGMENTS = 500;

/**
 * Writes the service worker (`sw.js`) into a built site, when all else is there, and beside the search
 * lists what a search needs in each language (`search/offline-th.txt`: a path a line). The worker's
 * version is made of what the site's code and search are made of: the same site has the same worker.
 *
 * @param program of the worker, which is kept with the bundle of the pages
 */
export function writeOfflineWorker(folder: string, program: string): void {
  if (process.env.OFFLINE === 'off') {
    writeFileSync(join(folder, 'sw.js'), WORKER_THAT_LEAVES);
    return;
  }
  const files = filesBelow(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  for (const language of LANGUAGES) {
    const paths = searchFiles(language, files, read);
    writeFileSync(join(folder, `search/offline-${language}.txt`), paths.join('\n'));
  }
  const hash = createHash('sha256');
  for (const path of files.filter(isHashed)) hash.update(`${path}\n`);
  // Every publication that changes a file that may be kept has a worker of its own, which fetches all of them again.
  for (const path of files.filter((file) => !isHashed(file) && isKept(file)))
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  const version = hash.digest('hex').slice(0, 12);
  writeFileSync(join(folder, 'sw.js'), `const VERSION=${JSON.stringify(version)};${program}`);
}

/** Pages are kept by their address, which does not contain the file name. */
const isKept = (path: string) =>
  storeKindOf(path.replace(/(^|\/)index\.html$/, '$1')) !== undefined;

/** The search page, its code and fonts, the names, and the index of the language. */
function searchFiles(
  language: Language,
  files: readonly string[],
  read: (path: string) => string,
): string[] {
  const page = language === 'en' ? 'en/search/' : 'search/';
  const known = new Set<string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/([\w.@-]+\.(?:js|css|woff2|svg))\b/g)) {
      const path = `_astro/${name}`;
      if (known.has(path) || !files.includes(path)) continue;
      known.add(path);
      if (!/\.(?:woff2|svg)$/.test(path)) follow(read(path));
    }
  };
  follow(read(`${page}index.html`));
  // Thai is indexed as `und` (see `writeSearchIndex`).
  const index = language === 'en' ? 'en' : 'und';
  const engine = language === 'en' ? 'en' : 'unknown';
  const indexed = new RegExp(
    `^pagefind/(?:pagefind[\\w-]*\\.js(?:on)?$|wasm\\.${engine}\\.|(?:(?:index|filter|fragment)/|pagefind\\.)${index}_)`,
  );
  const all = files.filter((path) => indexed.test(path));
  const fragments = all.filter((path) => path.startsWith('pagefind/fragment/'));
  return [
    page,
    ...known,
    ...files.filter((path) => /^search\/(?:[\w.]+\.txt|box-\w+\.json)$/.test(path)),
    ...(fragments.length > MOST_FRAGMENTS ? all.filter((path) => !fragments.includes(path)) : all),
  ];
}
