import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { words } from '../i18n/locale.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { formatTerminal } from '../reporters/terminal.ts';
import { commandWords, readOptions } from './options.ts';
import { drawCards, layCards } from './site/draw-cards.ts';
import { draftOf, isReplaceable, recover, replace } from './site/out-folder.ts';
import { writeOfflineWorker } from './site/offline-worker.ts';
import { renderPages } from './site/render-pages.ts';
import { writeSearchIndex } from './site/search-index.ts';
import { dataEnv, projectRoot, readSettings } from './site/settings.ts';
import { htmlFiles } from './site/site-files.ts';
import { sizePictures } from './site/size-pictures.ts';
import { stripImages } from './site/strip-images.ts';

/**
 * Checks the data, renders the site, indexes it for search, and only then lets it take the place of the
 * one before. Exit code 1, and the old site untouched, when anything fails.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const lang = options.values.lang === 'en' ? 'en' : 'th';
  const say = commandWords(lang);
  const settings = readSettings();
  const { outDir } = settings;
  const shown = relative(projectRoot, outDir) || outDir;
  const started = performance.now();

  if (!isReplaceable(outDir)) {
    console.error(say.foreignFolder(shown));
    return 1;
  }
  if (recover(outDir)) console.log(say.recovered(shown));

  if (!existsSync(settings.dataDir)) {
    console.error(words(lang).report.missingFolder(settings.dataDir));
    return 1;
  }
  const { model, problems } = await loadFolder(dataEnv(settings));
  const count = (severity: string) => problems.filter((one) => one.severity === severity).length;
  const errors = count('error');
  if (errors > 0) {
    const dataDir = relative(projectRoot, settings.dataDir);
    const colour = process.stderr.isTTY && !process.env.NO_COLOR;
    console.error(formatTerminal(problems, lang, { dataDir, colour }));
    console.error(say.refused(shown));
    return 1;
  }
  console.log(`${say.checking}: ${say.counts(errors, count('warning'), count('note'))}`);
  if (count('warning') > 0) console.log(`  ${say.seeReport}`);

  const draft = draftOf(outDir);
  const stop = new AbortController();
  // The pages keep one core busy, the cards the others.
  const work = [renderPages(settings, draft), drawCards(model, stop.signal)] as const;
  try {
    const [, cards] = await Promise.all(work);
    console.log(`${say.rendering}: ${say.pages(htmlFiles(draft).length)}`);
    layCards(cards, draft);
    console.log(`${say.drawing}: ${say.cards(cards.files.size, cards.drawn)}`);
    await stripImages(settings.publicDir, draft);
    await sizePictures(settings.publicDir, draft);
    const { th, en } = await writeSearchIndex(draft);
    console.log(`${say.indexing}: ${say.indexed(th, en)}`);
    await writeOfflineWorker(draft);
    replace(outDir, draft);
  } catch (error) {
    // Neither may write into the draft once it is gone.
    stop.abort();
    await Promise.allSettled(work);
    rmSync(draft, { recursive: true, force: true });
    console.error(explain(error));
    console.error(say.failed(shown));
    return 1;
  }
  console.log(say.ready(shown, ((performance.now() - started) / 1000).toFixed(1)));
  return 0;
}

/** What went wrong, and in which file: errors of Astro and its bundler say it without a trace, others need theirs. */
function explain(error: unknown): unknown {
  const { name, message, hint, loc, id } = error as Partial<{
    name: string;
    message: string;
    hint: string;
    id: string;
    loc: { file?: string; line?: number };
  }>;
  if (message && Object.hasOwn(error as object, 'errors')) return message;
  const file = loc?.file ?? id;
  if (!file || !message) return error;
  return [`${file}${loc?.line ? `:${loc.line}` : ''}`, `${name}: ${message}`, hint]
    .filter(Boolean)
    .join('\n');
}
