// Reading the file's geometry, simplifying and writing are one way: hence the length.
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { format, resolveConfig } from 'prettier';
import { PROVINCES } from '../gazetteer/provinces.ts';

type Point = readonly [x: number, y: number];

/** Units a degree: three decimals are 110 metres, finer than the source is true. */
const UNITS = 1000;
/** How far a border may stray from the source's, in units. */
const STRAY = 4;
const TARGET = 'src/gazetteer/province-outlines.ts';
/** What the source spells differently from our table. */
const SPELLING: Readonly<Record<string, string>> = {
  Phangnga: 'Phang Nga',
  'Bangkok Metropolis': 'Bangkok',
};

/**
 * `node src/cli/run.mjs ../tools/province-outlines world_map.gpkg`: writes `gazetteer/province-outlines.ts` from the
 * layer `states_provinces` of the GeoPackage that QGIS comes with (`resources/data/world_map.gpkg`, in Debian's
 * package qgis-common), which is Natural Earth's 1:10m Admin 1, version 4.1.0, generalised by QGIS.
 */
export async function main([file]: readonly string[]): Promise<number> {
  if (!file) {
    console.error('province-outlines <world_map.gpkg>');
    return 1;
  }
  const rings = readRings(file);
  const partings = partingsOf(rings.map(({ ring }) => ring));
  const lines = rings
    .map(({ code, ring }) => ({ code, ring: simplify(ring, partings) }))
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
 * domain), 1:10m Admin 1 of version 4.1.0, by \`tools/province-outlines.ts\`, which is the only hand that writes here.
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

/** A ring as one text; a minus sign parts two numbers as well as a space does. */
const written = (ring: readonly Point[]): string =>
  ring
    .flatMap(([x, y], at) => {
      const [beforeX, beforeY] = at === 0 ? [0, 0] : ring[at - 1]!;
      return [x - beforeX, y - beforeY];
    })
    .join(' ')
    .replaceAll(' -', '-');

/** Every outer ring of the Thai provinces in units, counter-clockwise, without its closing point. */
function readRings(file: string): { code: string; ring: Point[] }[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database
    .prepare("SELECT name, geom FROM states_provinces WHERE adm0_a3 = 'THA'")
    .all() as { name: string; geom: Uint8Array }[];
  database.close();
  return rows.flatMap(({ name, geom }) => {
    const province = PROVINCES.find(({ en }) => en === (SPELLING[name] ?? name));
    if (!province) throw new Error(`No province is called ${name}`);
    return ringsOf(geom).map((ring) => ({ code: province.code, ring }));
  });
}

/** The outer rings of a multipolygon in GeoPackage's binary form (OGC 12-128r18, 2.1.3). No province has a hole. */
function ringsOf(geometry: Uint8Array): Point[][] {
  const view = new DataView(geometry.buffer, geometry.byteOffset, geometry.byteLength);
  /** How long the envelope before the geometry is, by three bits of the flags. */
  const envelope = [0, 32, 48, 48, 64][(view.getUint8(3) >> 1) & 7]!;
  let at = 8 + envelope;
  const little = () => view.getUint8(at++) === 1;
  const count = (littleEndian: boolean) => view.getUint32((at += 4) - 4, littleEndian);
  const double = (littleEndian: boolean) => view.getFloat64((at += 8) - 8, littleEndian);
  let order = little();
  if (count(order) !== 6) throw new Error('Not a multipolygon');
  return Array.from({ length: count(order) }, () => {
    order = little();
    if (count(order) !== 3 || count(order) !== 1) throw new Error('Not a polygon of one ring');
    const points = Array.from({ length: count(order) }, (): Point => [
      Math.round(double(order) * UNITS),
      Math.round(double(order) * UNITS),
    ]);
    const ring = points.filter((point, i) => i > 0 && point.join() !== points[i - 1]!.join());
    return area(ring) < 0 ? ring.reverse() : ring;
  });
}

/** Twice the signed area of a ring. */
const area = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Points where borders part: they stay, so that what lies between two of them is simplified alike on both sides. */
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

/** A ring with each run between two partings simplified; an island, which has none, keeps two far points. */
function simplify(ring: readonly Point[], partings: ReadonlySet<string>): Point[] {
  const first = ring.findIndex((point) => partings.has(point.join()));
  const turned = [...ring.slice(Math.max(first, 0)), ...ring.slice(0, Math.max(first, 0))];
  const closed = [...turned, turned[0]!];
  const ends = closed.flatMap((point, i) =>
    partings.has(point.join()) || i === 0 || i === closed.length - 1 ? [i] : [],
  );
  if (ends.length === 2) ends.splice(1, 0, farthestFrom(closed));
  return ends.slice(1).flatMap((end, i) => {
    const run = closed.slice(ends[i], end + 1);
    // One direction for both sides of a border.
    const forward = run[0]!.join() < run.at(-1)!.join();
    const kept = thin(forward ? run : run.reverse());
    return (forward ? kept : kept.reverse()).slice(0, -1);
  });
}

function farthestFrom(points: readonly Point[]): number {
  const [x, y] = points[0]!;
  const away = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  return away.indexOf(Math.max(...away));
}

/** A run of points without those that stray less than `STRAY` from the line through the others (Douglas and Peucker). */
function thin(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const away = points.map(([x, y]) =>
    length > 0
      ? Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length
      : Math.hypot(x - first[0], y - first[1]),
  );
  const distance = Math.max(...away);
  if (distance < STRAY || points.length === 2) return [first, last];
  const middle = away.indexOf(distance);
  return [...thin(points.slice(0, middle + 1)).slice(0, -1), ...thin(points.slice(middle))];
}
