import type { Passed } from '../../domain/announcement.ts';
import type { Honour } from '../../domain/honour.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import { passedByAmphoe } from '../../domain/summary.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { absolute, href, routes } from '../routes.ts';
import { creditOfHonour, creditOfPassed } from '../sentences/credit.ts';
import { provinceSentences } from '../sentences/province-sentences.ts';
import type { Embeddable } from './embed-code.ts';

/** A province in a year, as an embedded card shows it. */
export function embedProvince(locale: Locale, year: Year, provinceYear: ProvinceYear): Embeddable {
  const { embed: say, place: names, site } = words(locale);
  const name = names.province(provinceYear.province[locale]);
  const { lines } = provinceCardLines(locale, year, provinceYear);
  return {
    kind: 'province',
    locale,
    frame: absolute(href(locale, routes.embedProvinceYear(year.fiscalYear, provinceYear.province))),
    page: absolute(href(locale, routes.provinceYear(year.fiscalYear, provinceYear.province))),
    title: say.title(say.inYear(name, year.fiscalYear)),
    sentence: sentence(locale, year.sample, [name, site.yearFull(year.fiscalYear), ...lines]),
  };
}

/** The text of a province's card below its name, and the target of its link. */
export function provinceCardLines(
  locale: Locale,
  year: Year,
  provinceYear: ProvinceYear,
): {
  readonly count: string;
  /** By whose announcements the list is known. */
  readonly credit: string;
  readonly best: string;
  /** By whose announcement, or what source, the excellent tambon is known: another office's act, on another day. */
  readonly bestCredit: string;
  readonly lines: readonly string[];
  readonly open: 'announcement' | 'source' | 'page';
} {
  const { embed: say } = words(locale);
  const { passed, honour, announcements } = provinceYear;
  const { headline, credit } = provinceSentences(locale, provinceYear, year);
  const count =
    passed.length > 0
      ? say.count(passed.length, passedByAmphoe(provinceYear).length)
      : honour
        ? ''
        : headline.join(' ');
  const best = honour ? say.best(formatPlace(locale, honour.place)) : '';
  const sourced = honour && !honour.announcement;
  const bestCredit = honour ? creditOfHonour(locale, honour, year.partial) : '';
  return {
    count,
    credit: credit.join(''),
    best,
    bestCredit,
    lines: [count, credit.join(''), best, bestCredit].filter(Boolean),
    open:
      announcements.length > 0 || honour?.announcement
        ? 'announcement'
        : sourced
          ? 'source'
          : 'page',
  };
}

/** A tambon that a year names, and by what. */
export interface Named {
  readonly place: Place;
  readonly passed?: Passed | undefined;
  readonly honour?: Honour | undefined;
}

/** The tambons of a province that a year names, in the order of its list, the excellent one first. */
export function placesNamed({ passed, honour }: ProvinceYear): readonly Named[] {
  const isExcellent = (passed: Passed) => passed.place.tambon.code === honour?.place.tambon.code;
  return [
    ...(honour ? [{ place: honour.place, honour, passed: passed.find(isExcellent) }] : []),
    ...passed
      .filter((passed) => !isExcellent(passed))
      .map((passed) => ({ place: passed.place, passed })),
  ];
}

/** The text of a tambon's card, and the target of its link. */
export function tambonCardLines(locale: Locale, year: Year, { passed, honour }: Named) {
  const { terms } = words(locale);
  return {
    rank: honour ? ('excellent' as const) : ('passed' as const),
    status: terms.status[honour ? 'excellent' : 'passed'],
    credit: honour
      ? creditOfHonour(locale, honour, year.partial)
      : passed
        ? creditOfPassed(locale, passed)
        : '',
    open:
      honour && !honour.announcement && !passed ? ('source' as const) : ('announcement' as const),
  };
}

/** A tambon within the card of its province's year, found by its code. */
export function embedTambon(locale: Locale, year: Year, named: Named): Embeddable {
  const { embed: say, site } = words(locale);
  const { place } = named;
  const { status, credit } = tambonCardLines(locale, year, named);
  const name = formatPlace(locale, place);
  const card = href(locale, routes.embedTambon(year.fiscalYear, place));
  return {
    kind: 'tambon',
    locale,
    frame: absolute(card),
    page: absolute(href(locale, routes.tambon(place.tambon.code))),
    title: say.title(name),
    sentence: sentence(locale, year.sample, [name, status, site.yearFull(year.fiscalYear), credit]),
  };
}

function sentence(locale: Locale, sample: boolean, facts: readonly string[]): string {
  const { site } = words(locale);
  const description = facts.filter(Boolean).join(locale === 'th' ? ' ' : ' · ');
  return [sample ? `[${site.sample} ${site.sampleNote}]` : '', description]
    .filter(Boolean)
    .join(' ');
}
