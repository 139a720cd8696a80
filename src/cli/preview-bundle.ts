import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commandWords, readOptions } from './options.ts';
import { bundlePage } from './preview/bundle-page.ts';
import { namedPages } from './preview/changes-html.ts';
import { choosePages } from './preview/choose-pages.ts';
import { takePictures, type ComparedPage } from './preview/take-pictures.ts';
import { projectRoot, readSettings } from './site/settings.ts';
import { RELEASE_FILE } from './site/release-note.ts';

/** The most bytes: an attachment of this size reaches an officer by any mail. */
const MOST_BYTES = 5_000_000;

/**
 * `npm run preview-bundle [-- --before DIR] [--changes FILE] [--out FILE]`: one HTML file, at most 5 MB, that opens
 * from a download: the changes in words (FILE, the output of `changes`), and pictures of up to twelve changed pages
 * on a phone and on a desktop, beside the same pages of an earlier site (DIR). Run after a build. Exit code 0, or 1
 * when there is no site.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    before: { type: 'string' },
    changes: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
  });
  if (!options) return 1;
  const { before, changes, out = 'reports/proposal.html', lang } = options.values;
  const say = commandWords(lang);
  const { outDir } = readSettings();
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(say.noBuild(outDir));
    return 1;
  }
  const old = before && existsSync(join(before, 'index.html')) ? resolve(before) : undefined;
  const text = changes && existsSync(changes) ? readFileSync(changes, 'utf8') : '';
  const pictures = await takePictures(choosePages(outDir, old, namedPages(text)), {
    after: { folder: outDir, basePath: basePathOf(outDir) },
    before: old ? { folder: old, basePath: basePathOf(old) } : undefined,
  });
  const html = fit(text, pictures, say.preview);
  const file = resolve(projectRoot, out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  console.log(say.preview.written(out, Math.ceil(Buffer.byteLength(html) / 1000)));
  return 0;
}

/** The base path of a built site, by its release note. */
function basePathOf(folder: string): string {
  const note = join(folder, RELEASE_FILE);
  if (!existsSync(note)) return '';
  return (JSON.parse(readFileSync(note, 'utf8')) as { basePath?: string }).basePath ?? '';
}

/** The page with as many pictures as fit. */
function fit(
  text: string,
  pictures: readonly ComparedPage[],
  say: Parameters<typeof bundlePage>[2],
): string {
  for (let count = pictures.length; count >= 0; count -= 1) {
    const html = bundlePage(text, pictures.slice(0, count), say);
    if (Buffer.byteLength(html) <= MOST_BYTES) return html;
  }
  return bundlePage(text.slice(0, MOST_BYTES / 8), [], say);
}
