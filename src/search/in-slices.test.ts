import { describe, expect, it } from 'vitest';
import type { Steps } from './steps.ts';
import { inSlices } from './in-slices.ts';

function* busy(milliseconds: number, steps: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('yields to other work, and returns what the work returns', async () => {
    let turns = 0;
    let working = true;
    const other = () => {
      turns += 1;
      if (working) setImmediate(other);
    };
    setImmediate(other);
    expect(await inSlices(busy(3, 20))).toBe('done');
    working = false;
    // Sixty milliseconds in slices of eight.
    expect(turns).toBeGreaterThan(4);
  });

  it('does not yield where the work is short', async () => {
    let others = 0;
    setImmediate(() => (others += 1));
    await inSlices(busy(0, 3));
    expect(others).toBe(0);
  });
});
