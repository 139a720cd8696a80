import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SCOPE = 'https://tambon.example/register/';
const [VERSION_A, VERSION_B] = ['a'.repeat(12), 'b'.repeat(12)];
const PAGE = `${SCOPE}years/2567/`;
const OTHER = `${SCOPE}years/2566/`;
const SCRIPT = `${SCOPE}_astro/page.1a2b.js`;

/** The files of the host: texts by address, a status code, or nothing where there is no connection. */
type Host = Map<string, string | number | Promise<Response>>;
let host: Host | undefined;
let shelves: Map<string, Map<string, Response>>;
let asked: string[];

/** An answer as a browser returns it: from this host, not redirected; Node's own class has no such type. */
function answerOf(text: string, status = 200): Response {
  const answer = new Response(text, { status });
  Object.defineProperty(answer, 'type', { value: 'basic' });
  Object.defineProperty(answer, 'clone', {
    configurable: true,
    value: () => answerOf(text, status),
  });
  return answer;
}

const fakeFetch = (request: Request | string): Promise<Response> => {
  const { pathname, origin } = new URL(typeof request === 'string' ? request : request.url);
  asked.push(origin + pathname);
  const found = host?.get(origin + pathname);
  if (host === undefined) return Promise.reject(new TypeError('no line'));
  if (typeof found === 'object') return found;
  return Promise.resolve(
    typeof found === 'string' ? answerOf(found) : answerOf('an error', found ?? 404),
  );
};

const fakeCaches = {
  keys: () => Promise.resolve([...shelves.keys()]),
  delete: (name: string) => Promise.resolve(shelves.delete(name)),
  open(name: string) {
    const store = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, store);
    return Promise.resolve({
      match: (key: string) => Promise.resolve(store.get(key)?.clone()),
      async put(key: string, answer: Response) {
        const text = await answer.text();
        store.delete(key);
        store.set(key, answerOf(text));
      },
      delete: (key: string) => Promise.resolve(store.delete(key)),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
    });
  },
};

interface Living {
  readonly read: (address: string) => Promise<string>;
  readonly hear: (...files: string[]) => Promise<void>;
}

/**
 * Starts a worker of a version, as a browser does after it has found a new `sw.js`; a page may send it a message
 * before it is active.
 */
async function start(version: string, ...spokenSooner: string[]): Promise<Living> {
  const listeners = new Map<string, (event: object) => void>();
  vi.resetModules();
  vi.stubGlobal('VERSION', version);
  vi.stubGlobal('caches', fakeCaches);
  vi.stubGlobal('fetch', fakeFetch);
  vi.stubGlobal('self', {
    registration: { scope: SCOPE },
    clients: { claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listen: (event: object) => void) =>
      listeners.set(type, listen),
  });
  await import('./worker.ts');
  const send = async (type: string, event: object): Promise<Response | undefined> => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(type)?.({
      ...event,
      waitUntil: (promise: Promise<unknown>) => work.push(promise),
      respondWith: (response: Promise<Response>) => (answer = response),
    });
    const given = await answer;
    // A request without an end must not hold up the test.
    await Promise.race([Promise.all(work), new Promise((done) => setImmediate(done))]);
    return given;
  };
  const hear = async (files: readonly string[]) => {
    await send('message', { data: { files, language: 'th', searched: false, savesData: false } });
    await settle();
  };
  await send('install', {});
  if (spokenSooner.length > 0) await hear(spokenSooner);
  await send('activate', {});
  await settle();
  const request = (url: string) =>
    Object.defineProperty(new Request(url), 'mode', { value: 'navigate' });
  return {
    read: async (address) => {
      const answer = await send('fetch', { request: request(address) });
      return answer?.type === 'error' ? 'nothing' : ((await answer?.text()) ?? 'not answered');
    },
    hear: (...files) => hear(files),
  };
}
const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
};

const siteOf = (name: string): Host =>
  new Map([
    [PAGE, `${name} page`],
    [OTHER, `${name} other`],
    [SCRIPT, 'script'],
    [`${SCOPE}offline/`, 'no line'],
  ]);
const lose = () => (host = undefined);

beforeEach(() => {
  shelves = new Map();
  asked = [];
  host = siteOf('A');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the worker keeps the page for missing pages with its scripts, which that page names in a starter of its own', async () => {
  const starter = `${SCOPE}_astro/start.Ab-1_xyZ.js`;
  const script = `${SCOPE}_astro/kept.1a2b.js`;
  host = siteOf('A')
    .set(`${SCOPE}offline/`, '<script src="/register/_astro/start.Ab-1_xyZ.js" defer></script>')
    .set(starter, '{const scripts=["/register/_astro/kept.1a2b.js"];}')
    .set(script, 'kept pages');
  const living = await start(VERSION_A);
  await living.hear(PAGE);
  lose();
  expect(await living.read(script)).toBe('kept pages');
});

describe('a site that was taken back', () => {
  it('a site that was taken back shows A without a line, after A, B and A, of pages that were read again and of those that were not', async () => {
    const first = await start(VERSION_A);
    await first.hear(PAGE, OTHER);
    host = siteOf('B');
    // The older worker is still active when the first page of the new site is read.
    expect(await first.read(PAGE)).toBe('B page');
    const second = await start(VERSION_B);
    await second.hear(PAGE, OTHER);
    expect(await second.read(OTHER)).toBe('B other');
    host = siteOf('A');
    expect(await second.read(PAGE)).toBe('A page');
    const third = await start(VERSION_A);
    await third.hear(PAGE);
    lose();
    expect(await third.read(PAGE)).toBe('A page');
    expect(await third.read(OTHER)).toBe('A other');
  });

  it('a site that was taken back shows the page that says so, and never B, where the line breaks before a page was asked for again', async () => {
    const first = await start(VERSION_A);
    host = siteOf('B');
    // Withdrawn content in a store of the same version that becomes active again.
    await first.hear(PAGE, OTHER);
    await (await start(VERSION_B)).hear(PAGE);
    lose();
    const third = await start(VERSION_A);
    await third.hear(PAGE);
    expect(await third.read(PAGE)).toBe('no line');
    expect(await third.read(OTHER)).toBe('no line');
  });

  it('a site that was taken back shows nothing that the older worker writes after the newer one has taken over', async () => {
    let end: (answer: Response) => void = () => undefined;
    const first = await start(VERSION_B);
    host?.set(PAGE, new Promise((done) => (end = done)));
    const reading = first.read(PAGE);
    const second = await start(VERSION_A);
    host = siteOf('A');
    await second.hear(PAGE);
    end(answerOf('B page'));
    await reading;
    await settle();
    lose();
    expect(await second.read(PAGE)).toBe('A page');
  });

  it('a site that was taken back keeps what a page told a worker that comes back before it had taken over', async () => {
    await start(VERSION_A);
    await (await start(VERSION_B)).hear(PAGE);
    const third = await start(VERSION_A, PAGE);
    lose();
    expect(await third.read(PAGE)).toBe('A page');
  });

  it('a site that was taken back is not disturbed by an earlier worker that goes on', async () => {
    const first = await start(VERSION_A);
    await first.hear(PAGE);
    const second = await start(VERSION_B);
    await second.hear(PAGE);
    await first.hear(OTHER);
    lose();
    expect(await second.read(PAGE)).toBe('A page');
  });

  it('a site that was taken back goes on with what was left to ask for, at the next page', async () => {
    await (await start(VERSION_B)).hear(PAGE, OTHER);
    lose();
    const second = await start(VERSION_A);
    await second.hear();
    host = siteOf('A');
    await second.hear(PAGE);
    lose();
    expect(await second.read(OTHER)).toBe('A other');
    expect([...shelves.keys()].filter((name) => name.includes(`${VERSION_B} read`))).toEqual([]);
  });
});

describe('what is kept', () => {
  it('a stored answer is no error, and is shown in place of one', async () => {
    const worker = await start(VERSION_A);
    await worker.read(PAGE);
    await settle();
    for (const status of [500, 502, 503, 504]) {
      host?.set(PAGE, status);
      expect(await worker.read(PAGE)).toBe('A page');
      host?.set(OTHER, status);
      expect(await worker.read(OTHER)).toBe('an error');
    }
    await settle();
    lose();
    expect(await worker.read(PAGE)).toBe('A page');
    expect(await worker.read(OTHER)).not.toBe('an error');
  });

  it('a stored answer stays when the line breaks in the middle of a newer answer', async () => {
    const worker = await start(VERSION_A);
    await worker.hear(PAGE);
    const broken = answerOf('');
    const text = () => Promise.reject(new TypeError('the line broke'));
    Object.defineProperty(broken, 'clone', {
      value: () => Object.defineProperty(answerOf(''), 'text', { value: text }),
    });
    host?.set(PAGE, Promise.resolve(broken));
    await worker.read(PAGE);
    await settle();
    lose();
    expect(await worker.read(PAGE)).toBe('A page');
  });

  it('a stored answer goes when the host says that the page is gone', async () => {
    const worker = await start(VERSION_A);
    await worker.hear(PAGE);
    host?.delete(PAGE);
    expect(await worker.read(PAGE)).toBe('an error');
    await settle();
    lose();
    expect(await worker.read(PAGE)).toBe('no line');
  });

  it('a stored answer is shown when the connection has stalled for three seconds, not sooner', async () => {
    const worker = await start(VERSION_A);
    await worker.hear(PAGE);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    host?.set(PAGE, new Promise(() => undefined));
    let shown: string | undefined;
    void worker.read(PAGE).then((text) => (shown = text));
    await vi.advanceTimersByTimeAsync(2_999);
    await settle();
    expect(shown).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await settle();
    expect(shown).toBe('A page');
  });

  it('a file stored by its bytes is not requested again, also by the version after', async () => {
    await (await start(VERSION_A)).hear(SCRIPT);
    const worker = await start(VERSION_B);
    asked = [];
    expect(await worker.read(SCRIPT)).toBe('script');
    expect(asked).not.toContain(SCRIPT);
  });
});
