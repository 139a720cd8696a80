import { deflateSync } from 'node:zlib';
import { pngFile } from './png.ts';
import { qrSquares } from './qr-squares.ts';

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
  const { dark, size } = qrSquares(address);
  const packed = deflateSync(dotRows(dark, size), { level: 9 });
  const width = size * QR_DOTS;
  const file = pngFile({ width, height: width, depth: 1, packed });
  const code = { size, picture: `data:image/png;base64,${file.toString('base64')}` };
  drawn.set(address, code);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return code;
}

/**
 * The pixel rows, eight pixels per byte, each after the byte of its filter: of each row of squares the first in full,
 * the others as a copy of the row above.
 */
function dotRows(dark: Uint8Array, size: number): Uint8Array {
  const rows = new Uint8Array(size * QR_DOTS * (size + 1));
  for (let y = 0; y < size; y += 1) {
    const top = y * QR_DOTS * (size + 1);
    for (let x = 0; x < size; x += 1) rows[top + 1 + x] = dark[y * size + x] ? 0 : 0xff;
    for (let copy = 1; copy < QR_DOTS; copy += 1) rows[top + copy * (size + 1)] = 2;
  }
  return rows;
}
