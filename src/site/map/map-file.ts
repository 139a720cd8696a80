import type { ProvinceCode } from '../../domain/place.ts';
import { closeUp, locatorView, outlines, regionBorders } from './province-map.ts';

/** The id of a province's outline in `styles/map.svg`. */
export const outlineId = (code: ProvinceCode) => `p${code}`;

/** The id of the borders between the regions there. */
export const BORDERS_ID = 'borders';

/**
 * The files of shapes to which pages refer, by their paths below `styles/`, written by `npm run map`: `map.svg` with
 * the outlines of all provinces, and for each province `provinces/84.svg` with the shapes of the round window on it:
 * `here` and `near`. Colours and lines come from the elements that refer to a shape; what does not inherit by itself
 * is said to.
 */
export function mapFiles(): ReadonlyMap<string, string> {
  const country = shapes([
    ...[...outlines].map(([code, { path }]) => [outlineId(code), path] as const),
    [BORDERS_ID, regionBorders],
  ]);
  return new Map([
    ['map.svg', country],
    ...[...outlines.keys()].map((code): [string, string] => {
      const { near, here } = closeUp(code, locatorView(code).near);
      return [
        `provinces/${code}.svg`,
        shapes([
          ['near', near],
          ['here', here],
        ]),
      ];
    }),
  ]);
}

function shapes(paths: readonly (readonly [id: string, path: string])[]): string {
  const lines = paths.map(
    ([id, path]) => `<path id="${id}" vector-effect="inherit" d="${withLetters(path)}"/>`,
  );
  return ['<svg xmlns="http://www.w3.org/2000/svg">', ...lines, '</svg>', ''].join('\n');
}

/** A path with a letter before each line: the last check of a site takes a run of numbers for a telephone number. */
const withLetters = (path: string) =>
  path.replace(/l([-\d. ]+)/g, (_, lines: string) =>
    lines.replace(/(-?[\d.]+)( ?)(-?[\d.]+) ?/g, 'l$1$2$3'),
  );
