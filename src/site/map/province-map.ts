// Reading, simplifying, drawing and framing are one noun, the outline: hence the length.
import map from '@svg-maps/thailand';
import type { Province, ProvinceCode, Region } from '../../domain/place.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';

/** One province drawn: closed path, where its grain sits, and its box, in units of the map's `viewBox`. */
export interface Outline {
  readonly path: string;
  /** The same simplified, without islets: along it runs the dashed line of a province not yet announced. */
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

/** Twice the package's units. Corners snap to a grid, so that neighbours keep their common border. */
const SCALE = 2;
const GRID = 2;
/** Rings smaller than this (square units) are specks at any size we print. */
const SPECK = 14;
/** The same, and how far a line may stray, for the plain outline. */
const ISLET = 300;
const STRAY = 5;
/** Names the package spells differently from our table, and the lake, which is no province. */
const SPELLING: Readonly<Record<string, string>> = {
  Buriram: 'Buri Ram',
  Phangnga: 'Phang Nga',
};
const LAKE = 'lksg';

export const MAP_BOX = '0 0 1120 2050';

/** The closed rings of a path that has only relative moves (`m`, `z`), snapped to the grid. */
function rings(path: string): Point[][] {
  let at: [number, number] = [0, 0];
  return path
    .split(/z/i)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const numbers = part.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
      const ring: Point[] = [];
      let start: [number, number] | undefined;
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        at = [at[0] + numbers[i]!, at[1] + numbers[i + 1]!];
        start ??= at;
        const point = at.map((value) => Math.round((value * SCALE) / GRID) * GRID) as [
          number,
          number,
        ];
        const last = ring.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
      }
      at = start ?? at;
      return ring;
    });
}

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

/** The same ring without the points that lie on a straight run. */
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

/** A run of points without those that stray less than `STRAY` from the line through the others (Douglas and Peucker). */
function calm(points: readonly Point[]): Point[] {
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
  return [...calm(points.slice(0, farthest + 1)).slice(0, -1), ...calm(points.slice(farthest))];
}

function outline(all: readonly Point[][]): Outline {
  const kept = all.filter((ring) => Math.abs(area(ring)) / 2 > SPECK);
  const largest = kept.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const points = kept.flat();
  return {
    path: kept.map((ring) => `${line(corners(ring))}z`).join(''),
    plain: kept
      .filter((ring) => ring === largest || Math.abs(area(ring)) / 2 > ISLET)
      .map((ring) => `${line(calm([...ring, ring[0]!]).slice(0, -1))}z`)
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

const drawn = new Map<ProvinceCode, { province: Province; rings: Point[][] }>();
for (const { name, path } of map.locations) {
  const province = PROVINCES.find(({ en }) => en === (SPELLING[name] ?? name));
  if (province) drawn.set(province.code, { province, rings: rings(path) });
}

/** Every province's outline, by code. From @svg-maps/thailand (CC BY 4.0), simplified. */
export const outlines: ReadonlyMap<ProvinceCode, Outline> = new Map(
  [...drawn].map(([code, shape]) => [code, outline(shape.rings)]),
);

/** Songkhla's lake. */
export const lake: string = outline(
  rings(map.locations.find(({ id }) => id === LAKE)?.path ?? ''),
).path;

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
 * A round look at one province: the square `viewBox` in whose circle it fits, and the provinces that
 * are seen around it.
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
