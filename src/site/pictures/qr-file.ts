import { escapeHtml } from '../../markup/html.ts';

/** A QR code as strokes of width 1 on a square of `size` units. */
export interface QrStrokes {
  readonly size: number;
  readonly path: string;
}

/** The dark squares of a code, row by row, as strokes: one for each run of them. */
export function qrStrokes(rows: readonly (readonly boolean[])[]): QrStrokes {
  const path = rows
    .map((row, y) => {
      const squares = row.map((dark) => (dark ? '1' : '0')).join('');
      const runs = squares
        .replace(/0+$/, '')
        .replace(/1+|0+/g, (run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`));
      return `M0 ${y + 0.5}${runs}`;
    })
    .join('');
  return { size: rows.length, path };
}

/** The margin that QR readers require, in squares. */
const QUIET = 4;

/**
 * A QR code as a file of its own, black on white, with its address in letters below, so that the sign works without
 * a camera. 60 mm wide unless scaled. The browser makes it from the picture on the page.
 *
 * @param shown the address as letters; characters with a meaning in XML are escaped here
 */
export function qrFile({ size, path }: QrStrokes, shown: string): string {
  const wide = size + 2 * QUIET;
  const letters = Math.min(2.4, (wide - 2) / (shown.length * 0.58));
  const tall = wide + letters * 1.4;
  const text = escapeHtml(shown);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="${((60 * tall) / wide).toFixed(2)}mm" viewBox="0 0 ${wide} ${tall.toFixed(2)}">`,
    `<title>${text}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<path transform="translate(${QUIET} ${QUIET})" stroke="#000" shape-rendering="crispEdges" d="${path}"/>`,
    `<text x="${wide / 2}" y="${(wide - 0.6 + letters * 0.5).toFixed(2)}" font-family="Arial,Helvetica,sans-serif" font-size="${letters.toFixed(2)}" text-anchor="middle">${text}</text>`,
    '</svg>\n',
  ].join('');
}
