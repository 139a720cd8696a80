import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lockBuild } from './build-lock.ts';

const checkout = mkdtempSync(join(tmpdir(), 'build-lock-'));
afterAll(() => {
  rmSync(checkout, { recursive: true });
});

it('builds of one checkout take turns, and each that waits is told once', async () => {
  const first = await lockBuild(() => expect.fail('nobody was there'), checkout);
  const told: string[] = [];
  const running: string[] = [];
  let most = 0;
  const others = ['a', 'b', 'c'].map(async (name) => {
    const release = await lockBuild(() => told.push(name), checkout);
    running.push(name);
    most = Math.max(most, running.length);
    await new Promise((done) => setTimeout(done, 30));
    running.pop();
    release();
  });
  await new Promise((done) => setTimeout(done, 100));
  expect(running).toEqual([]);
  expect(told.toSorted()).toEqual(['a', 'b', 'c']);
  first();
  await Promise.all(others);
  expect(most).toBe(1);
});

it('another checkout is not held up', async () => {
  const here = await lockBuild(() => undefined, checkout);
  const there = await lockBuild(() => expect.fail('it waited'), join(checkout, 'other'));
  there();
  here();
});
