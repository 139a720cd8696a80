import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { FOR_ALL_ORIGINS, shrinks, typeOf } from './file-types.ts';

/** A server as simple as the static hosts that the site is made for. */
export interface Serving {
  /** The site's own front page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is served, and at which address of this machine. */
export interface ServeOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** With a slash in front and no slash at the end, or empty. */
  readonly basePath?: string;
  /** How many ports to try, counting up from `port`; 1 when the user named the port. */
  readonly tries?: number;
  /** Whether links are followed, also out of the folder. */
  readonly followLinks?: boolean;
}

/** Serves a built folder to this machine only. Files are read for each request, so that a rebuild shows at once. */
export async function serve({
  folder,
  port,
  basePath = '',
  tries = 1,
  followLinks = false,
}: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (FOR_ALL_ORIGINS.some((path) => request.url?.startsWith(basePath + path)))
      response.setHeader('access-control-allow-origin', '*');
    const found = find(request.url ?? '/', { folder, basePath, followLinks });
    if ('redirect' in found) response.writeHead(301, { location: found.redirect }).end();
    else send(request, response, found);
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

/** A regular file, with what the headers of the answer need. */
interface File {
  readonly path: string;
  readonly size: number;
  readonly etag: string;
}

type Found = { readonly status: 200 | 404; readonly file?: File } | { readonly redirect: string };

function find(
  url: string,
  {
    folder,
    basePath,
    followLinks,
  }: Required<Pick<ServeOptions, 'folder' | 'basePath' | 'followLinks'>>,
): Found {
  const fileAt = (path: string) => readFile(folder, path, followLinks);
  const missing: Found = { status: 404, file: fileAt('404.html') };
  const [address = '/', query] = url.split('?', 2);
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return missing;
  }
  if (path === basePath) return { redirect: `${basePath}/` };
  if (!path.startsWith(`${basePath}/`) || /[\0\\]|\/\/|\/\./.test(path)) return missing;
  const inside = path.slice(basePath.length);
  if (path.endsWith('/')) {
    const file = fileAt(`${inside}index.html`);
    return file ? { status: 200, file } : missing;
  }
  const file = fileAt(inside);
  if (file) return { status: 200, file };
  return fileAt(`${inside}/index.html`)
    ? { redirect: `${address}/${query ? `?${query}` : ''}` }
    : missing;
}

/** Undefined for a file that does not exist, a name that no disk allows, or a link out of the folder. */
function readFile(folder: string, inside: string, followLinks: boolean): File | undefined {
  const path = join(folder, inside);
  try {
    const found = statSync(path);
    if (!found.isFile()) return undefined;
    if (!followLinks && realpathSync(path) !== join(realpathSync(folder), inside)) return undefined;
    const etag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
    return { path, size: found.size, etag };
  } catch {
    return undefined;
  }
}

function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { status, file }: Exclude<Found, { redirect: string }>,
): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = typeOf(file.path);
  const pack = /\bgzip\b/.test(headers['accept-encoding'] ?? '') && shrinks(file.path);
  const range = status === 200 ? rangeOf(headers.range, file.size) : undefined;
  const common = {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'accept-ranges': 'bytes',
    ...(status === 200 ? { etag: file.etag } : {}),
  };
  if (status === 200 && headers['if-none-match']?.includes(file.etag))
    response.writeHead(304, common).end();
  else if (range === 'outside')
    response.writeHead(416, { ...common, 'content-range': `bytes */${file.size}` }).end();
  else {
    const length = range ? range.end - range.start + 1 : file.size;
    response.writeHead(range ? 206 : status, {
      ...common,
      ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${file.size}` } : {}),
      ...(pack && !range ? { 'content-encoding': 'gzip' } : { 'content-length': length }),
    });
    if (method === 'HEAD') {
      response.end();
      return;
    }
    const bytes = createReadStream(file.path, range).on('error', () => response.destroy());
    // When the reader disconnects, the open file is closed.
    response.on('close', () => bytes.destroy());
    if (pack && !range) bytes.pipe(createGzip()).pipe(response);
    else bytes.pipe(response);
  }
}

/** One range of bytes, both ends included; any other request gets the whole file. */
function rangeOf(
  asked: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (!from && !to) return undefined;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  return start > end ? 'outside' : { start, end };
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
