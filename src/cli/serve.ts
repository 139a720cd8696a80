import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server as plain as the static hosts the site is made for. */
export interface Serving {
  /** The site's own front page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** With a slash in front and none behind, or empty. */
  readonly basePath?: string;
  /** How many ports to try, counting up from `port`; 1 when it was asked for by number. */
  readonly tries?: number;
}

/** Serves a built folder to this machine only. Files are read anew, so that a rebuild shows at once. */
export async function serve({
  folder,
  port,
  basePath = '',
  tries = 1,
}: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const found = find(folder, basePath, request.url ?? '/');
    if ('redirect' in found) response.writeHead(301, { location: found.redirect }).end();
    else send(response, found, gzip, request.method === 'HEAD');
  });
  await listen(server, port, tries);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}${basePath}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Found = { readonly status: 200 | 404; readonly file?: string } | { readonly redirect: string };

function find(folder: string, basePath: string, url: string): Found {
  const missing: Found = { status: 404, file: isFile(join(folder, '404.html')) };
  const [address = '/', query] = url.split('?', 2);
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return missing;
  }
  if (path === basePath) return { redirect: `${basePath}/` };
  if (!path.startsWith(`${basePath}/`) || path.includes('\0')) return missing;
  // `normalize` of an absolute path cannot climb above its root.
  const inside = join(folder, normalize(path.slice(basePath.length)));
  if (path.endsWith('/')) {
    const file = isFile(join(inside, 'index.html'));
    return file ? { status: 200, file } : missing;
  }
  const file = isFile(inside);
  if (file) return { status: 200, file };
  return isFile(join(inside, 'index.html'))
    ? { redirect: `${address}/${query ? `?${query}` : ''}` }
    : missing;
}

function isFile(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

function send(
  response: ServerResponse,
  { status, file }: Exclude<Found, { redirect: string }>,
  gzip: boolean,
  headOnly: boolean,
): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const pack = gzip && /charset|wasm/.test(type);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(pack ? { 'content-encoding': 'gzip' } : {}),
  });
  if (headOnly) {
    response.end();
    return;
  }
  const bytes = createReadStream(file).on('error', () => response.destroy());
  if (pack) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((done, fail) => {
    const attempt = (next: number, left: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && left > 1) attempt(next + 1, left - 1);
        else fail(error);
      });
      server.listen(next, '127.0.0.1', () => {
        server.removeAllListeners('error');
        done();
      });
    };
    attempt(port, tries);
  });
}
