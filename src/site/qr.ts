import { encode } from 'uqr';
import type { QrStrokes } from './qr-file.ts';

/** Codes drawn last, by their address: a page and its twin in the other language show the same one. */
const drawn = new Map<string, QrStrokes>();
/** More than there are pages in work at a time. */
const KEPT = 256;

/** The dark squares of a QR code as strokes of width 1 on a square of `size` units, without a margin. */
export function qrStrokes(address: string): QrStrokes {
  const known = drawn.get(address);
  if (known) return known;
  const code = encode(address, { border: 0, ecc: 'M' });
  // One stroke for each run of dark squares in a row: a quarter of the text of single squares.
  const path = code.data
    .map((row, y) =>
      row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .replace(/0+$/, '')
        .replace(/1+|0+/g, (run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`))
        .replace(/^/, `M0 ${y + 0.5}`),
    )
    .join('');
  const strokes = { size: code.size, path };
  drawn.set(address, strokes);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return strokes;
}
