import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Model } from '../../domain/model.ts';
import { CARD_COLOURS } from '../../site/cards/card-colours.ts';
import { drawnCards } from '../../site/cards/card.ts';
import { cardSvg } from '../../site/cards/card-svg.ts';
import { flatPicture } from './flat-picture.ts';
import { KEPT_DRAWINGS, keptDrawing } from './kept-drawings.ts';
import { projectRoot } from './settings.ts';

const FONTS = join(projectRoot, 'node_modules', '@expo-google-fonts');
/** Raise it when the drawing changes in a way that the SVG does not show. */
const VERSION = 'card 6';

/** The files of the share cards, by their path in the site, and how many of them are new. */
export interface DrawnCards {
  readonly files: ReadonlyMap<string, string>;
  readonly drawn: number;
}

/**
 * Draws every share card as PNG; stops early on the signal. The fonts come from npm, through a font configuration of
 * this project, because a bare machine has no Thai font.
 */
export async function drawCards(model: Model, stop: AbortSignal): Promise<DrawnCards> {
  mkdirSync(KEPT_DRAWINGS, { recursive: true });
  const config = join(KEPT_DRAWINGS, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${join(KEPT_DRAWINGS, 'fonts')}</cachedir></fontconfig>`,
  );
  // Read once, when the drawing library starts.
  process.env.FONTCONFIG_FILE = config;
  const { default: sharp } = await import('sharp');
  const waiting = drawnCards(model);
  const files = new Map<string, string>();
  let drawn = 0;
  const work = async () => {
    for (let card = waiting.pop(); card && !stop.aborted; card = waiting.pop()) {
      const svg = cardSvg(card);
      const { edges } = CARD_COLOURS[card.ground];
      const { file, isNew } = await keptDrawing([VERSION, edges, svg], 'png', async () => {
        const { data, info } = await sharp(Buffer.from(svg))
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        return flatPicture(data, info, [...new Set([...svg.match(/#[0-9a-f]{6}/g)!, edges])]);
      });
      files.set(card.picture, file);
      if (isNew) drawn += 1;
    }
  };
  // One more than there are cores: one of them waits for the pages, which keep this thread busy.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return { files, drawn };
}

/** Copies drawn cards to their places in a built site. */
export function layCards({ files }: DrawnCards, outDir: string): void {
  for (const [path, kept] of files) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
  }
}
