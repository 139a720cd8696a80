/**
 * The service worker: the register goes on answering where there is no network. It is bundled by
 * `cli/site/offline-worker.ts` and lies as `sw.js` at the site's own root, which is its scope.
 *
 * One rule: what has a hash in its name is taken from the store; everything else is asked of the
 * network, and taken from the store only where there is none, so that a stored list never hides a
 * corrected one. Nothing is fetched before a page has been read: a page says what it was made of
 * (`tell.ts`), and that is stored. Downloads, feeds and documents are left to the browser.
 */
import {
  isHashed,
  type StoreKind,
  storeKindOf,
  STORE_KINDS,
  generationOf,
} from '../../site/kept-pages/offline-stores.ts';
import type { PageNotice } from './notify-worker.ts';

/** Of the build; another one makes another store. */
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
/** Stores belong to a whole host, on which other sites may lie. */
const own = `${new URL(scope).pathname} `;
/**
 * What has a hash in its name is right whatever version kept it, and lies in a store of its version. All else
 * lies in stores of the worker's turn: each worker that takes over has the next number, also one that comes
 * back after another, and shows only what it kept in its own turn. So nothing that an earlier one kept, or
 * writes late, is ever shown, and an earlier one never touches what belongs to a later.
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
/** A page may speak to a worker before it has taken over: whichever comes first takes the number. */
const ownTurn = () => (turn ??= findTurn(false));

/** The number of a worker that goes on after it was put to sleep; otherwise the next one. */
async function findTurn(takesOver: boolean): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  const last = Math.max(0, ...names.map(generationOf));
  const awake = names.some((name) => generationOf(name) === last && versionOf(name) === version);
  if (awake && last > 0 && !takesOver) return last;
  for (const shelf of STORE_KINDS) await caches.open(`${own}${version} ${last + 1} read ${shelf}`);
  return last + 1;
}

/** A line that stalls is no line: a stored copy is shown after so many milliseconds. */
const PATIENCE = 3_000;

const MOST_PAGES = 80;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (turn ??= findTurn(true))
      .then(discard)
      .then(() => worker.clients.claim())
      .then(() => {
        // Not waited for: readers are answered meanwhile, and each page that is read goes on with it.
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
  // Before anything is asked for: an answer that comes late is of the turn it was asked in.
  event.waitUntil(ownTurn());
  if (isHashed(path)) event.respondWith(storedFirst(event, key));
  else event.respondWith(networkFirst(event, key, shelf));
});

worker.addEventListener('message', (event) => event.waitUntil(receive(event.data).then(askAgain)));

/** A page is the same whatever is asked of it behind the `?`. */
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
  // Asks the host even where the browser's own cache would do: a correction shows at once.
  const asked = fetch(event.request, { cache: 'no-cache' });
  event.waitUntil(asked.then((answer) => note(shelf, key, answer.clone())).catch(() => undefined));
  try {
    const answer = await Promise.race([asked, later()]);
    // A stalled line and a host in trouble say nothing of the page: its copy does.
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

/** Keeps what was answered; what the host says is gone is not kept any longer, and no error ever is. */
async function note(shelf: StoreKind, key: string, answer: Response): Promise<void> {
  if (answer.status === 404 || answer.status === 410)
    await (await caches.open(await storeOf(shelf, key))).delete(key);
  else await put(shelf, key, answer);
}

let asking: Promise<void> | undefined;

/**
 * What older workers kept is asked for again, since it may have been corrected or withdrawn, and leaves their
 * stores as it is answered. Where the line breaks or the worker is ended, the next page goes on with the rest.
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

/** Where earlier workers keep what has no hash in its name. */
async function olderStores(): Promise<string[]> {
  const mine = await ownTurn();
  return (await caches.keys()).filter(
    (name) => name.startsWith(own) && / read \w+$/.test(name) && generationOf(name) < mine,
  );
}

/** What is named by its bytes may be of the version before, whose pages still need it. */
async function find(key: string): Promise<Response | undefined> {
  const names = isHashed(key.slice(scope.length))
    ? (await caches.keys()).filter((name) => name.startsWith(own) && versionOf(name))
    : await ownStores();
  return findIn(names, key);
}

/** It says nothing of the register, so that of an older version does as well. */
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

/** A store that is full, or refused, is not the reader's concern. */
async function put(shelf: StoreKind, key: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.type !== 'basic' || answer.redirected) return;
  try {
    const store = await caches.open(await storeOf(shelf, key));
    // It takes the place of the older copy, at the end of the list, once its last byte is there: where the
    // line breaks before, the older one stays.
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

/** A page nobody has opened yet, with the scripts and styles it names, itself or in its starter (`site/rendering/page-files.ts`). */
async function keepWithFiles(page: string): Promise<void> {
  await keep([page]);
  const files = await namedIn(page);
  await keep(files);
  for (const starter of files.filter((path) => /\/start\.[\w-]+\.js$/.test(path)))
    await keep(await namedIn(new URL(starter, scope).href));
}

/** The bundled files that a kept page or script names. */
async function namedIn(key: string): Promise<string[]> {
  const text = (await (await find(key))?.text()) ?? '';
  return [...text.matchAll(/"([^"\s]*\/_astro\/[^"\s]+)"/g)].map(([, path = '']) => path);
}

/** Stores what this version has not yet, one after the other, from what lies in the browser where it is there. */
async function keep(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const key = keyOf(address);
    const shelf = key === undefined ? undefined : storeKindOf(key.slice(scope.length));
    if (key === undefined || !shelf) continue;
    if (await (await caches.open(await storeOf(shelf, key))).match(key)) continue;
    try {
      const hashed = isHashed(key.slice(scope.length));
      const before = hashed ? await find(key) : undefined;
      // The browser's own cache may hold what was withdrawn, but for what is named by its bytes.
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

/** Of what is named by its bytes, only the newest two versions stay. */
async function discard(): Promise<void> {
  const stores = (await caches.keys()).filter((name) => name.startsWith(own));
  const hashed = stores.filter((name) => generationOf(name) === 0);
  const before = hashed.map(versionOf).filter((hash) => hash && hash !== version);
  const kept = new Set([version, before.at(-1)]);
  await Promise.all(
    hashed.filter((name) => !kept.has(versionOf(name))).map((name) => caches.delete(name)),
  );
}
