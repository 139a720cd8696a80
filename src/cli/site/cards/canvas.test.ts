import sharp from 'sharp';
import { expect, it } from 'vitest';
import { between, canvasPng, newCanvas } from './canvas.ts';

it('a canvas becomes a PNG of its colours alone', async () => {
  const canvas = newCanvas({ width: 2, height: 2 }, ['#fcfbf8', '#161c2b', '#8b90a0', '#f0b43a']);
  canvas.dots.set([0, 1, 2, 3]);
  const { data, info } = await sharp(canvasPng(canvas)).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 2, height: 2, channels: 3 });
  expect(data.toString('hex')).toBe('fcfbf8161c2b8b90a0f0b43a');
});

it('a canvas of more colours than half a byte tells is refused', () => {
  const colours = Array.from({ length: 17 }, (_, i) => `#0000${String(i).padStart(2, '0')}`);
  expect(() => newCanvas({ width: 2, height: 1 }, colours)).toThrow(/17 colours/);
});

it('the colour between two is in the middle of each of its parts', () => {
  expect(between('#000000', '#ff2010')).toBe('#801008');
});
