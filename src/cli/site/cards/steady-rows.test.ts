import { expect, it } from 'vitest';
import { MOST_DIFFERENCE, steadyRows } from './steady-rows.ts';

it('a row keeps the shades of the row above where they are nearly right, two dots at a time, and never where they are wrong', () => {
  const wanted = [2, 0, 1.6, 0.3, 1.2, 0.6, 1, 0.6, 2, 1, 0, 0];
  const shades = steadyRows(2, 6, {
    nearest: (dot) => Math.round(wanted[dot]!),
    isNear: (dot, shade) => Math.abs(wanted[dot]! - shade) <= MOST_DIFFERENCE,
  });
  expect([...shades]).toEqual([2, 0, 2, 0, 2, 0, 1, 1, 2, 1, 0, 0]);
});
