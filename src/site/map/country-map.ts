import { type Locale, words } from '../../i18n/locale.ts';
import { MAP_VIEWS, type MapProvince, type MapView } from './map-provinces.ts';
import { outlines, type Outline } from './province-map.ts';

/** How much is known of the year that a map shows. */
export interface MapKnowledge {
  /** Its list is known to be incomplete: a province without a mark is unknown, not silent. */
  readonly partial: boolean;
  /** It is known by public sources alone. */
  readonly sourced: boolean;
}

type DrawnProvince = MapProvince & Outline;

/** What the map of the country draws and says. */
export interface CountryMap {
  /** In the programme, with their outlines. */
  readonly inside: readonly DrawnProvince[];
  /** Drawn for the shape of the country. */
  readonly outside: readonly DrawnProvince[];
  /** What can be chosen, the first at first. */
  readonly views: readonly { readonly view: MapView; readonly name: string }[];
  /** Provinces of the programme that have what a view shows. */
  readonly counts: Readonly<Record<MapView, number>>;
  /** What is said of a province that has nothing of a view. */
  readonly nothing: Readonly<Record<MapView, string>>;
}

/** @param provinces those of one year, by `provincesOf` */
export function countryMap(
  locale: Locale,
  provinces: readonly MapProvince[],
  { partial, sourced }: MapKnowledge,
): CountryMap {
  const { countryMap: say, map } = words(locale);
  const drawn = provinces.flatMap((mapProvince) => {
    const outline = outlines.get(mapProvince.province.code);
    return outline ? [{ ...mapProvince, ...outline }] : [];
  });
  const inside = drawn.filter(({ province }) => province.inProgramme);
  const counts = Object.fromEntries(
    MAP_VIEWS.map((view) => [view, inside.filter(({ says }) => says[view]).length]),
  ) as Record<MapView, number>;
  // In a partial list to be listed is to be excellent: one view says both.
  const isOffered = (view: MapView) =>
    view === 'announced' || (counts[view] > 0 && !(partial && view === 'excellent'));
  return {
    inside,
    outside: drawn.filter(({ province }) => !province.inProgramme),
    views: MAP_VIEWS.filter(isOffered).map((view) => ({
      view,
      name: partial && view === 'announced' ? say.listed : say.views[view],
    })),
    counts,
    nothing: {
      announced: partial ? map.notListed : sourced ? map.notHere : map.none,
      excellent: say.noHonour,
      stories: say.noStory,
    },
  };
}
