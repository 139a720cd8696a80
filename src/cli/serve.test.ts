import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  it('answers a folder with its index page, in UTF-8', async () => {
    const answer = await get(root, '/2567/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('ปี');
  });

  it('adds the slash a page address ends with and keeps the query', async () => {
    const answer = await get(root, '/2567?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/2567/?q=1']);
  });

  it('gives a download its own type', async () => {
    const answer = await get(root, '/2567/list.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('answers what is missing, broken or outside with the 404 page', async () => {
    for (const path of ['/nothing/', '/%', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/a%00b']) {
      const answer = await get(root, path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'not here']);
    }
  });

  it('serves a sub-path and nothing above it', async () => {
    expect(await (await get(below, '/register/2567/')).text()).toBe('ปี');
    expect((await get(below, '/register')).headers.get('location')).toBe('/register/');
    expect((await get(below, '/2567/')).status).toBe(404);
  });

  it('takes the next free port when one is taken', async () => {
    const taken = Number(new URL(root.address).port);
    const next = await serve({ folder: join(folder, 'site'), port: taken, tries: 20 });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
    await next.close();
    await expect(serve({ folder, port: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
