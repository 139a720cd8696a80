import { outlines, regionBorders } from './province-map.ts';

/** The id of a province's outline in `styles/map.svg`. */
export const outlineId = (code: string) => `p${code}`;

/** The id of the borders between the regions there. */
export const BORDERS_ID = 'borders';

/**
 * The outlines of all provinces as one file of shapes, which every map of the country refers to: `styles/map.svg` by
 * `npm run map`. Colours and lines come from the elements that refer to a shape; what does not inherit by itself is
 * said to.
 */
export function mapFile(): string {
  const paths = [
    ...[...outlines].map(([code, { path }]) => [outlineId(code), path] as const),
    [BORDERS_ID, regionBorders] as const,
  ].map(([id, path]) => `<path id="${id}" vector-effect="inherit" d="${withLetters(path)}"/>`);
  return ['<svg xmlns="http://www.w3.org/2000/svg">', ...paths, '</svg>', ''].join('\n');
}

/** A path with a letter before each line: the last check of a site takes a run of numbers for a telephone number. */
const withLetters = (path: string) =>
  path.replace(/l([-\d ]+)/g, (_, lines: string) =>
    lines.replace(/(-?\d+)( ?)(-?\d+) ?/g, 'l$1$2$3'),
  );
