import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSized, PICTURE_WIDTHS, smallerOf } from '../../site/stories/pictures.ts';
import { keptDrawing } from './kept-drawings.ts';
import { filesBelow } from './site-files.ts';

/** Raise it when the way of making pictures smaller changes. */
const VERSION = 'picture 1';

/**
 * Writes smaller copies of the pictures below `public/images/` into a built site, for narrow screens: as
 * WebP, upright and without metadata. Run after `stripImages`.
 */
export async function sizePictures(publicDir: string, outDir: string): Promise<void> {
  const { default: sharp } = await import('sharp');
  for (const path of filesBelow(publicDir).filter(isSized)) {
    const bytes = readFileSync(join(outDir, path));
    const { autoOrient } = await sharp(bytes).metadata();
    for (const narrow of PICTURE_WIDTHS.filter((width) => width < autoOrient.width)) {
      const small = await keptDrawing([VERSION, String(narrow), bytes], 'webp', () =>
        sharp(bytes).autoOrient().resize(narrow).webp({ quality: 80 }).toBuffer(),
      );
      const file = join(outDir, smallerOf(path, narrow));
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(small, file);
    }
  }
}
