/**
 * The service worker: the register goes on answering where there is no network. It is bundled by
 * `cli/site/offline-worker.ts` and lies as `sw.js` at the site's own root, which is its scope.
 *
 * One rule: what has a hash in its name is taken from the store; everything else is asked of the
 * network, and taken from the store only where there is none, so that a stored list never hides a
 * corrected one. Nothing is fetched before a page has been read: a page says what it was made of
 * (`tell.ts`), and that is stored. Downloads, feeds and documents are left to the browser.
 */
import { isHashed, type Shelf, shelfOf } from '../../site/offline-shelf.ts';
import type { Told } from './tell.ts';

/** Of the build; another one makes another store. */
declare const VERSION: string;

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
    listen: (event: Lasting & { readonly data: Told }) => void,
  ): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
/** Stores belong to a whole host, on which other sites may lie. */
const own = `${new URL(scope).pathname} `;
/**
 * What has a hash in its name lies in a store of its version; all else in one store a shelf, whatever the
 * version, so that the newest write wins: a site that was taken back shows none of what was withdrawn.
 */
const storeOf = (shelf: Shelf, key: string) =>
  isHashed(key.slice(scope.length)) ? `${own}${VERSION} files` : `${own}newest ${shelf}`;
const versionOf = (store: string) => /^[\da-f]{12}$/.exec(store.split(' ')[1] ?? '')?.[0];

/** A line that stalls is no line: a stored copy is shown after so many milliseconds. */
const PATIENCE = 3_500;

const MOST_PAGES = 80;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    discard()
      .then(() => worker.clients.claim())
      .then(() => {
        // Not waited for: readers are answered meanwhile.
        void askAgain();
      }),
  ),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const key = keyOf(request.url);
  if (request.method !== 'GET' || key === undefined || request.headers.has('range')) return;
  const path = key.slice(scope.length);
  const shelf = shelfOf(path);
  if (!shelf) return;
  if (isHashed(path)) event.respondWith(storedFirst(event, key));
  else event.respondWith(networkFirst(event, key, shelf));
});

worker.addEventListener('message', (event) => event.waitUntil(hear(event.data)));

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

async function networkFirst(event: Asked, key: string, shelf: Shelf): Promise<Response> {
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
    const kind =
      event.request.mode === 'navigate' ? await find(`${scope}${language}offline/`) : null;
    return kind ?? Response.error();
  }
}

const later = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined));

/** Keeps what was answered; what the host says is gone is not kept any longer, and no error ever is. */
async function note(shelf: Shelf, key: string, answer: Response): Promise<void> {
  if (answer.status === 404 || answer.status === 410)
    await (await caches.open(storeOf(shelf, key))).delete(key);
  else await put(shelf, key, answer);
}

/** With a new version each kept page is asked for again: it may have been corrected or withdrawn. */
async function askAgain(): Promise<void> {
  for (const shelf of ['files', 'pages'] as const) {
    const store = await caches.open(`${own}newest ${shelf}`);
    for (const { url } of await store.keys()) {
      const answer = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
      if (!answer) return;
      await note(shelf, url, answer);
    }
  }
}

/** What is named by its bytes may be of the version before, whose pages still need it. */
async function find(key: string): Promise<Response | undefined> {
  const stores = (await caches.keys()).filter((name) =>
    isHashed(key.slice(scope.length))
      ? name.startsWith(own) && versionOf(name)
      : name.startsWith(`${own}newest `),
  );
  for (const name of stores.reverse()) {
    const known = await (await caches.open(name)).match(key);
    if (known) return known;
  }
  return undefined;
}

/** A store that is full, or refused, is not the reader's concern. */
async function put(shelf: Shelf, key: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.type !== 'basic' || answer.redirected) return;
  try {
    const store = await caches.open(storeOf(shelf, key));
    // The youngest last, for the oldest goes first.
    await store.delete(key);
    await store.put(key, answer);
    if (shelf === 'files') return;
    const keys = await store.keys();
    await Promise.all(keys.slice(0, -MOST_PAGES).map((old) => store.delete(old)));
  } catch {
    return;
  }
}

async function hear({ made, language, searched, lean }: Told): Promise<void> {
  await keep(made);
  if (lean) return;
  await keepWithFiles(`${scope}${language === 'en' ? 'en/' : ''}offline/`);
  const list = `${scope}search/offline-${language}.txt`;
  if (!searched && !(await find(list))) return;
  await keep([list]);
  const paths = (await (await find(list))?.text())?.split('\n') ?? [];
  await keep(paths.map((path) => scope + path));
}

/** A page nobody has opened yet, with the scripts and styles it names. */
async function keepWithFiles(page: string): Promise<void> {
  await keep([page]);
  const html = (await (await find(page))?.text()) ?? '';
  await keep([...html.matchAll(/"([^"\s]*\/_astro\/[^"\s]+)"/g)].map(([, path = '']) => path));
}

/** Stores what this version has not yet, one after the other, from what lies in the browser where it is there. */
async function keep(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const key = keyOf(address);
    const shelf = key === undefined ? undefined : shelfOf(key.slice(scope.length));
    if (key === undefined || !shelf) continue;
    if (await (await caches.open(storeOf(shelf, key))).match(key)) continue;
    try {
      const before = isHashed(key.slice(scope.length)) ? await find(key) : undefined;
      await put(shelf, key, before ?? (await fetch(key, { cache: 'force-cache' })));
    } catch {
      return;
    }
  }
}

/** Only the newest two versions stay. */
async function discard(): Promise<void> {
  const stores = (await caches.keys()).filter((name) => name.startsWith(own));
  const before = stores.map(versionOf).filter((version) => version && version !== VERSION);
  const kept = new Set([VERSION, before.at(-1)]);
  await Promise.all(
    stores
      .filter((name) => !name.startsWith(`${own}newest `))
      // Also what an older worker kept under a version that is not all hashed names.
      .filter((name) => !name.endsWith(' files') || !kept.has(versionOf(name)))
      .map((name) => caches.delete(name)),
  );
}
