import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine, secondsLeft } from './progress-line.ts';

describe('a progress line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('a progress line is written over itself, never wider than the terminal, and leaves nothing behind', () => {
    const written: string[] = [];
    let pages = 0;
    const screen = { isTTY: true, columns: 12, write: (text: string) => written.push(text) };
    const end = progressLine(() => `สร้าง ${(pages += 1)} หน้า จากทั้งหมด`, screen);
    vi.advanceTimersByTime(1000);
    end();
    vi.advanceTimersByTime(5000);
    expect(written).toEqual(
      ['\r\u001B[Kสร้าง 1 หน้า', '\r\u001B[Kสร้าง 2 หน้า', '\r\u001B[K'].map((line) =>
        line.slice(0, 4 + 11),
      ),
    );
  });

  it('a progress line is not printed where the output is no terminal', () => {
    const write = vi.fn();
    const end = progressLine(() => 'x', { write });
    vi.advanceTimersByTime(2000);
    end();
    expect(write).not.toHaveBeenCalled();
  });
});

it('the time left follows the pace, in steps of five seconds', () => {
  expect(secondsLeft(100, 400, 10)).toBe(30);
  expect(secondsLeft(100, 410, 10)).toBe(35);
  expect(secondsLeft(0, 400, 10)).toBeUndefined();
  expect(secondsLeft(19, 400, 10)).toBeUndefined();
  expect(secondsLeft(400, 400, 10)).toBeUndefined();
});
