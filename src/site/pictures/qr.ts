import { deflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { pngFile } from './png.ts';

/** A QR code as a picture, black on white and without a margin. */
export interface QrPicture {
  /** Squares per row. */
  readonly size: number;
  /** A PNG as a `data:` address. */
  readonly picture: string;
}

/** Pixels per square: enough that a printer which smooths pictures still draws sharp edges. */
export const QR_DOTS = 8;

/** The last drawn codes, by their address: a page and its twin in the other language show the same one. */
const drawn = new Map<string, QrPicture>();
/** More than the number of pages that are rendered at the same time. */
const KEPT = 256;

/** The QR code of an address: as a picture it takes a third of the bytes of an SVG path. */
export function qrPicture(address: string): QrPicture {
  const known = drawn.get(address);
  if (known) return known;
  const { data, size } = encode(address, { border: 0, ecc: 'M' });
  const packed = deflateSync(Buffer.concat(data.flatMap(dotRows)), { level: 9 });
  const width = size * QR_DOTS;
  const file = pngFile({ width, height: width, depth: 1, packed });
  const code = { size, picture: `data:image/png;base64,${file.toString('base64')}` };
  drawn.set(address, code);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return code;
}

/**
 * The pixel rows of a row of squares, eight pixels per byte: the first in full, the others as a copy of the row
 * above.
 */
function dotRows(squares: readonly boolean[]): Uint8Array[] {
  const first = Uint8Array.from([0, ...squares.map((dark) => (dark ? 0 : 0xff))]);
  const same = new Uint8Array(first.length);
  same[0] = 2;
  return [first, ...Array<Uint8Array>(QR_DOTS - 1).fill(same)];
}
