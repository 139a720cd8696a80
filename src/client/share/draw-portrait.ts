import { clothShapes } from '../../site/cloth/cloth-svg.ts';
import { CLOTH } from '../../site/cloth/weave.ts';
import { CARD_COLOURS } from '../../site/cards/card-colours.ts';
import type { CardWords } from '../../site/cards/card-words.ts';
import { PASSED_SEAL, excellentSeal } from '../../site/cards/seals.ts';
import { saveFile } from '../parts/save-file.ts';

export { cardOfHonour } from './card-of-honour.ts';

/** Pixels of a picture that fills a phone's screen in a chat. */
const [WIDTH, HEIGHT] = [1080, 1350] as const;
const MIDDLE = WIDTH / 2;
/** Pixels of one thread of the cloth at the foot: a whole number of repeats fills the width. */
const THREAD = 6;
const CLOTH_TOP = HEIGHT - CLOTH.height * THREAD;

/** An SVG picture without text, ready to be drawn. */
async function pictureOf(shapes: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
  )}`;
  await image.decode();
  return image;
}

/** Saves the card of a page under a name; returns whether it could be drawn. */
export async function savePortrait(card: CardWords, name: string): Promise<boolean> {
  const picture = await drawPortrait(card);
  if (picture) saveFile(picture, name);
  return picture !== null;
}

/** As a PNG of 1080 × 1350, in the page's own fonts. */
async function drawPortrait(card: CardWords): Promise<Blob | null> {
  await Promise.allSettled(
    ['500 90px Trirong', '400 30px Sarabun', '600 30px Sarabun'].map((face) =>
      document.fonts.load(face, 'กa'),
    ),
  );
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await drawGround(pen, card);
  drawWords(pen, card);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

async function drawGround(pen: CanvasRenderingContext2D, card: CardWords) {
  const dye = CARD_COLOURS[card.ground];
  pen.fillStyle = dye.ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  if (card.seal) {
    const seal = card.seal === 'excellent' ? excellentSeal(dye.ground) : PASSED_SEAL;
    const shapes = `<g transform="translate(150 150) scale(2.9)">${seal}</g>`;
    pen.drawImage(await pictureOf(shapes, 300, 300), MIDDLE - 150, 84);
  }
  if (/^\d{6}$/.test(card.code)) {
    const cloth = { ground: dye.ground, thread: dye.thread, figure: dye.eyebrow };
    const [width, height] = [CLOTH.width * THREAD, CLOTH.height * THREAD];
    const shapes = `<g shape-rendering="crispEdges" transform="scale(${THREAD})">${clothShapes(card.code, cloth)}</g>`;
    const repeat = await pictureOf(shapes, width, height);
    for (let x = 0; x < WIDTH; x += width) pen.drawImage(repeat, x, CLOTH_TOP);
  } else {
    pen.fillStyle = dye.eyebrow;
    pen.fillRect(0, HEIGHT - 36, WIDTH, 36);
  }
  pen.strokeStyle = dye.soft;
  pen.lineWidth = 3;
  pen.setLineDash([18, 12]);
  pen.strokeRect(36, 36, WIDTH - 72, CLOTH_TOP - 72);
  pen.setLineDash([]);
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly y: number;
}

/** Draws the words above the foot; all sizes are reduced together until the last line is above it. */
function drawWords(pen: CanvasRenderingContext2D, card: CardWords) {
  const dye = CARD_COLOURS[card.ground];
  const foot = CLOTH_TOP - (card.sample ? 116 : 72);
  let lines: readonly Line[] = [];
  for (let scale = 1; scale > 0.4; scale -= 0.05) {
    lines = linesOfCard(pen, card, scale);
    if ((lines.at(-1)?.y ?? 0) < foot - 56) break;
  }
  if (card.sample) {
    const font = '600 30px Sarabun';
    lines = [...lines, { text: card.stamp, font, colour: dye.stamp, y: foot }];
  }
  const address = { font: '400 28px Sarabun', colour: dye.soft, y: CLOTH_TOP - 68 };
  pen.textAlign = 'center';
  for (const { text, font, colour, y } of [...lines, { text: card.address, ...address }]) {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, MIDDLE, y, ROOM);
  }
}

function linesOfCard(pen: CanvasRenderingContext2D, card: CardWords, scale: number): Line[] {
  const dye = CARD_COLOURS[card.ground];
  const out: Line[] = [];
  let y = card.seal ? 470 : 240;
  const add = (text: string, { font, most, size, colour }: Type & { readonly colour: string }) => {
    const fitted = linesOf(pen, text, { font, most, size: Math.round(size * scale) });
    for (const line of fitted.all) {
      out.push({ text: line, font: font.replace('{size}', String(fitted.size)), colour, y });
      y += fitted.size * 1.45;
    }
  };
  add(card.eyebrow, { font: '600 {size}px Sarabun', most: 1, size: 40, colour: dye.eyebrow });
  y += 56 * scale;
  add(card.name, { font: '500 {size}px Trirong', most: 3, size: 100, colour: dye.text });
  y -= 44 * scale;
  if (card.place)
    add(card.place, { font: '500 {size}px Trirong', most: 2, size: 44, colour: dye.text });
  y += 12;
  for (const line of card.lines)
    add(line, { font: '400 {size}px Sarabun', most: 2, size: 34, colour: dye.soft });
  for (const { text } of card.figures)
    add(text, { font: '500 {size}px Trirong', most: 1, size: 52, colour: dye.text });
  for (const credit of card.credits)
    add(credit, { font: '400 {size}px Sarabun', most: 3, size: 30, colour: dye.soft });
  return out;
}

const ROOM = WIDTH - 180;

/** How a text is set: its font with `{size}` in place of the size, its largest size in pixels, and its most lines. */
interface Type {
  readonly font: string;
  readonly size: number;
  readonly most: number;
}

/** A text in up to `most` lines, at the largest size up to `size` at which it fits; never cut. */
function linesOf(
  pen: CanvasRenderingContext2D,
  text: string,
  { font, size, most }: Type,
): { size: number; all: string[] } {
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
  for (let now = size; ; now -= 2) {
    pen.font = font.replace('{size}', String(now));
    const all: string[] = [];
    let line = '';
    for (const word of words) {
      if (line && pen.measureText(line + word).width > ROOM) {
        all.push(line.trim());
        line = word.trimStart();
      } else line += word;
    }
    all.push(line.trim());
    const fits = all.length <= most && all.every((line) => pen.measureText(line).width <= ROOM);
    if (fits || now <= 20) return { size: now, all };
  }
}
