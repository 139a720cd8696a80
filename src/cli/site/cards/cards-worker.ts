import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { ProvinceCode } from '../../../domain/place.ts';
import type { CardDrawing } from '../../../site/cards/card-part.ts';
import { keepDrawing } from '../kept-drawings.ts';
import { drawCard } from './draw-card.ts';

/** A card to be drawn, and the file to be written. */
export interface CardJob {
  readonly file: string;
  readonly drawing: CardDrawing;
  readonly outline: ProvinceCode | undefined;
}

// Pictures are small and differ: threads and a cache for them take 35 MB, and no less time.
sharp.cache(false);
sharp.concurrency(1);

/** Draws cards in a separate thread, for `drawCards`. */
for (const { file, drawing } of workerData as readonly CardJob[])
  keepDrawing(file, await drawCard(drawing));
