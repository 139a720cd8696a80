import { describe, expect, it } from 'vitest';
import { lettersOf } from './letters.ts';

const FACE = 'Sarabun 400';

describe('the letters of a card', () => {
  it('the letters of a card are one with their marks: vowel and tone stand above the consonant', () => {
    const [bare] = lettersOf('ท', FACE, 40).letters;
    const { letters } = lettersOf('ที่', FACE, 40);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.shape.top).toBeLessThan(bare!.shape.top - 10);
    expect(letters[0]!.shape.width).toBeLessThan(bare!.shape.width + 4);
  });

  it('the letters of a card have the same pixels wherever they stand', () => {
    const { letters } = lettersOf('กบกขก', FACE, 27);
    const shapes = letters.map(({ shape }) => shape);
    expect(shapes[2]).toBe(shapes[0]);
    expect(shapes[4]).toBe(shapes[0]);
    expect(letters.map(({ x }) => x).every((x) => Number.isInteger(x))).toBe(true);
  });

  it('the letters of a card follow each other from Thai to Latin and back', () => {
    const parts = ['ตำบล ', 'Huai ', 'ทราย'];
    const whole = lettersOf(parts.join(''), FACE, 30);
    const widths = parts.map((part) => lettersOf(part, FACE, 30).width);
    expect(whole.width).toBeCloseTo(widths.reduce((sum, width) => sum + width));
    expect(whole.letters.map(({ x }) => x)).toEqual(
      whole.letters.map(({ x }) => x).sort((a, b) => a - b),
    );
  });
});
