import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { holdsLocation } from '../../ingest/files/image-location.ts';
import { carries, stripImages } from './strip-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wide = () => sharp({ create: { width: 30, height: 10, channels: 3, background: '#7c2d12' } });
const EXIF = {
  IFD0: { Make: 'Camera', Artist: 'a person' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 32/1 0/1' },
};

it('a built picture keeps nothing of where, when and by whom it was taken, and stands upright', async () => {
  mkdirSync(join(folder, 'images'));
  mkdirSync(join(folder, 'documents'));
  const turned = { exif: EXIF, orientation: 6 };
  const write = async (path: string, picture: Sharp) =>
    writeFileSync(join(folder, path), await picture.toBuffer());
  await write('images/a.jpg', wide().jpeg().withExif(EXIF).withMetadata(turned));
  await write('images/b.png', wide().png().withExif(EXIF));
  await write('images/c.webp', wide().webp().withExif(EXIF));
  await write('images/plain.jpg', wide().jpeg());
  await write('documents/d.jpg', wide().jpeg().withExif(EXIF));
  const read = (path: string) => readFileSync(join(folder, path));
  const before = { plain: read('images/plain.jpg'), scan: read('documents/d.jpg') };
  expect(holdsLocation(read('images/a.jpg'))).toBe(true);

  expect(await stripImages(folder, folder)).toEqual([
    'images/a.jpg',
    'images/b.png',
    'images/c.webp',
  ]);
  for (const name of ['a.jpg', 'b.png', 'c.webp']) {
    const metadata = await sharp(read(`images/${name}`)).metadata();
    expect(carries(metadata), name).toBe(false);
    expect(holdsLocation(read(`images/${name}`)), name).toBe(false);
  }
  expect(await sharp(read('images/a.jpg')).metadata()).toMatchObject({ width: 10, height: 30 });
  expect(read('images/plain.jpg').equals(before.plain)).toBe(true);
  expect(read('documents/d.jpg').equals(before.scan)).toBe(true);
  expect(await stripImages(folder, folder)).toEqual([]);
});
