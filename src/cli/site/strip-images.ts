import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from 'sharp';
import { isPictureName } from '../../ingest/contract/file-kind.ts';
import { filesBelow } from './site-files.ts';

/** Scans of announcements are published byte for byte: the site prints their fingerprints. */
const AS_THEY_ARE = 'documents/';

/**
 * Rewrites the pictures of a built site that come from `publicDir` and have metadata, without it: where, when, by
 * whom and with what a photograph was taken is private. They are turned upright first, because the orientation is
 * metadata too; the others stay byte for byte. Returns the paths rewritten.
 */
export async function stripImages(publicDir: string, outDir: string): Promise<string[]> {
  // Imported late: the cards configure their fonts before the library starts.
  const { default: sharp } = await import('sharp');
  const stripped: string[] = [];
  for (const path of filesBelow(publicDir)) {
    if (!isPictureName(path) || path.startsWith(AS_THEY_ARE)) continue;
    const file = join(outDir, path);
    const bytes = readFileSync(file);
    const { format, ...metadata } = await sharp(bytes).metadata();
    if (!carries(metadata)) continue;
    const options = format === 'png' ? {} : { quality: 88 };
    writeFileSync(file, await sharp(bytes).autoOrient().toFormat(format, options).toBuffer());
    stripped.push(path);
  }
  return stripped;
}

/** Whether a picture has metadata other than its colours. */
export const carries = ({ exif, xmp, iptc, comments }: Partial<Metadata>): boolean =>
  Boolean(exif ?? xmp ?? iptc) || (comments?.length ?? 0) > 0;
