import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let root: Serving;
let below: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/2567'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/404.html'), 'not here');
  writeFileSync(join(folder, 'site/2567/index.html'), 'ปี');
  writeFileSync(join(folder, 'site/2567/list.csv'), 'ก');
  writeFileSync(join(folder, 'site/2567/list.txt'), '0123456789');
  writeFileSync(join(folder, 'site/catalog.ttl'), '');
  writeFileSync(join(folder, 'site/.env'), 'secret');
  symlinkSync('../secret.txt', join(folder, 'site/link.txt'));
  root = await serve({ folder: join(folder, 'site'), port: 0 });
  below = await serve({ folder: join(folder, 'site'), port: 0, basePath: '/register' });
});
afterAll(async () => {
  await root.close();
  await below.close();
  rmSync(folder, { recursive: true });
});

const get = (serving: Serving, path: string) =>
  fetch(new URL(path, serving.address), { redirect: 'manual' });

describe('the static server', () => {
  it('the static server answers a folder with its index page, in UTF-8', async () => {
    const answer = await get(root, '/2567/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('ปี');
  });

  it('the static server adds the slash a page address ends with and keeps the query', async () => {
    const answer = await get(root, '/2567?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/2567/?q=1']);
  });

  it('the static server gives a download its own type', async () => {
    const answer = await get(root, '/2567/list.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('the static server lets pages of other origins fetch data, and nothing else', async () => {
    const allowed = async (serving: Serving, path: string) =>
      (await get(serving, path)).headers.get('access-control-allow-origin');
    expect(await allowed(root, '/api/v1/index.json')).toBe('*');
    expect(await allowed(below, '/register/data/list.csv')).toBe('*');
    for (const path of ['/', '/2567/list.csv', '/apis/', '/register/api/'])
      expect(await allowed(root, path), path).toBeNull();
  });

  it('the static server answers what is missing, broken or outside with the 404 page', async () => {
    for (const path of ['/nothing/', '/%', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/a%00b']) {
      const answer = await get(root, path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'not here']);
    }
  });

  it('the static server does not stop at what no site has: long names, other hosts, hidden files, links, bodies', async () => {
    const raw = (line: string) =>
      new Promise<string>((done, fail) => {
        const { hostname, port } = new URL(root.address);
        const socket = connect(Number(port), hostname, () => {
          socket.write(`${line} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
        });
        let answer = '';
        socket.on('data', (some) => (answer += String(some)));
        socket.on('end', () => done(answer)).on('error', fail);
      });
    const long = encodeURIComponent('ก'.repeat(86));
    for (const path of [
      `/${long}`,
      `/${long}/`,
      '//evil.example/..',
      '/\\evil.example',
      '/.env',
      '/2567/../.env',
      '/link.txt',
    ])
      expect(await raw(`GET ${path}`), path).toMatch(/^HTTP\/1\.1 404 /);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await raw(`${method} /`), method).toMatch(/^HTTP\/1\.1 405 [\s\S]*allow: GET, HEAD/i);
    const many = await Promise.all(Array.from({ length: 300 }, () => get(root, '/2567/')));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('the static server answers a part of a file, its head alone, and that it has not changed', async () => {
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(new URL('/2567/list.txt', root.address), { headers, method });
    for (const [range, status, text] of [
      ['bytes=2-4', 206, '234'],
      ['bytes=7-', 206, '789'],
      ['bytes=-2', 206, '89'],
      ['bytes=8-99', 206, '89'],
      ['bytes=10-', 416, ''],
      ['bytes=0-1,4-5', 200, '0123456789'],
    ] as const) {
      const answer = await ask({ range });
      expect([range, answer.status, await answer.text()]).toEqual([range, status, text]);
    }
    const head = await ask({}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const again = await ask({ 'if-none-match': head.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const turtle = await fetch(new URL('/catalog.ttl', root.address));
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
  });

  it('the static server serves a sub-path and nothing above it', async () => {
    expect(await (await get(below, '/register/2567/')).text()).toBe('ปี');
    expect((await get(below, '/register')).headers.get('location')).toBe('/register/');
    expect((await get(below, '/2567/')).status).toBe(404);
  });

  it('the static server takes the next free port when one is taken', async () => {
    const taken = Number(new URL(root.address).port);
    const next = await serve({ folder: join(folder, 'site'), port: taken, tries: 20 });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
    await next.close();
    await expect(serve({ folder, port: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
