import type { ProvinceYear, Year } from '../../domain/model.ts';
import { localePaths } from '../routes.ts';

/**
 * The paths of a page for each item of a list, in each language: the parameter of its address, and the item itself
 * as a property with the same name. All of one language come before the next.
 */
export function perItem<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
  addressOf: (item: Item) => string,
) {
  return localePaths().flatMap(({ params, props }) =>
    items.map((item) => ({
      params: { ...params, ...({ [name]: addressOf(item) } as Record<Name, string>) },
      props: { ...props, ...({ [name]: item } as Record<Name, Item>) },
    })),
  );
}

/** The paths of a page that every one of these years has. */
export const perYear = (years: readonly Year[]) =>
  perItem('year', years, ({ fiscalYear }) => String(fiscalYear));

/** The paths of a page for the years of provinces, for all or those of a kind. */
export const perProvinceYear = (
  years: readonly Year[],
  hasPage: (provinceYear: ProvinceYear) => boolean = () => true,
) =>
  perYear(years).flatMap(({ params, props }) =>
    [...props.year.provinces.values()].filter(hasPage).map((provinceYear) => ({
      params: { ...params, province: provinceYear.province.slug },
      props: { ...props, provinceYear },
    })),
  );
