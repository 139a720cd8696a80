/**
 * The service worker: the register also works without a network. `cli/site/offline-worker.ts` bundles it as `sw.js`
 * at the site's root, which is its scope.
 *
 * One rule: a file with a hash in its name is taken from the store; everything else is requested from the network,
 * and taken from the store only without a network, so that a stored list never hides a corrected one. Nothing is
 * fetched before a page has been read: a page reports its files (`notify-worker.ts`), and these are stored.
 * Downloads, feeds and documents are left to the browser.
 */
import {
  isHashed,
  type StoreKind,
  storeKindOf,
  STORE_KINDS,
  generationOf,
} from '../../site/kept-pages/offline-stores.ts';
import type { PageNotice } from './notify-worker.ts';

/** Version of the build; another version has another store. */
declare const VERSION: string;
const version = VERSION;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(
    type: 'message',
    listen: (event: Lasting & { readonly data: PageNotice }) => void,
  ): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
/** Prefix of the stores: they belong to a whole host, which may have other sites. */
const own = `${new URL(scope).pathname} `;
/**
 * A file with a hash in its name is right in every version, and is kept in a store of its version. Everything else
 * is kept in stores of the worker's turn: each worker that becomes active gets the next number, also one that
 * returns after another, and shows only what it stored in its own turn. So nothing that an earlier worker stored, or
 * writes late, is ever shown, and an earlier one never changes what belongs to a later one.
 */
const storeOf = async (shelf: StoreKind, key: string) =>
  isHashed(key.slice(scope.length))
    ? `${own}${version} files`
    : `${own}${version} ${await ownTurn()} read ${shelf}`;
const versionOf = (store: string) => /^[\da-f]{12}$/.exec(store.split(' ')[1] ?? '')?.[0];
const ownStores = async () => {
  const turn = await ownTurn();
  return STORE_KINDS.map((shelf) => `${own}${version} ${turn} read ${shelf}`);
};

let turn: Promise<number> | undefined;
/** A page may send a message before the worker is active: whichever comes first takes the number. */
const ownTurn = () => (turn ??= findTurn(false));

/** The present number for a worker that the browser had stopped and starts again; otherwise the next one. */
async function findTurn(takesOver: boolean): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  const last = Math.max(0, ...names.map(generationOf));
  const awake = names.some((name) => generationOf(name) === last && versionOf(name) === version);
  if (awake && last > 0 && !takesOver) return last;
  for (const shelf of STORE_KINDS) await caches.open(`${own}${version} ${last + 1} read ${shelf}`);
  return last + 1;
}

/** Milliseconds after which a slow connection counts as none, and the stored copy is shown. */
const PATIENCE = 3_000;

const MOST_PAGES = 80;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (turn ??= findTurn(true))
      .then(discard)
      .then(() => worker.clients.claim())
      .then(() => {
        // Not awaited: requests are answered meanwhile, and each page that is read continues the work.
        void askAgain();
      }),
  ),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const key = keyOf(request.url);
  if (request.method !== 'GET' || key === undefined || request.headers.has('range')) return;
  const path = key.slice(scope.length);
  const shelf = storeKindOf(path);
  if (!shelf) return;
  // Determined before the request: a late answer belongs to the turn in which it was requested.
  event.waitUntil(ownTurn());
  if (isHashed(path)) event.respondWith(storedFirst(event, key));
  else event.respondWith(networkFirst(event, key, shelf));
});

worker.addEventListener('message', (event) => event.waitUntil(receive(event.data).then(askAgain)));

/** A page is the same with any query in its address. */
function keyOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address, scope);
  const key = origin + pathname;
  return key.startsWith(scope) ? key : undefined;
}

async function storedFirst(event: Asked, key: string): Promise<Response> {
  const known = await find(key);
  if (known) return known;
  const answer = await fetch(event.request);
  event.waitUntil(put('files', key, answer.clone()));
  return answer;
}

async function networkFirst(event: Asked, key: string, shelf: StoreKind): Promise<Response> {
  // Asks the host even where the browser's own cache would answer: a correction shows at once.
  const asked = fetch(event.request, { cache: 'no-cache' });
  event.waitUntil(asked.then((answer) => note(shelf, key, answer.clone())).catch(() => undefined));
  try {
    const answer = await Promise.race([asked, later()]);
    // A timeout or an error of the host says nothing about the page: its stored copy is shown.
    const known = !answer || answer.status >= 500 ? await find(key) : undefined;
    return known ?? answer ?? (await asked);
  } catch {
    const known = await find(key);
    if (known) return known;
    const language = key.startsWith(`${scope}en/`) ? 'en/' : '';
    const kind = event.request.mode === 'navigate' ? await findOfflinePage(language) : undefined;
    return kind ?? Response.error();
  }
}

const later = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));

/** Stores an answer; a page that the host reports as gone is deleted from the store, and errors are never stored. */
async function note(shelf: StoreKind, key: string, answer: Response): Promise<void> {
  if (answer.status === 404 || answer.status === 410)
    await (await caches.open(await storeOf(shelf, key))).delete(key);
  else await put(shelf, key, answer);
}

let asking: Promise<void> | undefined;

/**
 * Files of older workers are requested again, since they may have been corrected or withdrawn, and deleted from the
 * old stores as they are answered. After an interruption the next page continues.
 */
function askAgain(): Promise<void> {
  asking ??= askOlder().finally(() => (asking = undefined));
  return asking;
}

async function askOlder(): Promise<void> {
  for (const name of await olderStores()) {
    const older = await caches.open(name);
    for (const { url } of await older.keys()) {
      const shelf = storeKindOf(url.slice(scope.length));
      const known = shelf && (await (await caches.open(await storeOf(shelf, url))).match(url));
      if (shelf && !known) {
        const answer = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
        if (!answer || answer.status >= 500) return;
        await note(shelf, url, answer);
      }
      await older.delete(url);
    }
    await caches.delete(name);
  }
}

/** The stores of earlier workers for files without a hash in their names. */
async function olderStores(): Promise<string[]> {
  const mine = await ownTurn();
  return (await caches.keys()).filter(
    (name) => name.startsWith(own) && / read \w+$/.test(name) && generationOf(name) < mine,
  );
}

/** Files named by their bytes may be of the previous version, whose pages still need them. */
async function find(key: string): Promise<Response | undefined> {
  const names = isHashed(key.slice(scope.length))
    ? (await caches.keys()).filter((name) => name.startsWith(own) && versionOf(name))
    : await ownStores();
  return findIn(names, key);
}

/** The page for missing pages holds no data, so that of an older version may be shown. */
async function findOfflinePage(language: string): Promise<Response | undefined> {
  const key = `${scope}${language}offline/`;
  return (await find(key)) ?? (await findIn(await olderStores(), key));
}

async function findIn(names: readonly string[], key: string): Promise<Response | undefined> {
  for (const name of names.toReversed()) {
    const known = await (await caches.open(name)).match(key);
    if (known) return known;
  }
  return undefined;
}

/** A store that is full, or refused, must not disturb the reader. */
async function put(shelf: StoreKind, key: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.type !== 'basic' || answer.redirected) return;
  try {
    const store = await caches.open(await storeOf(shelf, key));
    // It replaces the older copy, at the end of the list, only after its last byte has come: when the connection
    // breaks before, the older copy stays.
    await store.put(key, answer);
    if (shelf === 'files') return;
    const keys = await store.keys();
    await Promise.all(keys.slice(0, -MOST_PAGES).map((old) => store.delete(old)));
  } catch {
    return;
  }
}

async function receive({ files, language, searched, savesData }: PageNotice): Promise<void> {
  await keep(files);
  if (savesData) return;
  await keepWithFiles(`${scope}${language === 'en' ? 'en/' : ''}offline/`);
  const list = `${scope}search/offline-${language}.txt`;
  if (!searched && !(await find(list))) return;
  await keep([list]);
  const paths = (await (await find(list))?.text())?.split('\n') ?? [];
  await keep(paths.map((path) => scope + path));
}

/**
 * Stores a page that nobody has opened yet, with the scripts and styles it names, directly or in its starter
 * (`site/rendering/page-files.ts`).
 */
async function keepWithFiles(page: string): Promise<void> {
  await keep([page]);
  const files = await namedIn(page);
  await keep(files);
  for (const starter of files.filter((path) => /\/start\.[\w-]+\.js$/.test(path)))
    await keep(await namedIn(new URL(starter, scope).href));
}

/** The bundled files that a stored page or script names. */
async function namedIn(key: string): Promise<string[]> {
  const text = (await (await find(key))?.text()) ?? '';
  return [...text.matchAll(/"([^"\s]*\/_astro\/[^"\s]+)"/g)].map(([, path = '']) => path);
}

/**
 * Stores files that this version does not have, one after the other, from the browser's cache where they are there.
 */
async function keep(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const key = keyOf(address);
    const shelf = key === undefined ? undefined : storeKindOf(key.slice(scope.length));
    if (key === undefined || !shelf) continue;
    if (await (await caches.open(await storeOf(shelf, key))).match(key)) continue;
    try {
      const hashed = isHashed(key.slice(scope.length));
      const before = hashed ? await find(key) : undefined;
      // The browser's own cache may hold a withdrawn page; files named by their bytes are safe.
      await put(
        shelf,
        key,
        before ?? (await fetch(key, { cache: hashed ? 'force-cache' : 'no-cache' })),
      );
    } catch {
      return;
    }
  }
}

/** Deletes files named by their bytes, except those of the newest two versions. */
async function discard(): Promise<void> {
  const stores = (await caches.keys()).filter((name) => name.startsWith(own));
  const hashed = stores.filter((name) => generationOf(name) === 0);
  const before = hashed.map(versionOf).filter((hash) => hash && hash !== version);
  const kept = new Set([version, before.at(-1)]);
  await Promise.all(
    hashed.filter((name) => !kept.has(versionOf(name))).map((name) => caches.delete(name)),
  );
}
