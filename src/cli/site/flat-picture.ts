import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pngFile } from '../../site/pictures/png.ts';

const pack = promisify(deflate);

/** Half a byte a dot. */
const MOST_COLOURS = 16;

const partsOf = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/**
 * Index of the nearest colour, for a colour of 5 bits each of red, green and blue; differences are weighted as the
 * eye sees them.
 */
function nearestOf(all: readonly (readonly number[])[], colour: number): number {
  const [red, green, blue] = [colour >> 10, (colour >> 5) & 31, colour & 31].map(
    (part) => part * 8 + 4,
  ) as [number, number, number];
  const distances = all.map(
    ([r = 0, g = 0, b = 0]) => 3 * (r - red) ** 2 + 4 * (g - green) ** 2 + 2 * (b - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * A drawing in flat colours as a PNG of just these, without dithering: two thirds of the weight of one whose
 * colours a library chooses, since the edges of letters take one shade in place of many.
 *
 * @param pixels red, green, blue and opacity of each dot in turn; all are opaque
 * @param width even
 * @param colours up to 16, as `#rrggbb`
 */
export async function flatPicture(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  colours: readonly string[],
): Promise<Buffer> {
  if (colours.length > MOST_COLOURS) throw new Error(`${colours.length} colours in a flat picture`);
  const all = colours.map(partsOf);
  // Of the 32,768 colours of five bits a few hundred occur.
  const known = new Int8Array(1 << 15).fill(-1);
  const indexAt = (dot: number): number => {
    const colour =
      ((pixels[dot]! >> 3) << 10) | ((pixels[dot + 1]! >> 3) << 5) | (pixels[dot + 2]! >> 3);
    if (known[colour]! < 0) known[colour] = nearestOf(all, colour);
    return known[colour]!;
  };
  const rows = Buffer.alloc(height * (1 + width / 2));
  let to = 0;
  let dot = 0;
  for (let row = 0; row < height; row += 1) {
    to += 1; // Its filter: none.
    for (let pair = 0; pair < width / 2; pair += 1, dot += 8, to += 1)
      rows[to] = (indexAt(dot) << 4) | indexAt(dot + 4);
  }
  // Short blocks, so that each line of letters has a table of its own. Level 9 would take four times as long for
  // a twentieth of the size.
  const packed = await pack(rows, { level: 7, memLevel: 5 });
  return pngFile({ width, height, depth: 4, palette: Uint8Array.from(all.flat()), packed });
}
