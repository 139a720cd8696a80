import sharp from 'sharp';
import { expect, it } from 'vitest';
import { flatPicture } from './flat-picture.ts';

const dots = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

it('a flat picture is a PNG of these colours alone, each dot of the nearest', async () => {
  const pixels = dots([250, 250, 250], [20, 30, 60], [140, 140, 160], [240, 180, 60]);
  const colours = ['#fcfbf8', '#161c2b', '#8b90a0', '#f0b43a'];
  const file = await flatPicture(pixels, { width: 2, height: 2 }, colours);
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 2, height: 2, channels: 3 });
  expect(data.toString('hex')).toBe('fcfbf8161c2b8b90a0f0b43a');
});

it('more colours than half a byte tells are refused', async () => {
  const colours = Array.from({ length: 17 }, (_, i) => `#0000${String(i).padStart(2, '0')}`);
  const none = flatPicture(new Uint8Array(8), { width: 2, height: 1 }, colours);
  await expect(none).rejects.toThrow(/17 colours/);
});
