import { type Province, type Region, REGIONS } from '../../domain/place.ts';
import { alphabetical } from '../../i18n/alphabetical.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The items of the provinces of one region. */
export interface InRegion<Item> {
  readonly region: Region;
  readonly items: readonly Item[];
}

/**
 * A list by region, within a region in alphabetical order of provinces for the reader's language. A region without
 * items is left out.
 */
export function byRegion<Item>(
  locale: Locale,
  list: readonly Item[],
  provinceOf: (item: Item) => Province,
): readonly InRegion<Item>[] {
  const sorted = Map.groupBy(
    alphabetical(locale, list, (item) => [provinceOf(item)]),
    (item) => provinceOf(item).region,
  );
  return REGIONS.flatMap((region) => {
    const items = sorted.get(region);
    return items ? [{ region, items }] : [];
  });
}
