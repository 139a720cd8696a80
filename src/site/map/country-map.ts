import { type Locale, words } from '../../i18n/locale.ts';
import { MAP_VIEWS, type MapProvince, type MapView } from './map-provinces.ts';
import { outlines, type Outline } from './province-map.ts';

/** How complete the year on a map is. */
export interface MapKnowledge {
  /** Its list is known to be incomplete: a province without a mark is unknown, it may have announced. */
  readonly partial: boolean;
  /** It is known from public sources alone. */
  readonly sourced: boolean;
}

type DrawnProvince = MapProvince & Outline;

/** What the map of the country shows. */
export interface CountryMap {
  /** In the programme, with their outlines. */
  readonly inside: readonly DrawnProvince[];
  /** Provinces outside the programme, drawn for the shape of the country. */
  readonly outside: readonly DrawnProvince[];
  /** The available views, the default first. */
  readonly views: readonly { readonly view: MapView; readonly name: string }[];
  /** Provinces of the programme that have what a view shows. */
  readonly counts: Readonly<Record<MapView, number>>;
  /** The text for a province without the subject of a view. */
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
  // In a partial list every listed tambon is excellent: one view shows both.
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
