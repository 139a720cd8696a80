import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSized, PICTURE_WIDTHS, smallerOf } from '../../site/stories/pictures.ts';
import { filesBelow } from './site-files.ts';

/**
 * Writes smaller copies of the pictures below `public/images/` into a built site, for narrow screens: as
 * WebP, upright and without metadata. Run after `stripImages`.
 */
export async function sizePictures(publicDir: string, outDir: string): Promise<void> {
  const { default: sharp } = await import('sharp');
  for (const path of filesBelow(publicDir).filter(isSized)) {
    const picture = sharp(readFileSync(join(outDir, path))).autoOrient();
    const { width } = await sharp(await picture.toBuffer()).metadata();
    for (const narrow of PICTURE_WIDTHS.filter((one) => one < width)) {
      const file = join(outDir, smallerOf(path, narrow));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await picture.clone().resize(narrow).webp({ quality: 80 }).toBuffer());
    }
  }
}
