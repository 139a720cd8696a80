// Longer than most files: simplifying, drawing and framing all concern the outline.
import type { Province, ProvinceCode, Region } from '../../domain/place.ts';
import { PROVINCE_OUTLINES, type Position } from '../../gazetteer/province-outlines.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';

/** One province drawn: closed path, position of its grain, and its box, in units of the map's `viewBox`. */
export interface Outline {
  readonly path: string;
  /** The same simplified, without islets: the dashed line of a province without an announcement follows it. */
  readonly plain: string;
  readonly middle: readonly [x: number, y: number];
  readonly box: Box;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type Point = readonly [number, number];

/** Units of the drawing per degree of latitude; a degree of longitude is shorter, as in the middle of the country. */
const DEGREE = 138;
const NARROWED = DEGREE * Math.cos((13 * Math.PI) / 180);
/** The origin of the drawing: the corner of the country's box, with some margin. */
const WEST = 97.3;
const NORTH = 20.52;
/** Positions are rounded to a grid, so that neighbours keep their common border. */
const GRID = 3;
/** The grid for a province in a window of its own, and the largest size (in units) of such a province. */
const FINE_GRID = 0.5;
const SMALL = 150;
/** Rings smaller than this (square units) would be specks at any printed size. */
const SPECK = 14;
/** The same for the simplified outline, and how far it may deviate. */
const ISLET = 300;
const STRAY = 5;

export const MAP_BOX = '0 0 1120 2050';

/** A position on the drawing, snapped to a grid. */
const pointAt = ([longitude, latitude]: Position, grid: number): Point => [
  Math.round(((longitude - WEST) * NARROWED) / grid) * grid,
  Math.round(((NORTH - latitude) * DEGREE) / grid) * grid,
];

/** A ring on the drawing, without points that coincide with the previous one. */
const drawRing = (ring: readonly Position[], grid: number): Point[] =>
  ring
    .map((position) => pointAt(position, grid))
    .filter(([x, y], i, points) => {
      const [beforeX, beforeY] = points.at(i - 1)!;
      return x !== beforeX || y !== beforeY;
    });

/** Twice the signed area of a ring. */
const area = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

function centre(ring: readonly Point[]): Point {
  const double = area(ring);
  let x = 0;
  let y = 0;
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    x += (x1 + x2) * (x1 * y2 - x2 * y1);
    y += (y1 + y2) * (x1 * y2 - x2 * y1);
  }
  return [Math.round(x / (3 * double)), Math.round(y / (3 * double))];
}

/** The same ring without the points on a straight run. */
function corners(ring: readonly Point[]): Point[] {
  return ring.filter(([x, y], i) => {
    const [beforeX, beforeY] = ring.at(i - 1)!;
    const [afterX, afterY] = ring[(i + 1) % ring.length]!;
    return (x - beforeX) * (afterY - y) !== (y - beforeY) * (afterX - x);
  });
}

const line = (points: readonly Point[]) =>
  points
    .map(([x, y], i) =>
      i === 0 ? `M${x} ${y}l` : `${x - points[i - 1]![0]} ${y - points[i - 1]![1]}`,
    )
    .join(' ')
    .replace('l ', 'l')
    .replaceAll(' -', '-');

/**
 * A run of points without those that deviate less than `STRAY` from the line through the others (Douglas and
 * Peucker).
 */
function simplify(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [farthest, distance] = [0, 0];
  for (const [i, [x, y]] of points.entries()) {
    const away =
      length > 0
        ? Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length
        : Math.hypot(x - first[0], y - first[1]);
    if (away > distance) [farthest, distance] = [i, away];
  }
  if (distance < STRAY) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1)).slice(0, -1),
    ...simplify(points.slice(farthest)),
  ];
}

function outline(all: readonly Point[][]): Outline {
  const kept = all.filter((ring) => Math.abs(area(ring)) / 2 > SPECK);
  const largest = kept.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const points = kept.flat();
  return {
    path: kept.map((ring) => `${line(corners(ring))}z`).join(''),
    plain: kept
      .filter((ring) => ring === largest || Math.abs(area(ring)) / 2 > ISLET)
      .map((ring) => `${line(simplify([...ring, ring[0]!]).slice(0, -1))}z`)
      .join(''),
    middle: centre(largest),
    box: {
      left: Math.min(...points.map(([x]) => x)),
      top: Math.min(...points.map(([, y]) => y)),
      right: Math.max(...points.map(([x]) => x)),
      bottom: Math.max(...points.map(([, y]) => y)),
    },
  };
}

const ringsOf = (code: ProvinceCode, grid: number): Point[][] =>
  (PROVINCE_OUTLINES.get(code) ?? []).map((ring) => drawRing(ring, grid));

const drawn = new Map<ProvinceCode, { province: Province; rings: Point[][] }>(
  PROVINCES.map((province) => [province.code, { province, rings: ringsOf(province.code, GRID) }]),
);

/** Every province's outline, by code, as the open data have it (`gazetteer/province-outlines.ts`). */
export const outlines: ReadonlyMap<ProvinceCode, Outline> = new Map(
  [...drawn].map(([code, shape]) => [code, outline(shape.rings)]),
);

/**
 * The paths of a window on a province, in the same units: for a small province with more detail than on the map of
 * the country, which loses its bays and capes.
 */
export function closeUp(
  centre: ProvinceCode,
  near: readonly ProvinceCode[],
): { readonly here: string; readonly near: string } {
  const { left, top, right, bottom } = outlines.get(centre)!.box;
  const isSmall = Math.max(right - left, bottom - top) < SMALL;
  const pathOf = (code: ProvinceCode) =>
    isSmall ? finePath(code) : (outlines.get(code)?.path ?? '');
  return { here: pathOf(centre), near: near.map(pathOf).join('') };
}

const finePath = (code: ProvinceCode): string =>
  ringsOf(code, FINE_GRID)
    .filter((ring) => Math.abs(area(ring)) / 2 > SPECK / 4)
    .map((ring) => `${line(corners(ring))}z`)
    .join('');

/** The borders between the four regions, as one path. */
export const regionBorders: string = (() => {
  const sides = new Map<string, { region: Region; a: Point; b: Point }>();
  const between: [Point, Point][] = [];
  for (const { province, rings: all } of drawn.values()) {
    for (const ring of all) {
      for (const [i, a] of ring.entries()) {
        const b = ring[(i + 1) % ring.length]!;
        const key = [a.join(), b.join()].sort().join(' ');
        const met = sides.get(key);
        if (met && met.region !== province.region) between.push([a, b]);
        sides.set(key, { region: province.region, a, b });
      }
    }
  }
  return chains(between).map(line).join('');
})();

/** Joins segments that share an end into long lines. */
function chains(segments: readonly [Point, Point][]): Point[][] {
  const open = new Set(segments);
  const joined: Point[][] = [];
  for (const segment of segments) {
    if (!open.delete(segment)) continue;
    const chain: Point[] = [...segment];
    for (let grown = true; grown;) {
      grown = false;
      for (const other of open) {
        const [end, start] = [chain.at(-1)!.join(), chain[0]!.join()];
        const [a, b] = [other[0].join(), other[1].join()];
        if (a === end) chain.push(other[1]);
        else if (b === end) chain.push(other[0]);
        else if (b === start) chain.unshift(other[0]);
        else if (a === start) chain.unshift(other[1]);
        else continue;
        open.delete(other);
        grown = true;
      }
    }
    joined.push(chain);
  }
  return joined;
}

/** The `viewBox` that shows all of some provinces, with room around. */
export function boxAround(codes: readonly ProvinceCode[], room = 20): string {
  const boxes = codes.flatMap((code) => outlines.get(code)?.box ?? []);
  const left = Math.min(...boxes.map((box) => box.left)) - room;
  const top = Math.min(...boxes.map((box) => box.top)) - room;
  const right = Math.max(...boxes.map((box) => box.right)) + room;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + room;
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

/**
 * A round window on one province: the square `viewBox` whose circle contains it, and the provinces that are visible
 * around it.
 */
export function locatorView(code: ProvinceCode): { box: string; near: readonly ProvinceCode[] } {
  const own = outlines.get(code)?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const side = Math.round(Math.hypot(own.right - own.left, own.bottom - own.top) * 1.2);
  const left = Math.round((own.left + own.right - side) / 2);
  const top = Math.round((own.top + own.bottom - side) / 2);
  const near = [...outlines]
    .filter(
      ([other, { box }]) =>
        other !== code &&
        box.right > left &&
        box.left < left + side &&
        box.bottom > top &&
        box.top < top + side,
    )
    .map(([other]) => other);
  return { box: `${left} ${top} ${side} ${side}`, near };
}
