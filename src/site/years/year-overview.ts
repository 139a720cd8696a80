import { daysOfFiscalYear } from '../../domain/fiscal-year.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { Model, Year } from '../../domain/model.ts';
import { summarise, type Summary } from '../../domain/summary.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { type MapProvince, provincesOf } from '../map/map-provinces.ts';
import { routes } from '../routes.ts';
import { calendarOf } from '../programme/year-calendar.ts';
import { type YearLink, yearLinks } from './year-links.ts';
import { yearProvinces, type YearProvinces } from './year-provinces.ts';

/** The most honours beside the map; more have a section of their own. */
const FEW = 12;

/** The content of the page of a year. */
export interface YearOverview {
  readonly summary: Summary;
  /** For the map. */
  readonly mapped: readonly MapProvince[];
  readonly provinces: YearProvinces;
  /** The months of the year, as a sentence. */
  readonly months: string;
  readonly isNothingAnnounced: boolean;
  readonly honoursPlace: 'beside-the-map' | 'section' | 'nowhere';
  readonly department: readonly Announcement[];
  readonly hasCalendar: boolean;
  readonly years: readonly YearLink[];
  /** Its tables that have rows: the file name, and a description. */
  readonly files: readonly { readonly name: string; readonly label: string }[];
}

/** @param model for the years beside it, and the provinces without facts in this year */
export function yearOverview(locale: Locale, model: Model, year: Year): YearOverview {
  const { year: say } = words(locale);
  const summary = summarise(year);
  const { first, last } = daysOfFiscalYear(year.fiscalYear);
  const { announcements, honours, partial } = year;
  return {
    summary,
    mapped: provincesOf(locale, year),
    provinces: yearProvinces(locale, model, year),
    months: say.months(formatDate(locale, first), formatDate(locale, last)),
    isNothingAnnounced: !partial && announcements.length === 0 && honours.length === 0,
    honoursPlace:
      honours.length === 0 ? 'nowhere' : honours.length <= FEW ? 'beside-the-map' : 'section',
    department: announcements.filter(({ level }) => level === 'department'),
    hasCalendar: calendarOf(year).length > 0,
    years: yearLinks(locale, model.years, routes.year),
    files: filesOf(locale, summary),
  };
}

function filesOf(locale: Locale, { passed, excellent, targets }: Summary): YearOverview['files'] {
  const { year: say } = words(locale);
  return [
    { name: 'announced', label: say.announced, count: passed },
    { name: 'honours', label: say.honoursFile, count: excellent },
    { name: 'targets', label: say.targetsFile, count: targets },
  ].filter(({ count }) => count > 0);
}
