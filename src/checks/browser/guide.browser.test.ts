import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { LOCALES } from '../../site/routes.ts';
import { type GuidePicture, LIST, takePictures } from './guide-screens.ts';
import { visit, type Visit } from './visit.ts';

const list = JSON.parse(readFileSync(LIST, 'utf8')) as readonly GuidePicture[];

describe('the pictures of the staff guide', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.guide);
  });
  afterAll(() => here.close());

  // Mend a difference with `npm run guide-pictures`, and check that the guide still describes the pictures.
  it.each(LOCALES)(
    'the pictures of the staff guide show screens that still say the same (%s)',
    async (locale) => {
      const now: Record<string, string> = {};
      await takePictures(here, locale, async ({ name, address, words }) => {
        now[name] = `${address} ${words}`;
      });
      const then = list
        .filter((guidePicture) => guidePicture.locale === locale)
        .map(({ name, address, words }) => [name, `${address} ${words}`]);
      expect(now).toEqual(Object.fromEntries(then));
    },
  );
});
