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
const VERSION = 3;

/**
 * Draws every share card into a built site as PNG and tells how many were new. The faces come from
 * npm, through a font configuration of our own: a bare machine has no Thai font.
 */
export async function drawCards(
  model: Model,
  outDir: string,
): Promise<{ all: number; drawn: number }> {
  const config = join(tmpdir(), `cards-fonts-${process.pid}.conf`);
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${join(CACHE, 'fonts')}</cachedir></fontconfig>`,
  );
  // Read once, when the drawing library starts.
  process.env.FONTCONFIG_FILE = config;
  const { default: sharp } = await import('sharp');
  mkdirSync(CACHE, { recursive: true });
  const waiting = cardsOf(model).map((card) => ({
    file: join(outDir, card.file),
    svg: cardSvg(card),
  }));
  const all = waiting.length;
  let drawn = 0;
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { file, svg } = next;
      const name = createHash('sha256').update(`${VERSION}\n${svg}`).digest('hex');
      const kept = join(CACHE, `${name}.png`);
      if (!existsSync(kept)) {
        // Without dithering: flat dyes need none, and a quarter of the time is left.
        const png = await sharp(Buffer.from(svg))
          .png({ palette: true, colours: 64, effort: 1, dither: 0 })
          .toBuffer();
        const draft = `${kept}.${process.pid}`;
        writeFileSync(draft, png);
        renameSync(draft, kept);
        drawn += 1;
      }
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(kept, file);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return { all, drawn };
}
