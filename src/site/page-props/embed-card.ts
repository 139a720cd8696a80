import type { ProvinceYear, Status, Year } from '../../domain/model.ts';
import type { TambonCode } from '../../domain/place.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { isKept } from '../kept-pages/is-kept.ts';
import { embedFacts } from '../kept-pages/province-facts.ts';
import { href, routes } from '../routes.ts';
import { perProvinceYear } from './page-paths.ts';
import type { Embeddable } from '../embed/embed-code.ts';
import { embedProvince, type Named, placesNamed, provinceCardLines } from '../embed/embeddable.ts';

/** The paths of the cards to render: those that may be reused from the previous site are left out. */
export const embedPaths = (years: readonly Year[]) =>
  perProvinceYear(years, isDocumented).filter(({ props: { locale, year, provinceYear } }) => {
    const path = routes.embedProvinceYear(year.fiscalYear, provinceYear.province);
    return !isKept(href(locale, path), embedFacts(year, provinceYear));
  });

/** The props of the frame of an embedded card (`layouts/EmbedFrame.astro`). */
export interface EmbedCardFrame {
  readonly embeddable: Embeddable;
  readonly sample: boolean;
  readonly heading: string;
  readonly status: string;
  readonly mark: Status;
  /** The code of the excellent tambon, whose cloth is at the head. */
  readonly cloth: TambonCode | undefined;
  /** What the link leads to. */
  readonly open: 'announcement' | 'source' | 'page';
}

interface EmbedCard {
  readonly frame: EmbedCardFrame;
  /** Each is a separate card at the same address. */
  readonly places: readonly Named[];
  /** Empty where there is no note. */
  readonly count: string;
  readonly credit: string;
  readonly best: string;
  readonly bestCredit: string;
}

/** The card of a province in a year, which other sites show in a frame. */
export function embedCard(locale: Locale, year: Year, provinceYear: ProvinceYear): EmbedCard {
  const { place: names, site } = words(locale);
  const { count, credit, best, bestCredit, open } = provinceCardLines(locale, year, provinceYear);
  const { province, passed, honour } = provinceYear;
  return {
    frame: {
      embeddable: embedProvince(locale, year, provinceYear),
      sample: year.sample,
      heading: names.province(province[locale]),
      status: site.yearFull(year.fiscalYear),
      mark: passed.length > 0 ? 'passed' : honour ? 'excellent' : 'none',
      cloth: honour?.place.tambon.code,
      open,
    },
    places: placesNamed(provinceYear),
    count,
    credit,
    best,
    bestCredit,
  };
}
