import ical, { ICalEventTransparency } from 'ical-generator';
import { daysOfFiscalYear, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { words } from '../../i18n/locale.ts';
import { authorityName } from './authority.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import { calendarOf, type CalendarStep, type Step, stepLabel } from '../programme/year-calendar.ts';

/** Reports and lists that offices send to each other: the page shows them, a public calendar does not. */
const BETWEEN_OFFICES: ReadonlySet<Step> = new Set(['1.3', '1.7', '2.4', '2.5', '3.3']);

type DatedStep = CalendarStep & { readonly from: IsoDate; readonly to: IsoDate };

/** The dated steps of a year that the public can follow; a year without any has no file. */
export const publicSteps = (year: Year): readonly DatedStep[] =>
  calendarOf(year).filter(
    (calendarStep): calendarStep is DatedStep =>
      calendarStep.from !== undefined &&
      calendarStep.to !== undefined &&
      calendarStep.from <= calendarStep.to &&
      !BETWEEN_OFFICES.has(calendarStep.step),
  );

/** Midnight in UTC: days have no zone, and the writer reads their parts in UTC. */
const dayOf = (day: IsoDate, later = 0): Date => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
};

/** The library escapes the texts of events, but neither name nor description of a calendar (RFC 5545, 3.3.11). */
const inText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A year's steps as iCalendar (RFC 5545): whole days, with the date of the data as their time stamp. */
export function calendarText(locale: Locale, year: Year): string {
  const { feeds, press, site } = words(locale);
  const { calendar: say } = feeds;
  const page = absolute(href(locale, routes.year(year.fiscalYear)));
  const mark = year.sample ? `${press.sampleMark} ` : '';
  const name = `${mark}${say.name(year.fiscalYear)}`;
  const calendar = ical({
    name: inText(name),
    description: inText(name),
    prodId: { company: authorityName, product: 'Register', language: locale.toUpperCase() },
    url: page,
    source: absolute(href(locale, routes.calendar(year.fiscalYear))),
  });
  for (const publicStep of publicSteps(year)) {
    calendar.createEvent({
      id: `${year.fiscalYear}-step-${publicStep.step}-${locale}@${authorityName}`,
      stamp: dayOf(year.asOf ?? daysOfFiscalYear(year.fiscalYear).first),
      start: dayOf(publicStep.from),
      // The day after the last: an end is exclusive.
      end: dayOf(publicStep.to, 1),
      allDay: true,
      summary: `${mark}${stepLabel(locale, publicStep)}`,
      description: [
        `${mark}${say.step(publicStep.step)} ${site.programme} ${site.yearFull(year.fiscalYear)}`,
        ...(locale === 'th' ? [say.when(publicStep.when)] : []),
        page,
      ].join('\n'),
      categories: [{ name: say.category }],
      transparency: ICalEventTransparency.TRANSPARENT,
      url: page,
    });
  }
  return `${calendar.toString()}\r\n`;
}
