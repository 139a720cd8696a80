import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { htmlFiles } from './site-files.ts';

/** How many pages of each language can be searched. */
export interface Indexed {
  readonly th: number;
  readonly en: number;
}

/**
 * Writes Pagefind's index of a built site into its `pagefind/` folder. Only pages with a
 * `data-pagefind-body` are read, and never their lists of names: those cost far more than they find.
 * A page's language is its `lang`; Thai and English are two indexes.
 */
export async function writeSearchIndex(folder: string): Promise<Indexed> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const counts = { th: 0, en: 0 };
  // One after the other and in order: the same pages give the same bytes.
  for (const path of htmlFiles(folder)) {
    const content = readFileSync(join(folder, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    counts[/<html[^>]*\slang="en/.test(content) ? 'en' : 'th'] += 1;
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  // Ready-made search boxes: ours is its own, and nothing unused is published.
  for (const name of readdirSync(outputPath))
    if (/-(?:ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(outputPath, name));
  return counts;
}
