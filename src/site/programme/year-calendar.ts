import { compareText } from '../../domain/compare.ts';
import { daysOfFiscalYear, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import type { ProgrammeFact } from '../../domain/programme.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** The 18 steps of a year, by phase, numbered as in the programme's letters. */
export const STEPS = [
  ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
  ['2.1', '2.2', '2.3', '2.4', '2.5'],
  ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6'],
] as const;
export type Step = (typeof STEPS)[number][number];

/** Steps whose outcome this site itself shows. */
export const PUBLIC_STEPS: ReadonlySet<Step> = new Set(['3.2', '3.4', '3.5', '3.6']);

/** One step from `programme.csv` (`step_1_1`, `step_1_1_from`, `step_1_1_to`). */
export interface CalendarStep {
  readonly step: Step;
  readonly labelTh: string | undefined;
  readonly labelEn: string | undefined;
  /** The period in the words of the letter, in Thai. */
  readonly when: string;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  /** The text that a later letter replaced, verbatim. */
  readonly replaces: string | undefined;
  /** The letter that sets it, verbatim. */
  readonly source: string | undefined;
  /** Months of the fiscal year that it covers: 1 = October … 12 = September. */
  readonly months: { readonly first: number; readonly count: number } | undefined;
}

/** The steps of a year that have dates in its facts; empty where none has. */
export function calendarOf(year: Year): readonly CalendarStep[] {
  const fact = (key: string) => year.facts.find((programmeFact) => programmeFact.key === key);
  const { first } = daysOfFiscalYear(year.fiscalYear);
  const monthOf = (day: IsoDate) =>
    (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - 9;
  return STEPS.flat().flatMap((step) => {
    const key = `step_${step.replace('.', '_')}`;
    const stated = fact(key);
    if (!stated) return [];
    const from = fact(`${key}_from`)?.date;
    const to = fact(`${key}_to`)?.date ?? from;
    const start = from ? Math.max(1, monthOf(from)) : undefined;
    const end = to ? Math.min(12, monthOf(to)) : undefined;
    return {
      step,
      labelTh: stated.labelTh,
      labelEn: stated.labelEn,
      when: stated.value,
      from,
      to,
      replaces: stated.replaces,
      source: stated.source,
      months:
        start && end && end >= start && start <= 12
          ? { first: start, count: end - start + 1 }
          : undefined,
    };
  });
}

/** The name of a step: from the year's facts, else the programme's own name for it. */
export const stepLabel = (locale: Locale, { step, labelTh, labelEn }: CalendarStep): string =>
  (locale === 'th' ? labelTh : labelEn) ?? words(locale).calendar.step(step);

/** A deadline that a letter sets (`deadline_…` in `programme.csv`). */
export interface Deadline {
  readonly key: string;
  readonly labelTh: string | undefined;
  readonly labelEn: string | undefined;
  readonly date: IsoDate;
  readonly source: string | undefined;
  /** The deadline of an earlier letter: a date where it can be read as one, else its words. */
  readonly replaces: { readonly date: IsoDate } | { readonly words: string } | undefined;
}

/** The deadlines of a year, soonest first. Whether anybody met one is never computed. */
export function deadlinesOf(year: Year): readonly Deadline[] {
  return year.facts
    .flatMap((fact): Deadline[] => {
      const { key, date, labelTh, labelEn, source } = fact;
      if (!key.startsWith('deadline_') || !date) return [];
      return [{ key, labelTh, labelEn, date, source, replaces: replacedBy(fact) }];
    })
    .sort((a, b) => compareText(a.date, b.date));
}

function replacedBy({ replaces, replacedDay }: ProgrammeFact): Deadline['replaces'] {
  if (!replaces) return undefined;
  return replacedDay ? { date: replacedDay } : { words: replaces };
}
