import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { CountedYear } from '../counting/count-years.ts';
import { splitCsv } from '../counting/read-rows.ts';
import type { Case, Notebook } from './judgement.ts';

const OUTLINES = 'data/provinces.geojson';
/** A box around all of Thailand, in degrees: coordinates outside it have wrong units or swapped axes. */
const THAILAND = { west: 97, south: 5, east: 106, north: 21 };

type Position = readonly number[];
interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown };
}
type CsvRow = Readonly<Record<string, string>>;

/** The figures of provinces: the table is compared with a second count, then the map's file with the table. */
export function judgeProvinces(given: Case, notebook: Notebook): void {
  const tables = given.register.years.map((year) => ({
    year,
    rows: readTable(given, notebook, `data/${year.fiscalYear}/provinces.en.csv`),
  }));
  for (const { year, rows } of tables) if (rows) judgeTable(notebook, year, rows);
  const features = readFeatures(given, notebook);
  if (!features) return;
  const ids = features.map(({ id }) => id);
  const all = PROVINCES.map(({ code }) => `TH-${code}`);
  notebook.expect([...ids].sort().join() === [...all].sort().join(), 'invalid-outline', OUTLINES);
  for (const feature of features) {
    judgeOutline(notebook, feature);
    for (const { year, rows } of tables) judgeFigures(notebook, feature, year, rows ?? []);
  }
}

/** The rows of an English CSV by the names of its columns; undefined where the file does not exist. */
function readTable({ built }: Case, notebook: Notebook, path: string): CsvRow[] | undefined {
  notebook.expect(built.files.has(path), 'missing-page', path);
  if (!built.files.has(path)) return undefined;
  const [header = [], ...rows] = splitCsv(built.text(path).replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function judgeTable(notebook: Notebook, year: CountedYear, rows: readonly CsvRow[]): void {
  const path = `data/${year.fiscalYear}/provinces.en.csv`;
  for (const [column, codes] of [
    ['passed', year.passed],
    ['excellent', year.excellent],
  ] as const)
    for (const { code } of PROVINCES) {
      const counted = codes.filter((tambon) => tambon.startsWith(code)).length;
      const shown = rows.find((row) => row['province_code'] === code)?.[column] ?? '';
      const same = shown === (counted > 0 ? String(counted) : '');
      notebook.expect(same, 'count-differs', path, `${code} ${column} ${shown}/${counted}`);
    }
  const targets = rows.reduce((sum, row) => sum + Number(row['targets']), 0);
  notebook.expect(targets === year.targets, 'count-differs', path, `${targets}/${year.targets}`);
}

function readFeatures({ built }: Case, notebook: Notebook): readonly Feature[] | undefined {
  notebook.expect(built.files.has(OUTLINES), 'missing-page', OUTLINES);
  if (!built.files.has(OUTLINES)) return undefined;
  try {
    const { type, features } = JSON.parse(built.text(OUTLINES)) as Record<string, unknown>;
    notebook.expect(type === 'FeatureCollection', 'invalid-outline', OUTLINES, String(type));
    return Array.isArray(features) ? (features as Feature[]) : [];
  } catch {
    notebook.expect(false, 'unreadable-file', OUTLINES, 'JSON');
    return undefined;
  }
}

/** As RFC 7946 requires: closed outer rings, counter-clockwise, of four positions or more, within Thailand. */
function judgeOutline(notebook: Notebook, { id, geometry }: Feature): void {
  const { type, coordinates } = geometry ?? {};
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  const rings = (polygons as Position[][][]).flat();
  notebook.expect(rings.length > 0, 'invalid-outline', OUTLINES, String(id));
  for (const ring of rings) {
    const inside = ring.every(
      ([x = 0, y = 0]) =>
        x > THAILAND.west && x < THAILAND.east && y > THAILAND.south && y < THAILAND.north,
    );
    const closed = ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join();
    notebook.expect(inside && closed && area(ring) > 0, 'invalid-outline', OUTLINES, String(id));
  }
}

/** Twice the signed area of a closed ring: positive where it runs counter-clockwise. */
const area = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = ring[at] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);

function judgeFigures(
  notebook: Notebook,
  { properties = {} }: Feature,
  { fiscalYear, sample }: CountedYear,
  rows: readonly CsvRow[],
): void {
  const code = String(properties['province_code']);
  const row = rows.find((row) => row['province_code'] === code);
  for (const column of ['targets', 'passed', 'excellent', 'announcements']) {
    const shown = properties[`${column}_${fiscalYear}`];
    const same = shown === (row?.[column] ? Number(row[column]) : null);
    const what = `${code} ${column}_${fiscalYear} ${shown}/${row?.[column] ?? ''}`;
    notebook.expect(same, 'count-differs', OUTLINES, what);
  }
  const notice = String(properties['sample_notice']);
  if (sample && row)
    notebook.expect(notice.includes(String(fiscalYear)), 'sample-unstamped', OUTLINES, code);
}
