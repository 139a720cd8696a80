import type { ProvinceYear, Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { CitedPage } from '../citation/citation-formats.ts';
import { citationText } from '../citation/citation-text.ts';
import { citedProvinceYear } from '../citation/cited-province-year.ts';
import { frameCode } from '../embed/embed-code.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { embedProvince } from '../embed/embeddable.ts';
import { pressTexts } from '../press/press-texts.ts';
import { provinceListPath } from '../open-data/province-list.ts';
import { href, routes } from '../routes.ts';

/** The material for the press in a province's year. */
export interface ProvincePress {
  /** Ready texts, in both languages; empty where it has no name left. */
  readonly texts: ReturnType<typeof pressTexts>;
  /** Paths below the site, with the kind of file in capitals. */
  readonly files: readonly {
    readonly label: string;
    readonly path: string;
    readonly kind: string;
  }[];
  /** One sentence; only where the year has a day. */
  readonly citation: string | undefined;
  /** For reference managers; absent for an invented year. */
  readonly cited: CitedPage | undefined;
  /** The markup that shows the card on another site. */
  readonly embedCode: string;
  /** The page where the card can be chosen and changed. */
  readonly builder: string;
}

/** Undefined where nothing is announced. */
export function provincePress(
  locale: Locale,
  year: Year,
  provinceYear: ProvinceYear,
): ProvincePress | undefined {
  const texts = pressTexts(provinceYear, year);
  if (!isDocumented(provinceYear)) return undefined;
  const { slug } = provinceYear.province;
  return {
    texts,
    files: filesOf(locale, year, provinceYear),
    citation: citationOf(locale, year, provinceYear),
    cited: citedProvinceYear(locale, year, provinceYear),
    embedCode: frameCode(embedProvince(locale, year, provinceYear)),
    builder: `${href(locale, routes.press())}?year=${year.fiscalYear}&province=${slug}#embed`,
  };
}

/** For a province with a list its names; else its honour among those of the year. The API has it in any case. */
function filesOf(
  locale: Locale,
  { fiscalYear }: Year,
  { province, passed, honour }: ProvinceYear,
): ProvincePress['files'] {
  const { files: say } = words(locale).press;
  const api = { label: say.provinceJson, path: `/api/v1/provinces/${province.slug}.json` };
  const files =
    passed.length > 0
      ? [
          { label: say.province(passed.length), path: provinceListPath(fiscalYear, province) },
          api,
          { label: say.announced, path: `/data/${fiscalYear}/announced.csv` },
        ]
      : [api, ...(honour ? [{ label: say.honours, path: `/data/${fiscalYear}/honours.csv` }] : [])];
  return files.map((file) => ({
    ...file,
    kind: file.path.split('.').at(-1)?.toUpperCase() ?? '',
  }));
}

function citationOf(locale: Locale, year: Year, { province }: ProvinceYear): string | undefined {
  if (!year.asOf) return undefined;
  return citationText(locale, {
    title: words(locale).province.title(province[locale], year.fiscalYear),
    path: routes.provinceYear(year.fiscalYear, province),
    day: year.asOf,
    sample: year.sample,
  });
}
