import sharp from 'sharp';
import type { CardPicture } from '../../../site/cards/card-part.ts';
import { between, type Canvas, partsOf } from './canvas.ts';
import { MOST_DIFFERENCE, steadyRows } from './steady-rows.ts';

/** A colour this near the ground needs no shade between: its edges are soft as they are. */
const PALE = 60;

/** The seals are on most cards; cards of a province follow each other. */
const MOST_KEPT = 8;
const kept = new Map<string, Uint8Array>();

/** How different two colours look to the eye; 255 are black and white. */
function distance(colour: readonly number[], other: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part, i) => part - other[i]!);
  return Math.sqrt((3 * red ** 2 + 4 * green ** 2 + 2 * blue ** 2) / 9);
}

/** The colours of a picture, and the shades of its edges. */
export function coloursOf({ svg }: CardPicture, ground: string): string[] {
  const own = [...new Set(svg.match(/#[0-9a-f]{6}/g))].filter((colour) => colour !== ground);
  const strong = own.filter((colour) => distance(partsOf(colour), partsOf(ground)) > PALE);
  return [...own, ...strong.map((colour) => between(colour, ground))];
}

/** Draws a picture upon a canvas, on whose ground it lies. */
export async function paintPicture(canvas: Canvas, picture: CardPicture): Promise<void> {
  const { x, y, width } = picture;
  const [ground = ''] = canvas.colours;
  const own = [ground, ...coloursOf(picture, ground)];
  const places = own.map((colour) => canvas.colours.indexOf(colour));
  const shades = await shadesOf(picture, own);
  for (let from = 0, row = y * canvas.width + x; from < shades.length; from += width) {
    for (let column = 0; column < width; column += 1) {
      const shade = shades[from + column]!;
      if (shade > 0) canvas.dots[row + column] = places[shade]!;
    }
    row += canvas.width;
  }
}

/** The place among its colours of each dot of a picture. */
async function shadesOf(picture: CardPicture, colours: readonly string[]): Promise<Uint8Array> {
  const { viewBox, svg, width, height } = picture;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours[0]}"/><svg viewBox="${viewBox}">${svg}</svg></svg>`;
  const known = kept.get(drawing);
  if (known) return known;
  const pixels = await sharp(Buffer.from(drawing)).ensureAlpha().raw().toBuffer();
  const shades = flatten(pixels, { width, height }, colours.map(partsOf));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(drawing, shades);
  return shades;
}

/** @param pixels red, green, blue and opacity of each dot in turn; all are opaque */
function flatten(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  colours: readonly (readonly [number, number, number])[],
): Uint8Array {
  const most = (MOST_DIFFERENCE / 2) * STRONG;
  const choiceFor = (parts: readonly number[]) => {
    const distances = colours.map((colour) => distance(colour, parts));
    const isFlat = distances.includes(0);
    return {
      nearest: distances.indexOf(Math.min(...distances)),
      near: distances.map((far) => (isFlat ? far === 0 : far <= most)),
    };
  };
  // Few colours occur, and neighbours are often the same.
  const known = new Map<number, ReturnType<typeof choiceFor>>();
  let [lastColour, last] = [-1, choiceFor(colours[0]!)];
  const choiceAt = (dot: number) => {
    const parts = [pixels[dot * 4]!, pixels[dot * 4 + 1]!, pixels[dot * 4 + 2]!] as const;
    const colour = (parts[0] << 16) | (parts[1] << 8) | parts[2];
    if (colour === lastColour) return last;
    lastColour = colour;
    last = known.get(colour) ?? choiceFor(parts);
    known.set(colour, last);
    return last;
  };
  return steadyRows(width, height, {
    nearest: (dot) => choiceAt(dot).nearest,
    isNear: (dot, shade) => choiceAt(dot).near[shade]!,
  });
}

/** How different a strong colour and the ground look. */
const STRONG = 200;
