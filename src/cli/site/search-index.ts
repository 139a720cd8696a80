import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { makeCutter } from '../../thai/cut.ts';
import { keptFolder } from './kept-folder.ts';
import { cacheFolder } from './settings.ts';
import { copyFiles } from './site-files.ts';
import { cutPage, type Searchable, vocabularyOf } from './searchable.ts';

/** How many pages of each language are in the index. */
export interface Indexed {
  readonly th: number;
  readonly en: number;
}

/**
 * Writes Pagefind's index of a built site into its `pagefind/` folder, and the vocabulary for cutting words into
 * `search/words.txt` (Thai, and the Latin words of Thai pages) and `search/words.en.txt` (the further words of
 * English pages). Where the same program indexed the same pages before, its files are taken again.
 *
 * @param program the result of `programHash`
 */
export async function writeSearchIndex(
  pages: readonly Searchable[],
  folder: string,
  program: string,
): Promise<Indexed> {
  const kept = await keptFolder(cacheFolder('search'), [program, JSON.stringify(pages)], (draft) =>
    indexInto(draft, pages),
  );
  copyFiles(kept, folder);
  const count = (locale: 'th' | 'en') => pages.filter((page) => page.locale === locale).length;
  return { th: count('th'), en: count('en') };
}

/**
 * The indexed text is a copy, its Thai cut into words; the browser cuts queries by the same vocabulary, so both agree
 * in every browser.
 */
export async function indexInto(folder: string, pages: readonly Searchable[]): Promise<void> {
  const of = (locale: 'th' | 'en') => pages.filter((page) => page.locale === locale);
  const thai = vocabularyOf(pages, 'thai');
  const shared = [...thai, ...vocabularyOf(of('th'), 'latin')];
  const english = vocabularyOf(of('en'), 'latin').filter((word) => !shared.includes(word));
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/words.txt'), shared.join('\n'));
  writeFileSync(join(folder, 'search/words.en.txt'), english.join('\n'));
  const cutter = makeCutter(thai);

  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  // One after the other and in order: equal pages give equal bytes.
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: page.url, content: cutPage(page, cutter) });
    if (added.errors.length > 0) throw new Error(`${page.url}: ${added.errors.join('\n')}`);
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  // Pagefind's ready-made search boxes are not used, so they are not published.
  for (const name of readdirSync(outputPath))
    if (/-(?:ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(outputPath, name));
}
