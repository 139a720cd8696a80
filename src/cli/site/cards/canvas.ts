import { pngFile } from '../../../site/pictures/png.ts';
import { deflateSync } from 'node:zlib';

/** Half a byte a dot. */
const MOST_COLOURS = 16;

/** A picture in up to 16 flat colours. */
export interface Canvas {
  /** Even. */
  readonly width: number;
  readonly height: number;
  /** As `#rrggbb`; the first is the ground. */
  readonly colours: readonly string[];
  /** The place in `colours` of each dot, row by row. */
  readonly dots: Uint8Array;
}

export function newCanvas(
  { width, height }: { readonly width: number; readonly height: number },
  colours: readonly string[],
): Canvas {
  if (colours.length > MOST_COLOURS) throw new Error(`${colours.length} colours in a flat picture`);
  return { width, height, colours, dots: new Uint8Array(width * height) };
}

/** Red, green and blue of `#rrggbb`. */
export const partsOf = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** The colour in the middle of two. */
export const between = (colour: string, other: string): string => {
  const parts = partsOf(other);
  return `#${partsOf(colour)
    .map((part, i) => Math.round((part + parts[i]!) / 2))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
};

let rows = new Uint8Array();

/** Room for the packed rows, which all cards share. */
function rowsOf(width: number, height: number): Uint8Array {
  const length = height * (1 + width / 2);
  if (rows.length !== length) rows = new Uint8Array(length);
  return rows;
}

/** The file of a canvas. */
export function canvasPng({ width, height, colours, dots }: Canvas): Buffer {
  const packable = rowsOf(width, height);
  let to = 0;
  let dot = 0;
  for (let row = 0; row < height; row += 1) {
    to += 1; // Its filter: none, since rows are compared with all those before.
    for (const end = dot + width; dot < end; dot += 2, to += 1)
      packable[to] = (dots[dot]! << 4) | dots[dot + 1]!;
  }
  // Short blocks, so that each line of letters has a table of its own.
  const packed = deflateSync(packable, { level: 7, memLevel: 5 });
  return pngFile({
    width,
    height,
    depth: 4,
    palette: Uint8Array.from(colours.flatMap(partsOf)),
    packed,
  });
}
