import { expect, it } from 'vitest';
import { PARTNERS } from '../../domain/progress.ts';
import { partnerPetals } from './partner-petals.ts';

it('the flower has the petal of the first partner upright, and one more petal for each other partner', () => {
  const [first, second] = PARTNERS;
  const upright = 'M0-23C5.2-17.6 6.6-11.4 0-4.6-6.6-11.4-5.2-17.6 0-23Z';
  expect(partnerPetals([first])).toBe(upright);
  const two = partnerPetals([first, second]);
  expect(two.startsWith(upright)).toBe(true);
  expect(two.match(/Z/g)).toHaveLength(2);
  expect(partnerPetals([])).toBe('');
});
