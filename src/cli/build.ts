import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Model } from '../domain/model.ts';
import { words } from '../i18n/locale.ts';
import { maskedText } from '../ingest/personal/mask-problem.ts';
import { assertFolders, loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { formatTerminal } from '../reporters/terminal.ts';
import { handOver } from '../site/handed-over.ts';
import { runCommand } from './child.ts';
import { commandWords, readOptions } from './options.ts';
import { lockBuild } from './site/build-lock.ts';
import { BuildRefusal, explainFailure, roomForBuild } from './site/build-failure.ts';
import { drawCards, layCards } from './site/draw-cards.ts';
import { writeHostFiles } from './site/host-files.ts';
import { publishFiles } from './site/publish-files.ts';
import { missingFiles } from './site/named-files.ts';
import { assertWritable, draftOf, isReplaceable, recover, replace } from './site/out-folder.ts';
import { writeOfflineWorker } from './site/offline-worker.ts';
import { hashSources, writeRelease } from './site/release.ts';
import { packFiles } from './site/pack-files.ts';
import {
  layDocumentPictures,
  pictureDocuments,
  type PicturedDocuments,
} from './site/picture-documents.ts';
import { WORKER } from './site/bundle/bundle-files.ts';
import { pageBundle, programHash } from './site/bundle/page-bundle.ts';
import { keptPages } from './site/kept-pages.ts';
import { KeptPagesDiffer, renderPages } from './site/render-pages.ts';
import { type Indexed, writeSearchIndex } from './site/search-index.ts';
import { dataEnv, projectRoot, readSettings, type Settings } from './site/settings.ts';
import { scanDraftApart } from './site/scan-draft-apart.ts';
import { htmlFiles } from './site/site-files.ts';
import { sizePictures } from './site/size-pictures.ts';
import { writeSitemap } from './site/sitemap.ts';
import { type Survey, surveyPages } from './site/survey-pages.ts';
import { stripImages } from './site/strip-images.ts';
import { watchBuild } from './site/watch-build.ts';

type Say = ReturnType<typeof commandWords>;

/**
 * Checks the data, renders the site, indexes it for search, and only then replaces the previous site. Exit code 1,
 * with the previous site untouched, when anything fails. Builds of one checkout take turns.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const lang = options.values.lang === 'en' ? 'en' : 'th';
  const say = commandWords(lang);
  const settings = readSettings();
  const shown = relative(projectRoot, settings.outDir) || settings.outDir;
  const started = performance.now();
  let release = (): void => {};
  const stop = new AbortController();
  try {
    // Printed at once, even while another build runs.
    assertFolders(settings);
    release = await lockBuild(() => console.log(say.otherBuild));
    // The pages read the same folders, wherever the command was started.
    Object.assign(process.env, dataEnv(settings));
    const sources = hashSources(settings);
    const program = programHash(settings);
    // In another process, while the data is read.
    const bundle = pageBundle(settings, program, stop.signal);
    bundle.catch(() => undefined);
    const model = await checkData(settings, lang, say, shown);
    if (!model) return 1;
    if (!isReplaceable(settings.outDir)) throw new BuildRefusal(say.foreignFolder(shown));
    assertWritable(settings.outDir);
    if (recover(settings.outDir)) console.log(say.recovered(shown));
    const { megabytes, isLittle } = roomForBuild();
    if (isLittle) console.log(say.littleMemory(megabytes));
    await buildSite(settings, { model, sources, program, bundle }, say);
  } catch (error) {
    if (error instanceof KeptPagesDiffer) {
      console.log(say.renderedAgain);
      release();
      // In another process: in this one Astro remembers which pages it has listed.
      return (await runCommand('build', args, { env: { RENDER_ALL: '1' } })).code;
    }
    console.error(
      error instanceof MissingFolder
        ? words(lang).report.missingFolder(error.folder)
        : explainFailure(error, say, projectRoot),
    );
    console.error(say.failed(shown));
    return 1;
  } finally {
    stop.abort();
    release();
  }
  console.log(say.ready(shown, ((performance.now() - started) / 1000).toFixed(1)));
  return 0;
}

/** The model for the pages, or undefined when the data has errors, which are printed. */
async function checkData(
  settings: Settings,
  lang: 'th' | 'en',
  say: Say,
  shown: string,
): Promise<Model | undefined> {
  const loaded = await loadFolder(dataEnv(settings));
  const { model, problems } = loaded;
  const count = (severity: string) =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  if (errors > 0) {
    const dataDir = relative(projectRoot, settings.dataDir);
    const colour = process.stderr.isTTY && !process.env.NO_COLOR;
    console.error(formatTerminal(problems, lang, { dataDir, colour }));
    console.error(say.refused(shown));
    return undefined;
  }
  console.log(`${say.checking}: ${say.counts(errors, count('warning'), count('note'))}`);
  if (count('warning') > 0) console.log(`  ${say.seeReport}`);
  handOver(loaded);
  return model;
}

/** Everything a site is made of. */
interface Ingredients {
  readonly model: Model;
  /** See `hashSources`. */
  readonly sources: string;
  /** See `programHash`. */
  readonly program: string;
  /** The folder of the program of the pages. */
  readonly bundle: Promise<string>;
}

/** Everything between the model and the finished site in its place; a draft that fails is removed. */
async function buildSite(
  settings: Settings,
  { model, sources, program, bundle }: Ingredients,
  say: Say,
): Promise<void> {
  const { outDir, publicDir } = settings;
  const draft = draftOf(outDir);
  const stop = new AbortController();
  const kept = keptPages(settings, program, sources);
  const documents = await pictureDocuments(model, publicDir);
  // The pages keep one core busy, the cards the others.
  const work = [
    bundle.then((folder) => renderPages(folder, draft, kept)),
    drawCards(model, stop.signal),
  ] as const;
  const watch = watchBuild(outDir, say);
  watch.enter('rendering');
  const nextPhase = () => watch.enter('drawing');
  // Both promises are awaited from the start: cards may fail while pages are still rendered.
  work[0].then(nextPhase, () => {});
  try {
    const [, cards] = await Promise.all(work);
    watch.end();
    console.log(`${say.rendering}: ${say.pages(htmlFiles(draft).length, kept.files().length)}`);
    layCards(cards, draft);
    console.log(`${say.drawing}: ${say.cards(cards.files.size, cards.drawn)}`);
    const refused = publishFiles(publicDir, draft);
    if (refused.length > 0) throw new BuildRefusal(say.refusedFiles(refused.map(maskedText)));
    watch.enter('indexing');
    const [leaks, { th, en, named }] = await allOf(
      scanDraftApart(draft, kept.files()),
      indexPages(draft, program),
      finishPictures(publicDir, draft, documents),
    );
    watch.end();
    if (leaks.length > 0) throw new BuildRefusal(say.leaks(leaks));
    console.log(`${say.indexing}: ${say.indexed(th, en)}`);
    writeOfflineWorker(draft, readFileSync(join(await bundle, WORKER), 'utf8'));
    writeHostFiles(draft, model);
    if (settings.packs) console.log(`${say.packing}: ${say.packed(packFiles(draft))}`);
    assertWhole(settings, { draft, named, sources }, say);
    const release = writeRelease(draft, sources);
    const removed = replace(outDir, draft);
    kept.note(release);
    await removed;
  } finally {
    // Neither may write into the draft after it is removed.
    stop.abort();
    await Promise.allSettled(work);
    watch.end();
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The last step: throws when the draft lacks a file, or when its sources changed during the build. */
function assertWhole(
  settings: Settings,
  {
    draft,
    named,
    sources,
  }: { readonly draft: string; readonly named: ReadonlySet<string>; readonly sources: string },
  say: Say,
): void {
  const missing = missingFiles(draft, named);
  if (missing.length > 0) throw new BuildRefusal(say.missingFiles(missing));
  // Documents, pictures and pages of prose were read a second time: they must be the same as when they were checked.
  if (hashSources(settings) !== sources) throw new BuildRefusal(say.changedMeanwhile);
}

/** Waits for all; throws the first failure only when every promise has ended, so that none writes later. */
async function allOf<T extends readonly Promise<unknown>[]>(
  ...work: T
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Writes what is made of all pages: the index of the search, and the sitemap. */
async function indexPages(
  draft: string,
  program: string,
): Promise<Indexed & Pick<Survey, 'named'>> {
  const { searchables, listed, named } = surveyPages(draft);
  const [indexed] = await allOf(
    writeSearchIndex(searchables, draft, program),
    writeSitemap(draft, listed),
  );
  return { ...indexed, named };
}

async function finishPictures(
  publicDir: string,
  draft: string,
  documents: PicturedDocuments,
): Promise<void> {
  layDocumentPictures(documents, draft);
  await stripImages(publicDir, draft);
  await sizePictures(publicDir, draft);
}
