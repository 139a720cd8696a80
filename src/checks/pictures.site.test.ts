import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { carries } from '../cli/site/strip-images.ts';
import { SITES } from '../cli/site/test-sites.ts';
import { readBuiltSite } from './built-site.ts';

const built = readBuiltSite(SITES.main);

describe('the pictures of the site', () => {
  it('tell nothing but what they show: no place, camera, day or name', async () => {
    const pictures = [...built.files].filter(
      (path) => /\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(path) && !path.startsWith('documents/'),
    );
    expect(pictures.length).toBeGreaterThan(0);
    const telling: string[] = [];
    for (const path of pictures) {
      if (carries(await sharp(built.bytes(path)).metadata())) telling.push(path);
    }
    expect(telling).toEqual([]);
  });
});
