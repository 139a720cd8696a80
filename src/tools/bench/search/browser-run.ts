import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FLAGS } from '../../../cli/browser/find-browser.ts';
import { projectRoot } from '../../../cli/site/settings.ts';

/** A browser that is started with an address only: it needs no driver, so any browser works. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox';
  readonly path: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const PAGE = `<!doctype html><html lang="th"><meta charset="utf-8"><title>bench</title>
<script type="importmap">{ "imports": {
  "minisearch": "/node_modules/minisearch/dist/es/index.js",
  "@leeoniya/ufuzzy": "/node_modules/@leeoniya/ufuzzy/dist/uFuzzy.mjs"
} }</script>
<script type="module">
  import { runPage } from '/src/tools/bench/search/page.ts';
  const send = (path, value) => fetch(path, { method: 'POST', body: JSON.stringify(value) });
  runPage(await (await fetch('/work')).json(), (text) => void send('/progress', text), async () => (await fetch('/sent')).json())
    .then((value) => send('/done', { value }), (error) => send('/done', { error: String(error?.stack ?? error) }));
</script>`;

const LONGEST = 8 * 60_000;

interface Outcome<Answered> {
  readonly value?: Answered;
  readonly error?: string;
}

/**
 * Opens the benchmark's page in a browser and waits for its result.
 *
 * @param folders the served folders, by the first part of the address; the page's sources are served with their
 *   types erased
 */
export async function runInBrowser<Answered>(
  browser: Browser,
  work: unknown,
  folders: Readonly<Record<string, string>>,
  progress: (text: string) => void,
): Promise<Answered> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-browser-'));
  const { promise: outcome, resolve: settle } = Promise.withResolvers<Outcome<Answered>>();
  const answer = answerer(work, folders, {
    progress: (text) => {
      progress(`${browser.name}: ${text}`);
    },
    done: (body) => {
      settle(JSON.parse(body) as Outcome<Answered>);
    },
  });
  const server = createServer(answer);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = start(browser, profile, address);
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  child.once('error', (error) => {
    settle({ error: String(error) });
  });
  child.once('close', () => {
    settle({ error: `${browser.name} ended before it had answered` });
  });
  const late = setTimeout(() => {
    settle({ error: `${browser.name} did not answer in time` });
  }, LONGEST);
  try {
    const { value, error } = await outcome;
    if (value === undefined) throw new Error(error);
    return value;
  } finally {
    clearTimeout(late);
    child.kill();
    await ended;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start({ name, path }: Browser, profile: string, address: string): ChildProcess {
  const args =
    name === 'Chromium'
      ? ['--headless=new', ...FLAGS, `--user-data-dir=${profile}`, address]
      : ['--headless', '--no-remote', '--profile', profile, address];
  return spawn(path, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
}

/**
 * Answers the requests of the page, and passes on its messages. `/sent` reads and clears the number of bytes sent
 * from the folders.
 */
function answerer(
  work: unknown,
  folders: Readonly<Record<string, string>>,
  tell: { progress: (text: string) => void; done: (body: string) => void },
): RequestListener {
  const sent = { index: 0, shown: 0 };
  return (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        response.end();
        if (path === '/progress') tell.progress(JSON.parse(body) as string);
        else tell.done(body);
      });
    } else if (path === '/') give(response, '.html', PAGE);
    else if (path === '/work') give(response, '.json', JSON.stringify(work));
    else if (path === '/sent') {
      give(response, '.json', JSON.stringify(sent));
      Object.assign(sent, { index: 0, shown: 0 });
    } else giveFile(response, path, folders, sent);
  };
}

function giveFile(
  response: ServerResponse,
  path: string,
  folders: Readonly<Record<string, string>>,
  sent: { index: number; shown: number },
): void {
  const [, first = '', ...rest] = path.split('/');
  const folder = { src: join(projectRoot, 'src'), ...folders }[first];
  const file = first === 'node_modules' ? join(projectRoot, path) : folder && join(folder, ...rest);
  if (!file || !existsSync(file)) {
    response.statusCode = 404;
    response.end();
    return;
  }
  const bytes = readFileSync(file);
  const type = extname(file);
  if (first !== 'src' && first !== 'node_modules') {
    // As a host sends them: compressed, unless they are already.
    const size = type.startsWith('.pf_') ? bytes.length : gzipSync(bytes).length;
    if (type === '.pf_fragment') sent.shown += size;
    else if (type.startsWith('.pf_') || type === '.txt') sent.index += size;
  }
  give(response, type, type === '.ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes);
}

function give(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
  response.end(body);
}
