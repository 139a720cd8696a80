import { expect, it } from 'vitest';
import { STATES } from '../../fixtures/fixture.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { geoJsonText } from './geojson.ts';

const { model } = await loadFolder({ ...STATES });
const text = geoJsonText(model, words('th'));
interface Feature {
  readonly id: string;
  readonly bbox: readonly number[];
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: never };
}
const { bbox, features } = JSON.parse(text) as { bbox: number[]; features: Feature[] };
const ringsOf = ({ geometry: { type, coordinates } }: Feature): [number, number][][] =>
  type === 'Polygon' ? coordinates : (coordinates as never[]).flat();

it('the map file has every province once, by its code of ISO 3166-2, on a line of its own', () => {
  expect(features.map(({ id }) => id)).toEqual(PROVINCES.map(({ code }) => `TH-${code}`));
  expect(text.trimEnd().split('\n')).toHaveLength(79);
});

it('the map file draws closed rings that never cross themselves, within their boxes, to three decimals', () => {
  const turn = ([ax, ay]: number[], [bx, by]: number[], [cx, cy]: number[]) =>
    Math.sign((bx! - ax!) * (cy! - ay!) - (by! - ay!) * (cx! - ax!));
  const crossings: string[] = [];
  for (const feature of features)
    for (const ring of ringsOf(feature)) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(ring.length).toBeGreaterThanOrEqual(4);
      const sides = ring.slice(1).map((point, at) => [ring[at]!, point] as const);
      for (const [i, [a, b]] of sides.entries())
        for (const [c, d] of sides.slice(i + 2, i === 0 ? -1 : undefined))
          if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b))
            crossings.push(`${feature.id} ${a.join()} ${c.join()}`);
      for (const [x, y] of ring)
        expect(x >= feature.bbox[0]! && y <= feature.bbox[3]!, feature.id).toBe(true);
    }
  expect(crossings).toEqual([]);
  expect(text).not.toMatch(/\d\.\d{4}/);
  expect(bbox.map(Math.round)).toEqual([97, 6, 106, 20]);
});

it('neighbours on the map file share their borders point by point', () => {
  const sides = new Set(
    features.flatMap((feature) =>
      ringsOf(feature).flatMap((ring) =>
        ring.slice(1).map((point, at) => `${ring[at]!.join()} ${point.join()}`),
      ),
    ),
  );
  const shared = [...sides].filter((side) => sides.has(side.split(' ').reverse().join(' ')));
  expect(shared.length / sides.size).toBeGreaterThan(0.7);
});

it('the map file has the figures of the table of provinces, null where nothing is known, and marks samples', () => {
  for (const { fiscalYear, provinces } of model.years)
    for (const { properties } of features) {
      const year = provinces.get(String(properties['province_code']));
      expect(properties[`passed_${fiscalYear}`]).toBe(year?.passed.length || null);
      expect(properties[`targets_${fiscalYear}`]).toBe(year?.targets.length || null);
    }
  const bangkok = features.find(({ id }) => id === 'TH-10')!.properties;
  expect(bangkok['sample_notice']).toBeNull();
  const sample = model.years.find((year) => year.sample && year.provinces.size > 0)!;
  const [code] = sample.provinces.keys();
  const stamped = features.find(({ id }) => id === `TH-${code}`)!.properties;
  expect(stamped['sample_notice']).toContain(String(sample.fiscalYear));
});
