import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrFile, qrStrokes } from './qr-file.ts';
import { QR_DOTS, qrPicture } from './qr.ts';

const strokes = qrStrokes([
  [true, true, false, true],
  [false, false, true, false],
]);

describe('a QR code', () => {
  it('a QR code is a picture with its finder pattern in the corner: seven dark squares, then one of five light', async () => {
    const { size, picture } = qrPicture('https://tambon.example/tambon/840401/');
    expect((size - 17) % 4).toBe(0);
    const file = Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64');
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size * QR_DOTS, size * QR_DOTS]);
    const square = (x: number, y: number) =>
      data[((y + 0.5) * QR_DOTS * info.width + (x + 0.5) * QR_DOTS) * info.channels];
    const row = (y: number) => Array.from({ length: 8 }, (_, x) => square(x, y));
    expect(row(0)).toEqual([0, 0, 0, 0, 0, 0, 0, 255]);
    expect(row(1)).toEqual([0, 255, 255, 255, 255, 255, 0, 255]);
    expect(picture.length).toBeLessThan(600);
  });

  it('a QR code is drawn once for an address, however many pages show it', () => {
    const address = 'https://tambon.example/tambon/840401/';
    expect(qrPicture(address)).toBe(qrPicture(address));
  });

  it('a QR code is strokes where it is to be printed large: one for each run of dark squares', () => {
    expect(strokes).toEqual({ size: 2, path: 'M0 0.5h2m1 0h1M0 1.5m2 0h1' });
  });

  it('a QR code as a file bears its address in letters that fit under it, and the margin readers need', () => {
    const address = 'https://a-very-long-host-name.example.go.th/honours/register/tambon/840401/';
    const file = qrFile(strokes, address.slice(8));
    expect(file).toContain(`>${address.slice(8)}</text>`);
    expect(file).toContain('translate(4 4)');
    const [, wide = '0'] = /viewBox="0 0 (\d+) /.exec(file) ?? [];
    const [, letters = '0'] = /font-size="([\d.]+)"/.exec(file) ?? [];
    expect(Number(letters) * 0.58 * address.slice(8).length).toBeLessThanOrEqual(Number(wide));
  });
});
