import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

/** The lines of a polygon, closed. */
const polygon = (...points: readonly (readonly [number, number])[]) =>
  points.flatMap((point, i) => [...point, ...points[(i + 1) % points.length]!]);

describe('the coverage of a shape', () => {
  it('the coverage of a shape is the part of each pixel that it covers', () => {
    const { left, top, width, pixels } = coverageOf(
      polygon([1.5, 2], [4, 2], [4, 3.25], [1.5, 3.25]),
    );
    expect({ left, top, width }).toEqual({ left: 1, top: 2, width: 3 });
    expect([...pixels]).toEqual([128, 255, 255, 32, 64, 64]);
  });

  it('the coverage of a shape is as large as its area, whatever its slopes and direction', () => {
    const corners = [
      [0.3, 0.2],
      [9.7, 3.1],
      [6.2, 8.9],
      [1.1, 7.4],
    ] as const;
    // By the coordinates of the corners, as surveyors reckon.
    const area = 50.095;
    for (const shape of [polygon(...corners), polygon(...corners.toReversed())]) {
      const sum = coverageOf(shape).pixels.reduce((all, pixel) => all + pixel, 0) / 255;
      expect(Math.abs(sum - area)).toBeLessThan(0.1);
    }
  });

  it('the coverage of a shape leaves a hole that is drawn the other way round', () => {
    const ring = [
      ...polygon([0, 0], [3, 0], [3, 3], [0, 3]),
      ...polygon([1, 1], [1, 2], [2, 2], [2, 1]),
    ];
    expect([...coverageOf(ring).pixels]).toEqual([255, 255, 255, 255, 0, 255, 255, 255, 255]);
  });

  it('the coverage of nothing is nothing, as of a space', () => {
    expect(coverageOf([])).toMatchObject({ width: 0, height: 0 });
  });
});
