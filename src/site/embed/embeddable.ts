import type { ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import { passedByAmphoe } from '../../domain/summary.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { absolute, href, routes } from '../routes.ts';
import { creditOfHonour } from '../sentences/credit.ts';
import { provinceSentences } from '../sentences/province-sentences.ts';
import { tambonSentences } from '../sentences/tambon-sentences.ts';
import type { Embeddable } from './embed-code.ts';

/** A province of a year, as it is framed elsewhere. */
export function embedProvince(locale: Locale, year: Year, of: ProvinceYear): Embeddable {
  const { embed: say, place: names, site } = words(locale);
  const name = names.province(of.province[locale]);
  const { lines } = provinceCardLines(locale, year, of);
  return {
    kind: 'province',
    locale,
    frame: absolute(href(locale, routes.embedProvinceYear(year.fiscalYear, of.province))),
    page: absolute(href(locale, routes.provinceYear(year.fiscalYear, of.province))),
    title: say.title(say.inYear(name, year.fiscalYear)),
    sentence: sentence(locale, year.sample, [name, site.yearFull(year.fiscalYear), ...lines]),
  };
}

/** What the card of a province says below its name, and what its link leads to. */
export function provinceCardLines(
  locale: Locale,
  year: Year,
  of: ProvinceYear,
): {
  readonly count: string;
  readonly best: string;
  readonly credit: string;
  readonly lines: readonly string[];
  readonly open: 'announcement' | 'source' | 'page';
} {
  const { embed: say } = words(locale);
  const { passed, honour, announcements } = of;
  const { headline, credit } = provinceSentences(locale, of, year);
  const count =
    passed.length > 0
      ? say.count(passed.length, passedByAmphoe(of).length)
      : honour
        ? ''
        : headline.join(' ');
  const best = honour ? say.best(formatPlace(locale, honour.place)) : '';
  const sourced = honour && !honour.announcement;
  const by = [
    credit.join(''),
    honour && (sourced || announcements.length === 0)
      ? creditOfHonour(locale, honour, year.partial)
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    count,
    best,
    credit: by,
    lines: [count, best, by].filter(Boolean),
    open:
      announcements.length > 0 || honour?.announcement
        ? 'announcement'
        : sourced
          ? 'source'
          : 'page',
  };
}

/** A tambon, as it is framed elsewhere: what is said first of it today. */
export function embedTambon(
  locale: Locale,
  history: TambonHistory,
  years: readonly Year[],
): Embeddable {
  const { embed: say, site } = words(locale);
  const { place } = history;
  const { status, year, credit } = tambonSentences(locale, history, years);
  const name = formatPlace(locale, place);
  const facts = [name, status, year ? site.yearFull(year.fiscalYear) : '', credit];
  return {
    kind: 'tambon',
    locale,
    frame: absolute(href(locale, routes.embedTambon(place.tambon.code))),
    page: absolute(href(locale, routes.tambon(place.tambon.code))),
    title: say.title(name),
    sentence: sentence(locale, year?.sample ?? false, facts),
  };
}

function sentence(locale: Locale, sample: boolean, facts: readonly string[]): string {
  const { site } = words(locale);
  const said = facts.filter(Boolean).join(locale === 'th' ? ' ' : ' · ');
  return [sample ? `[${site.sample} ${site.sampleNote}]` : '', said].filter(Boolean).join(' ');
}
