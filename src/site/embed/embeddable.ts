import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import type { ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import { passedByAmphoe } from '../../domain/summary.ts';
import { formatCredit } from '../../i18n/credit.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { absolute, href, routes } from '../routes.ts';
import { standingOf } from '../standing.ts';
import type { Embeddable } from './embed-code.ts';

/** A province of a year, as it is framed elsewhere. */
export function embedProvince(locale: Locale, year: Year, of: ProvinceYear): Embeddable {
  const { embed: say, honour, place: names, province: ofProvince, site } = words(locale);
  const name = names.province(of.province[locale]);
  const credit = formatCredit(locale, creditedAnnouncements(of));
  const facts = [
    name,
    site.yearFull(year.fiscalYear),
    of.passed.length > 0 ? say.count(of.passed.length, passedByAmphoe(of).length) : '',
    of.honour
      ? `${honour.rank} ${formatPlace(locale, of.honour.place)}`
      : of.passed.length > 0
        ? ''
        : ofProvince.noneYet,
    credit === undefined ? '' : say.byProvince(of.province[locale], credit),
  ];
  return {
    kind: 'province',
    locale,
    frame: absolute(href(locale, routes.embedProvinceYear(year.fiscalYear, of.province))),
    page: absolute(href(locale, routes.provinceYear(year.fiscalYear, of.province))),
    title: say.title(say.inYear(name, year.fiscalYear)),
    sentence: sentence(locale, year.sample, facts),
  };
}

/** A tambon, as it is framed elsewhere: its standing of today. */
export function embedTambon(locale: Locale, history: TambonHistory): Embeddable {
  const { embed: say, site, terms } = words(locale);
  const { place } = history;
  const { status, year } = standingOf(history);
  const name = formatPlace(locale, place);
  const facts = [
    name,
    terms.status[status],
    year ? site.yearFull(year.fiscalYear) : '',
    year ? (basis(locale, history) ?? '') : '',
  ];
  return {
    kind: 'tambon',
    locale,
    frame: absolute(href(locale, routes.embedTambon(place.tambon.code))),
    page: absolute(href(locale, routes.tambon(place.tambon.code))),
    title: say.title(name),
    sentence: sentence(locale, year?.sample ?? false, facts),
  };
}

/** By whose announcement a tambon stands where it stands; nothing of a target. */
export function basis(locale: Locale, history: TambonHistory): string | undefined {
  const { embed: say } = words(locale);
  const { year } = standingOf(history);
  if (year?.honour) {
    const { announcement } = year.honour;
    return announcement
      ? say.byDepartment(formatDate(locale, announcement.announcedOn))
      : say.bySource;
  }
  return (
    year?.passed &&
    say.byProvince(
      history.place.province[locale],
      formatDate(locale, year.passed.announcement.announcedOn),
    )
  );
}

function sentence(locale: Locale, sample: boolean, facts: readonly string[]): string {
  const { site } = words(locale);
  const said = facts.filter(Boolean).join(locale === 'th' ? ' ' : ' · ');
  return [sample ? `[${site.sample} ${site.sampleNote}]` : '', said].filter(Boolean).join(' ');
}
