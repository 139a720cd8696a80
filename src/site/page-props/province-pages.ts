import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { citedProvinceYear } from '../citation/cited-province-year.ts';
import type { Embeddable } from '../embed/embed-code.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { embedProvince } from '../embed/embeddable.ts';
import { isKept } from '../kept-pages/is-kept.ts';
import { provincePageFacts, provinceYearFacts } from '../kept-pages/province-facts.ts';
import { announcementNode } from '../metadata/announcement-graph.ts';
import { modified } from '../metadata/modified.ts';
import { provinceNode } from '../metadata/place-graph.ts';
import {
  type ProvinceAnnouncement,
  provinceAnnouncement,
  type KnownRegister,
} from '../provinces/province-announcement.ts';
import { provinceOffices, type ProvinceOffices } from '../provinces/province-contact.ts';
import { href, routes } from '../routes.ts';
import { inventedIn } from '../sentences/sample-years.ts';
import { provinceSentences } from '../sentences/province-sentences.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { perItem, perProvinceYear } from './page-paths.ts';

/** The paths of the pages to render: those that may be reused from the previous site are left out. */
export const provincePaths = (model: Model) =>
  perItem('province', model.provinces, ({ slug }) => slug).filter(
    ({ props: { locale, province } }) =>
      !isKept(href(locale, routes.province(province)), provincePageFacts(province)),
  );

/** The same for the pages of provinces in a year. */
export const provinceYearPaths = (years: readonly Year[]) =>
  perProvinceYear(years).filter(({ props: { locale, year, provinceYear } }) => {
    const path = routes.provinceYear(year.fiscalYear, provinceYear.province);
    return !isKept(href(locale, path), provinceYearFacts(year, provinceYear));
  });

interface ProvincePage {
  readonly frame: PageFrame;
  /** The years with facts about it, newest first. */
  readonly years: readonly Year[];
  readonly offices: ProvinceOffices;
}

/** The page of a province in all its years. */
export function provincePage(locale: Locale, model: Model, province: Province): ProvincePage {
  const { place: names, province: say } = words(locale);
  const years = model.years.filter((year) => year.provinces.has(province.code));
  return {
    frame: {
      locale,
      path: routes.province(province),
      title: names.province(province[locale]),
      description: province.inProgramme
        ? say.provinceDescription(province[locale])
        : say.outsideNote,
      crumbs: [{ label: province[locale] }],
      ...inventedIn(years),
      modifiedOn: modified.province(
        years.flatMap((year) => year.provinces.get(province.code) ?? []),
      ),
      code: province.code,
      news: province.inProgramme ? province : undefined,
      graph: [provinceNode(locale, province)],
    },
    years,
    offices: officesOn(provinceOffices(model, province), years),
  };
}

/** An invented office is shown only on a page that is marked as a sample: beside an invented year. */
const officesOn = (
  { own, department }: ProvinceOffices,
  years: readonly Year[],
): ProvinceOffices => {
  const shown = (office: ProvinceOffices['own']) =>
    office?.sample && !years.some((year) => year.sample) ? undefined : office;
  return { own: shown(own), department: shown(department) };
};

interface ProvinceYearPage {
  readonly shown: ProvinceAnnouncement;
  readonly frame: PageFrame;
  /** For reference managers; only where something was announced. */
  readonly cited: ReturnType<typeof citedProvinceYear>;
  /** The cards that other sites may embed; only where something was announced. */
  readonly embed: Embeddable | undefined;
}

/** The page of a province in a year. */
export function provinceYearPage(
  locale: Locale,
  register: KnownRegister,
  year: Year,
  provinceYear: ProvinceYear,
): ProvinceYearPage {
  const framed = isDocumented(provinceYear);
  return {
    shown: provinceAnnouncement(locale, register, year, provinceYear),
    frame: provinceYearFrame(locale, year, provinceYear),
    cited: framed ? citedProvinceYear(locale, year, provinceYear) : undefined,
    embed: framed ? embedProvince(locale, year, provinceYear) : undefined,
  };
}

function provinceYearFrame(locale: Locale, year: Year, provinceYear: ProvinceYear): PageFrame {
  const { province: say, site } = words(locale);
  const { province, announcements } = provinceYear;
  const { fiscalYear, sample, asOf } = year;
  return {
    locale,
    path: routes.provinceYear(fiscalYear, province),
    title: say.title(province[locale], fiscalYear),
    description: provinceSentences(locale, provinceYear, year).description,
    crumbs: [
      { label: site.year(fiscalYear), href: routes.year(fiscalYear) },
      { label: province[locale] },
    ],
    sample,
    fiscalYear,
    code: province.code,
    asOf,
    modifiedOn: modified.provinceYear(provinceYear),
    news: province,
    graph: [
      provinceNode(locale, province),
      ...announcements.map((announcement) => announcementNode(locale, announcement, sample)),
    ],
    card: cardFiles.provinceYear(fiscalYear, province.slug),
  };
}
