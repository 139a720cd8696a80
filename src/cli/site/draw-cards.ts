import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Model } from '../../domain/model.ts';
import { drawnCards } from '../../site/cards/card.ts';
import { cardParts } from '../../site/cards/card-parts.ts';
import type { CardJob } from './cards/cards-worker.ts';
import { keptFile } from './kept-drawings.ts';

/** Raise it when the drawing changes in a way that the parts of a card do not show. */
const VERSION = 'card 7';

/** The files of the share cards, by their path in the site, and how many of them are new. */
export interface DrawnCards {
  readonly files: ReadonlyMap<string, string>;
  readonly drawn: number;
}

/** Draws every share card as PNG in another thread, while pages are rendered; stops early on the signal. */
export async function drawCards(model: Model, stop: AbortSignal): Promise<DrawnCards> {
  const files = new Map<string, string>();
  const jobs: CardJob[] = [];
  for (const card of drawnCards(model)) {
    const drawing = cardParts(card);
    const file = keptFile([VERSION, JSON.stringify(drawing)], 'png');
    files.set(card.picture, file);
    if (!existsSync(file)) jobs.push({ file, drawing, outline: card.outline });
  }
  // The cards of a province follow each other, so that its outline is drawn once.
  jobs.sort((a, b) => Number(a.outline ?? 0) - Number(b.outline ?? 0));
  if (jobs.length > 0 && !stop.aborted) await drawApart(jobs, stop);
  return { files, drawn: jobs.length };
}

function drawApart(jobs: readonly CardJob[], stop: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./cards/cards-worker.ts', import.meta.url), {
      workerData: jobs,
      execArgv: [],
      // It keeps little: a card is thrown away when it is written.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    stop.addEventListener('abort', () => void worker.terminate());
    worker.once('error', fail);
    worker.once('exit', (code) =>
      code === 0 || stop.aborted ? done() : fail(new Error(`cards-worker: ${code}`)),
    );
  });
}

/** Copies drawn cards to their places in a built site. */
export function layCards({ files }: DrawnCards, outDir: string): void {
  for (const [path, kept] of files) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
  }
}
