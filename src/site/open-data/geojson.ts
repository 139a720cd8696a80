import type { Model } from '../../domain/model.ts';
import { isoCodeOf, type Province } from '../../domain/place.ts';
import { wikidataOf } from '../../domain/province-wikidata.ts';
import { PROVINCE_OUTLINES, type Position } from '../../gazetteer/province-outlines.ts';
import { type Words, words as wordsOf } from '../../i18n/locale.ts';
import { absolute, href, routes } from '../routes.ts';
import type { DownloadRow } from './columns.ts';
import { downloadsOf } from './tables.ts';

export const GEOJSON_PATH = '/data/provinces.geojson';

/** The figures of `provinces.csv` for colouring a map, each with its fiscal year at the end: `passed_2567`. */
const FIGURES = ['targets', 'passed', 'excellent', 'announcements'] as const;

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Every province as a feature of RFC 7946 (WGS 84, outer rings counter-clockwise, three decimals), with its codes,
 * names and the figures of each year as `provinces.csv` has them: flat, because programs of maps read nothing
 * deeper. Bangkok is outside the programme and has no figures. Each feature is on a line of its own.
 */
export function geoJsonText(model: Model, words: Words): string {
  const features = model.provinces.map((province) => featureOf(province, model, words));
  const head = {
    type: 'FeatureCollection',
    name: 'provinces',
    description: [words.openData.outlines, wordsOf('en').openData.outlines].join(' · '),
    bbox: around(features.map(({ bbox }) => bbox)),
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function featureOf(province: Province, model: Model, words: Words) {
  const rings = (PROVINCE_OUTLINES.get(province.code) ?? []).map((ring) => [...ring, ring[0]!]);
  return {
    type: 'Feature',
    id: isoCodeOf(province),
    bbox: around(rings.map(boxOf)),
    properties: {
      province_code: province.code,
      province: province.th,
      province_en: province.en,
      region: province.region,
      iso3166: isoCodeOf(province),
      wikidata: wikidataOf(province),
      page: absolute(href('th', routes.province(province))),
      ...figuresOf(province, model, words),
    },
    geometry:
      rings.length === 1
        ? { type: 'Polygon', coordinates: [rings[0]] }
        : { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
  };
}

/** The figures of every year, newest first; an unknown one is null. `sample_notice` is set where any is invented. */
function figuresOf({ code }: Province, model: Model, words: Words) {
  const rows = model.years.map((year): readonly [number, DownloadRow | undefined] => [
    year.fiscalYear,
    downloadsOf(year, words)
      .find(({ name }) => name === 'provinces')
      ?.rows.find((row) => row.province_code === code),
  ]);
  const invented = rows.filter(([, row]) => row?.sample_notice).map(([fiscalYear]) => fiscalYear);
  return {
    ...Object.fromEntries(
      rows.flatMap(([fiscalYear, row]) =>
        FIGURES.map((figure) => [`${figure}_${fiscalYear}`, row?.[figure] ?? null]),
      ),
    ),
    sample_notice:
      invented.length > 0 ? `${words.openData.sampleNotice} (${invented.join(', ')})` : null,
  };
}

const boxOf = (ring: readonly Position[]): Box => {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
};

const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([west]) => west)),
  Math.min(...boxes.map(([, south]) => south)),
  Math.max(...boxes.map(([, , east]) => east)),
  Math.max(...boxes.map(([, , , north]) => north)),
];
