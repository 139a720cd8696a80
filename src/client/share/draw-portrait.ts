import { clothShapes } from '../../site/cloth/cloth-svg.ts';
import { CLOTH } from '../../site/cloth/weave.ts';
import type { CardWords } from '../../site/cards/card-words.ts';
import { PASSED_SEAL, excellentSeal } from '../../site/cards/seals.ts';

/** A picture that fills a phone's screen in a chat. */
const [WIDTH, HEIGHT] = [1080, 1350] as const;
const MIDDLE = WIDTH / 2;
/** Pixels a thread of the cloth along the foot: a whole number of repeats fills the width. */
const THREAD = 6;
const CLOTH_TOP = HEIGHT - CLOTH.height * THREAD;

const DYES = {
  cloth: {
    ground: '#1c3162',
    text: '#fcfbf8',
    soft: '#d6deec',
    rank: '#f6c65c',
    stamp: '#f6c4ba',
    cloth: { ground: '#1c3162', thread: '#d6deec', figure: '#f6c65c' },
  },
  cotton: {
    ground: '#fcfbf8',
    text: '#161c2b',
    soft: '#3f485b',
    rank: '#1f3b73',
    stamp: '#8a2b20',
    cloth: { ground: '#fcfbf8', thread: '#1f3b73', figure: '#1f3b73' },
  },
} as const;

/** A picture of shapes alone, ready to be drawn. */
async function pictureOf(shapes: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`,
  )}`;
  await image.decode();
  return image;
}

/** The card of a page as a PNG of 1080 × 1350, in the page's own faces. */
export async function drawPortrait(card: CardWords): Promise<Blob | null> {
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
  const dye = DYES[card.ground];
  pen.fillStyle = dye.ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  if (card.seal) {
    const seal = card.seal === 'excellent' ? excellentSeal(dye.ground) : PASSED_SEAL;
    const shapes = `<g transform="translate(150 150) scale(2.9)">${seal}</g>`;
    pen.drawImage(await pictureOf(shapes, 300, 300), MIDDLE - 150, 120);
  }
  if (/^\d{6}$/.test(card.code)) {
    const [width, height] = [CLOTH.width * THREAD, CLOTH.height * THREAD];
    const shapes = `<g shape-rendering="crispEdges" transform="scale(${THREAD})">${clothShapes(card.code, dye.cloth)}</g>`;
    const repeat = await pictureOf(shapes, width, height);
    for (let x = 0; x < WIDTH; x += width) pen.drawImage(repeat, x, CLOTH_TOP);
  } else {
    pen.fillStyle = dye.rank;
    pen.fillRect(0, HEIGHT - 36, WIDTH, 36);
  }
  pen.strokeStyle = dye.soft;
  pen.lineWidth = 3;
  pen.setLineDash([18, 12]);
  pen.strokeRect(36, 36, WIDTH - 72, CLOTH_TOP - 72);
  pen.setLineDash([]);
}

function drawWords(pen: CanvasRenderingContext2D, card: CardWords) {
  const dye = DYES[card.ground];
  let y = card.seal ? 500 : 260;
  const write = (text: string, font: string, size: number, most: number, colour: string) => {
    const lines = linesOf(pen, text, font, size, most);
    pen.font = font.replace('{size}', String(lines.size));
    pen.fillStyle = colour;
    pen.textAlign = 'center';
    for (const line of lines.all) {
      pen.fillText(line, MIDDLE, y);
      y += lines.size * 1.5;
    }
  };
  write(card.eyebrow, '600 {size}px Sarabun', 40, 1, dye.rank);
  y += 50;
  write(card.name, '500 {size}px Trirong', 104, 3, dye.text);
  if (card.place) write(card.place, '500 {size}px Trirong', 44, 2, dye.text);
  y += 16;
  for (const line of card.lines) write(line, '400 {size}px Sarabun', 34, 2, dye.soft);
  for (const { text } of card.figures) write(text, '500 {size}px Trirong', 52, 1, dye.text);
  write(card.issuer, '400 {size}px Sarabun', 30, 3, dye.soft);
  y = CLOTH_TOP - (card.sample ? 116 : 72);
  if (card.sample) write(card.stamp, '600 {size}px Sarabun', 30, 1, dye.stamp);
  write(card.address, '400 {size}px Sarabun', 28, 1, dye.soft);
}

const ROOM = WIDTH - 180;

/** A text in up to `most` lines, at the largest size up to `size` at which it fits; never cut. */
function linesOf(
  pen: CanvasRenderingContext2D,
  text: string,
  font: string,
  size: number,
  most: number,
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
    const fits = all.length <= most && all.every((one) => pen.measureText(one).width <= ROOM);
    if (fits || now <= 20) return { size: now, all };
  }
}
