import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Story } from '../../domain/story.ts';
import { drawnCard } from '../cards/share.ts';
import { cardFiles } from '../cards/card.ts';
import { loaded, model } from '../model.ts';
import { LOCALES } from '../routes.ts';
import { frameFacts, factsHash, provinceFacts } from './frame-facts.ts';

/** All stories with their texts, tables and pictures: a story shows others, and few change at a time. */
const allStories = factsHash([
  model.years.map(({ fiscalYear, sample, stories }) => [fiscalYear, sample, stories]),
  [...loaded.content.stories].map(([name, { text }]) => [name, text]),
  loaded.content.tables,
  pictures(resolve(process.env['PUBLIC_DIR'] || 'public')),
]);

/** A hash of every fact that the page of a story can show. */
export const storyFacts = (story: Story): string =>
  factsHash([
    ...[frameFacts, allStories, story.id, provinceFacts(story.province.code)],
    story.tambon && model.tambons.get(story.tambon.code),
    LOCALES.map((locale) => drawnCard(cardFiles.story(story.id), locale)),
  ]);

/** Names and hashes of the pictures of stories. */
function pictures(publicDir: string): readonly (readonly [path: string, hash: string])[] {
  const folder = join(publicDir, 'images');
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('base64url'),
      ]);
  } catch {
    return [];
  }
}
