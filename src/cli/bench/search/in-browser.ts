import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../../site/settings.ts';
import type { Answers, askAll } from './page.ts';
import type { Row } from './rivals.ts';
import type { Answer } from './score.ts';

/** What a browser answered. */
export interface BrowserAnswers extends Answers {
  readonly pagefind: readonly Answer[];
  /** What Pagefind fetched until its first answer was there, as it lies on the server. */
  readonly pagefindBytes: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

const PAGE = `<!doctype html><html lang="th"><meta charset="utf-8"><title>bench</title>
<script type="importmap">{ "imports": {
  "minisearch": "/node_modules/minisearch/dist/es/index.js",
  "@leeoniya/ufuzzy": "/node_modules/@leeoniya/ufuzzy/dist/uFuzzy.mjs"
} }</script>`;

/** The first Chromium of this machine, or undefined. */
export function findChromium(): string | undefined {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROME_PATH ?? '', ...places, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** Serves the sources, without their types, and the index of Pagefind; counts what it sends of the latter. */
function serve(pagefindFolder: string, sent: { bytes: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (path === '/') {
      response.setHeader('content-type', TYPES['.html'] ?? '');
      response.end(PAGE);
      return;
    }
    const indexed = path.startsWith('/pagefind/');
    const file = indexed
      ? join(pagefindFolder, path.slice('/pagefind/'.length))
      : join(projectRoot, path);
    if (!/^\/(?:pagefind|src|node_modules)\//.test(path) || !existsSync(file)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const bytes = readFileSync(file);
    if (indexed) sent.bytes += bytes.length;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(extname(file) === '.ts' ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** Asks everything again in a headless Chromium, and Pagefind as it comes. */
export async function askInBrowser(
  executablePath: string,
  pagefindFolder: string,
  input: { list: string; romanised: string; rows: readonly Row[]; queries: readonly string[] },
): Promise<BrowserAnswers> {
  const sent = { bytes: 0 };
  const server = await serve(pagefindFolder, sent);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answers = await page.evaluate(async ({ list, romanised, rows, queries }) => {
      const address = '/src/cli/bench/search/page.ts';
      const page = (await import(address)) as { askAll: typeof askAll };
      return page.askAll(list, romanised, rows, queries);
    }, input);

    const ask = (queries: readonly string[]) =>
      page.evaluate(async (asked): Promise<Answer[]> => {
        interface Found {
          results: { data(): Promise<{ url: string }> }[];
        }
        const address = '/pagefind/pagefind.js';
        const engine = (await import(address)) as { search(query: string): Promise<Found> };
        const found: Answer[] = [];
        for (const query of asked) {
          const started = performance.now();
          const { results } = await engine.search(query);
          const pages = await Promise.all(results.slice(0, 10).map((one) => one.data()));
          const codes = pages.map((one) => /\d+/.exec(one.url)?.[0] ?? '');
          found.push({ codes, milliseconds: performance.now() - started });
        }
        return found;
      }, queries);
    await ask(input.queries.slice(0, 1));
    const pagefindBytes = sent.bytes;
    return { ...answers, pagefind: await ask(input.queries), pagefindBytes };
  } finally {
    await browser.close();
    server.close();
  }
}
