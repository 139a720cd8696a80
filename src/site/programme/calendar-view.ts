import { BUDDHIST_OFFSET, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { englishWhen } from '../../i18n/english-when.ts';
import { formatMonth } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { href } from '../routes.ts';
import {
  calendarOf,
  type CalendarStep,
  PUBLIC_STEPS,
  type Step,
  stepLabel,
  STEPS,
} from './year-calendar.ts';
import { stepLink } from './steps.ts';
import { calendarPosition } from './calendar-position.ts';

/** A period with more characters than this is on a line below its step. */
const LONG = 16;

/** A step of the year, as a calendar shows it. */
interface CalendarLine {
  readonly step: Step;
  readonly label: string;
  /** In the words of the letter; in English as far as it can be translated. */
  readonly when: string;
  /** It needs a line of its own. */
  readonly isLong: boolean;
  /** The period in an earlier letter, and its language here. */
  readonly replaces: { readonly text: string; readonly lang: 'th' | undefined } | undefined;
  /** Months of the fiscal year it runs over, 1 = October. */
  readonly months: CalendarStep['months'];
  /** The day of the build is one of its days. */
  readonly isNow: boolean;
  /** This site shows its outcome. */
  readonly isPublic: boolean;
  /** Its outcome is the excellent tambons. */
  readonly isOfExcellent: boolean;
  /** Who acts, and where its outcome is: in a full calendar only. */
  readonly who: string | undefined;
  readonly link: { readonly to: string; readonly label: string } | undefined;
  /** The letter that sets it, in Thai, where the steps do not share one. */
  readonly source: string | undefined;
}

export interface CalendarView {
  /** The twelve months, October first. */
  readonly months: readonly string[];
  readonly steps: readonly CalendarLine[];
  /** Every phase has its name and its dated steps. */
  readonly phases: readonly { readonly name: string; readonly steps: readonly CalendarLine[] }[];
  /** The letter that all steps share, in Thai: shown once, below a full calendar. */
  readonly source: string | undefined;
}

/** The calendar of a year as letters date it; undefined where none dates a step. */
export function calendarView(
  locale: Locale,
  year: Year,
  { full }: { readonly full: boolean },
): CalendarView | undefined {
  const { calendar: say } = words(locale);
  const calendar = calendarOf(year);
  if (calendar.length === 0) return undefined;
  const sources = new Set(calendar.flatMap(({ source }) => source ?? []));
  const now = new Set(calendarPosition(year)?.steps.map(({ step }) => step));
  const steps = calendar.map((step) => ({
    ...lineOf(locale, step),
    isNow: now.has(step.step),
    ...(full && inFull(locale, year, step, sources.size > 1)),
  }));
  const [source] = sources;
  return {
    months: monthNames(locale, year.fiscalYear),
    steps,
    phases: STEPS.map((phase, at) => ({
      name: say.phases[at] ?? '',
      steps: steps.filter(({ step }) => (phase as readonly Step[]).includes(step)),
    })),
    source: full && source && sources.size === 1 ? source : undefined,
  };
}

function lineOf(locale: Locale, calendarStep: CalendarStep) {
  const { step, replaces, months } = calendarStep;
  const when = whenOf(locale, calendarStep);
  return {
    step,
    label: stepLabel(locale, calendarStep),
    when,
    isLong: when.length > LONG || replaces !== undefined,
    replaces: replaces ? replacedOf(locale, replaces) : undefined,
    months,
    isPublic: PUBLIC_STEPS.has(step),
    isOfExcellent: step === '3.4',
    who: undefined,
    link: undefined,
    source: undefined,
  };
}

function inFull(locale: Locale, year: Year, { step, source }: CalendarStep, ownSource: boolean) {
  const { programme } = words(locale);
  const link = stepLink(step, year);
  return {
    who: programme.who[step] || undefined,
    link: link && { to: href(locale, link.path), label: programme.places[link.place] },
    source: ownSource ? source : undefined,
  };
}

function whenOf(locale: Locale, { when, from, to }: CalendarStep): string {
  if (locale === 'th') return unbroken(when);
  const english = englishWhen(when);
  if (english || !from || !to) return english ?? when;
  const [first, last] = [from, to].map((day) => formatMonth(locale, day.slice(0, 7)));
  return first === last ? (first ?? '') : `${first} – ${last}`;
}

function replacedOf(locale: Locale, replaces: string): NonNullable<CalendarLine['replaces']> {
  if (locale === 'th') return { text: unbroken(replaces), lang: undefined };
  const english = englishWhen(replaces);
  return english ? { text: english, lang: undefined } : { text: unbroken(replaces), lang: 'th' };
}

/** Keeps a day on one line, and a number with its unit. */
const unbroken = (text: string): string =>
  text.replace(/(\d) (\S+\.) (\d{4})/g, '$1\u00a0$2\u00a0$3').replace(/(\d) (ตำบล)/g, '$1\u00a0$2');

const monthNames = (locale: Locale, fiscalYear: FiscalYear): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 9) % 12) + 1;
    const christian = fiscalYear - BUDDHIST_OFFSET - (month >= 10 ? 1 : 0);
    return formatMonth(locale, `${christian}-${String(month).padStart(2, '0')}`);
  });
