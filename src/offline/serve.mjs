// Shows a copy of the site that lies beside this file in `dist`, to this machine only: node serve.mjs
// Plain JavaScript without packages, so that it opens from a stick on any machine that has Node.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('dist/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (/\/\.|\\|\0/.test(path)) throw new Error(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file).isFile()) throw new Error(path);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end('404');
  }
});
server.listen(4321, '127.0.0.1', () => console.log('http://127.0.0.1:4321/'));
