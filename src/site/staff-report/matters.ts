import { calendarOf } from '../programme/year-calendar.ts';
import { monthsBetween, type Month } from '../../domain/month.ts';
import { isOfYear } from './report-month.ts';
import type { StaffProvince, StaffTambon, StaffYear } from './staff-year.ts';

/** The entries that the files should get for each target tambon, in the order of the programme's steps. */
export const MATTERS = ['mou', 'plan', 'agenda', 'partners', 'report', 'assessed'] as const;
export type Matter = (typeof MATTERS)[number];

/** The steps of the programme's calendar for each. */
export const STEP_OF = {
  mou: '1.4',
  plan: '1.5',
  agenda: '1.6',
  partners: '2.2',
  report: '2.5',
  assessed: '3.1',
} as const satisfies Record<Matter, string>;

/** Whether the files have it; `month` is that of the report. */
export function has(tambon: StaffTambon, matter: Matter, month: Month): boolean {
  if (matter === 'partners') return tambon.partners.length > 0;
  if (matter === 'report') return tambon.reports.has(month);
  if (matter === 'assessed') return tambon.assessed;
  return tambon[matter] !== undefined;
}

type Counted = 'targets' | Matter | 'announced' | 'excellent' | 'stories';
/** Counts of tambons for each kind, except stories, which are counted themselves. */
export type MatterCounts = Readonly<Record<Counted, number>> & {
  /** All tambons in the files: the total of the other numbers. */
  readonly tambons: number;
};

/** Counts the tambons that have each entry; `month` is that of the report. */
export function countTambons(tambons: readonly StaffTambon[], month: Month): MatterCounts {
  const count = (is: (staffTambon: StaffTambon) => boolean) => tambons.filter(is).length;
  const matters = MATTERS.map((matter) => [
    matter,
    count((staffTambon) => has(staffTambon, matter, month)),
  ]);
  return {
    tambons: tambons.length,
    targets: count((staffTambon) => staffTambon.batch !== undefined),
    ...(Object.fromEntries(matters) as Record<Matter, number>),
    announced: count((staffTambon) => staffTambon.announced),
    excellent: count((staffTambon) => staffTambon.excellent),
    stories: tambons.reduce((sum, staffTambon) => sum + staffTambon.stories, 0),
  };
}

/** The same for whole provinces, whose own stories count too. */
export const countProvinces = (
  provinces: readonly StaffProvince[],
  month: Month,
): MatterCounts => ({
  ...countTambons(
    provinces.flatMap((province) => province.tambons),
    month,
  ),
  stories: provinces.reduce((sum, staffProvince) => sum + staffProvince.stories, 0),
});

/** The missing entries, kind by kind; without kinds that every tambon has. */
export function missingOf(
  tambons: readonly StaffTambon[],
  month: Month,
  matters: readonly Matter[] = MATTERS,
) {
  return matters
    .map((matter) => ({
      matter,
      tambons: tambons.filter((tambon) => !has(tambon, matter, month)),
    }))
    .filter((matter) => matter.tambons.length > 0);
}

/**
 * The kinds whose step has begun by the end of a month according to the calendar; one without a date counts as
 * begun.
 */
export function begunMatters(staff: StaffYear, month: Month): readonly Matter[] {
  const calendar = calendarOf(staff.year);
  return MATTERS.filter((matter) => {
    const from = calendar.find(({ step }) => step === STEP_OF[matter])?.from;
    return from === undefined || from.slice(0, 7) <= month;
  });
}

/** The months to be reported: those of step 2.5 in the calendar, and any others in the files. */
export function reportMonths(staff: StaffYear): readonly Month[] {
  const { from, to } = calendarOf(staff.year).find(({ step }) => step === '2.5') ?? {};
  const months = new Set(from && to ? monthsBetween(from.slice(0, 7), to.slice(0, 7)) : []);
  for (const month of heldMonths(staff)) months.add(month);
  return [...months].sort();
}

const heldMonths = (staff: StaffYear): ReadonlySet<Month> =>
  new Set(
    staff.provinces
      .flatMap(({ tambons }) => tambons.flatMap((tambon) => [...tambon.reports.keys()]))
      .filter((month) => isOfYear(month, staff.fiscalYear)),
  );
