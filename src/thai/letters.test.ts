import { expect, it } from 'vitest';
import { lettersOf } from './letters.ts';

it('the letters of a text are the same however it is spaced, pointed and numbered', () => {
  expect(lettersOf('ปีงบประมาณ พ.ศ. ๒๕๖๗')).toBe('ปีงบประมาณพศ2567');
  expect(lettersOf('Open-Data (CSV)')).toBe('opendatacsv');
});
