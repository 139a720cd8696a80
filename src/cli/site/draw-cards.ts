import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Model } from '../../domain/model.ts';
import { cardsOf } from '../../site/cards/card.ts';
import { cardSvg } from '../../site/cards/card-svg.ts';
import { projectRoot } from './settings.ts';

/**
 * Drawn cards by the hash of their drawing: an unchanged card is never drawn twice. `CARD_CACHE` names
 * another folder for a build that is to draw all of them itself.
 */
const CACHE = resolve(projectRoot, process.env['CARD_CACHE'] || 'node_modules/.cache/cards');
const FONTS = join(projectRoot, 'node_modules', '@expo-google-fonts');
/** To be raised when the way of drawing changes outside the SVG. */
const VERSION = 4;

/** Where the share cards lie, by their path in the site, and how many of them are new. */
export interface DrawnCards {
  readonly files: ReadonlyMap<string, string>;
  readonly drawn: number;
}

/**
 * Draws every share card as PNG; ends early when told to. The faces come from npm, through a font
 * configuration of our own: a bare machine has no Thai font.
 */
export async function drawCards(model: Model, stop: AbortSignal): Promise<DrawnCards> {
  const config = join(tmpdir(), `cards-fonts-${process.pid}.conf`);
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${join(CACHE, 'fonts')}</cachedir></fontconfig>`,
  );
  // Read once, when the drawing library starts.
  process.env.FONTCONFIG_FILE = config;
  const { default: sharp } = await import('sharp');
  mkdirSync(CACHE, { recursive: true });
  const waiting = cardsOf(model);
  const files = new Map<string, string>();
  let drawn = 0;
  const work = async () => {
    for (let card = waiting.pop(); card && !stop.aborted; card = waiting.pop()) {
      const svg = cardSvg(card);
      const name = createHash('sha256').update(`${VERSION}\n${svg}`).digest('hex');
      const kept = join(CACHE, `${name}.png`);
      files.set(card.file, kept);
      if (existsSync(kept)) continue;
      // Sixteen colours are half a byte a dot, and without dithering flat dyes stay flat: half the weight of 64.
      const png = await sharp(Buffer.from(svg))
        .png({ palette: true, colours: 16, effort: 1, compressionLevel: 9, dither: 0 })
        .toBuffer();
      const draft = `${kept}.${process.pid}`;
      writeFileSync(draft, png);
      renameSync(draft, kept);
      drawn += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
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
