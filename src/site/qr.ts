import { encode } from 'uqr';
import type { Province, TambonCode } from '../domain/place.ts';

/** The dark squares of a QR code as strokes of width 1 on a square of `size` units, without a margin. */
export function qrStrokes(address: string): { size: number; path: string } {
  const code = encode(address, { border: 0, ecc: 'M' });
  // One stroke for each run of dark squares in a row: a quarter of the text of single squares.
  const path = code.data
    .map((row, y) =>
      row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .replace(/1+|0+/g, (run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`))
        .replace(/^/, `M0 ${y + 0.5}`),
    )
    .join('');
  return { size: code.size, path };
}

/** Where the code of a place lies as a file to print from: `/qr/tambon/840401.svg`, `/qr/surat-thani.svg`. */
export const qrFiles = {
  tambon: (code: TambonCode) => `/qr/tambon/${code}.svg`,
  province: (province: Province) => `/qr/${province.slug}.svg`,
} as const;

/** The margin that readers of codes ask for, in squares. */
const QUIET = 4;

/**
 * A QR code as a file of its own, black on white, its address in letters below it, so that the sign
 * still serves where no camera reads it. 60 mm wide unless scaled.
 */
export function qrFile(address: string): string {
  const { size, path } = qrStrokes(address);
  const wide = size + 2 * QUIET;
  const shown = address.replace(/^https?:\/\//, '');
  const letters = Math.min(2.4, (wide - 2) / (shown.length * 0.58));
  const tall = wide + letters * 1.4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="${((60 * tall) / wide).toFixed(2)}mm" viewBox="0 0 ${wide} ${tall.toFixed(2)}">`,
    `<title>${shown}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<path transform="translate(${QUIET} ${QUIET})" stroke="#000" shape-rendering="crispEdges" d="${path}"/>`,
    `<text x="${wide / 2}" y="${(wide - 0.6 + letters * 0.5).toFixed(2)}" font-family="Arial,Helvetica,sans-serif" font-size="${letters.toFixed(2)}" text-anchor="middle">${shown}</text>`,
    '</svg>\n',
  ].join('');
}
