import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { writeOfflineWorker } from './offline-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-off-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('OFFLINE=off writes a worker that deletes the stores of this site alone and unregisters itself', async () => {
  vi.stubEnv('OFFLINE', 'off');
  writeOfflineWorker(folder, '');
  const stores = new Set(['/register/ a read pages', '/register/ a files', '/other/ a files']);
  const done: string[] = [];
  const work: Promise<unknown>[] = [];
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), {
    URL,
    addEventListener: (type: string, listen: (event: object) => void) =>
      listeners.set(type, listen),
    skipWaiting: () => done.push('does not wait'),
    registration: {
      scope: 'https://tambon.example/register/',
      unregister: () => Promise.resolve(done.push('unregistered')),
    },
    caches: {
      keys: () => Promise.resolve([...stores]),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
    },
  });
  const event = { waitUntil: (promise: Promise<unknown>) => work.push(promise) };
  listeners.get('install')?.(event);
  listeners.get('activate')?.(event);
  await Promise.all(work);
  expect(done).toEqual(['does not wait', 'unregistered']);
  expect([...stores]).toEqual(['/other/ a files']);
  expect([...listeners.keys()].sort()).toEqual(['activate', 'install']);
});
