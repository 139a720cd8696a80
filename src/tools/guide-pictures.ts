import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  type GuidePicture,
  HEAVIEST,
  LIST,
  PICTURES,
  takePictures,
} from '../checks/browser/guide-screens.ts';
import { visit } from '../checks/browser/visit.ts';
import { buildTestSite, SITES } from '../checks/test-sites.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { LOCALES } from '../site/routes.ts';

/** The smallest compression loss that keeps a picture within its weight. */
async function packed(shot: Buffer): Promise<Buffer> {
  for (let quality = 82; quality >= 40; quality -= 6) {
    const webp = await sharp(shot).webp({ quality, effort: 6 }).toBuffer();
    if (webp.length <= HEAVIEST) return webp;
  }
  throw new Error('A picture of the guide is too large to be packed');
}

/**
 * `npm run guide-pictures`: takes the pictures of the staff guide anew, into `public/guide/`, and writes down the
 * words in each. The browser test fails when this is necessary: when the words on a screen changed.
 */
export async function main(): Promise<number> {
  const site = SITES.guide;
  // Never an older site in that folder.
  rmSync(site.folder, { recursive: true, force: true });
  const { code, output } = await buildTestSite(site);
  if (code !== 0) {
    console.error(output);
    return 1;
  }
  const folder = join(projectRoot, 'public', PICTURES);
  rmSync(folder, { recursive: true, force: true });
  const list: GuidePicture[] = [];
  const here = await visit(site);
  try {
    for (const locale of LOCALES) {
      mkdirSync(join(folder, locale), { recursive: true });
      await takePictures(here, locale, async ({ shoot, ...taken }) => {
        const webp = await packed(await shoot());
        const { width, height } = await sharp(webp).metadata();
        const path = join(folder, locale, `${taken.name}.webp`);
        if (existsSync(path)) throw new Error(`Two pictures of one name: ${taken.name}`);
        writeFileSync(path, webp);
        list.push({ ...taken, width, height });
        console.log(
          `${PICTURES}/${locale}/${taken.name}.webp  ${width} × ${height}  ${webp.length}`,
        );
      });
    }
  } finally {
    await here.close();
  }
  writeFileSync(LIST, `${JSON.stringify(list, undefined, 2)}\n`);
  return 0;
}
