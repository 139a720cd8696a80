import { PROVINCES_IN_PROGRAMME } from '../../domain/summary.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { MapView } from './map-provinces.ts';

/** The facts about the map of a year that its legend needs. */
export interface LegendFacts {
  readonly views: readonly MapView[];
  /** The number of provinces with the subject of a view. */
  readonly counts: Readonly<Record<MapView, number>>;
  /** The year's list is known to be incomplete. */
  readonly partial: boolean;
  /** The text where a view has nothing to show. */
  readonly nothing: Readonly<Record<MapView, string>>;
}

/** A sign of the map and its meaning; visible while its view is chosen. */
export interface LegendLine {
  readonly view: MapView;
  readonly sign: 'land' | 'stitched' | 'honour' | 'grain' | 'blank';
  readonly label: string;
}

/** The lines of the legend: only signs that occur on the map. */
export const mapLegend = (locale: Locale, facts: LegendFacts): readonly LegendLine[] =>
  facts.views.flatMap((view) =>
    signsOf(locale, view, facts).map(([sign, label]) => ({ view, sign, label })),
  );

function signsOf(
  locale: Locale,
  view: MapView,
  { counts, partial, nothing }: LegendFacts,
): readonly (readonly [LegendLine['sign'], string])[] {
  const { countryMap: say, map } = words(locale);
  const signs: [LegendLine['sign'], string][] = [];
  if (view === 'announced' && counts.announced > 0)
    signs.push(['land', partial ? map.listed : map.announced]);
  if (view === 'stories') signs.push(['stitched', say.storiesLegend]);
  else if (counts.excellent > 0)
    signs.push([view === 'excellent' ? 'honour' : 'grain', map.excellent]);
  if (counts[view] < PROVINCES_IN_PROGRAMME) signs.push(['blank', nothing[view]]);
  return signs;
}
