import type { Year } from '../../domain/model.ts';
import { hasPartners, hasProgress, hasTargets } from '../../domain/year-lists.ts';
import type { Field, FileKind } from '../../ingest/contract/columns.ts';
import { routes } from '../routes.ts';
import type { Step } from './year-calendar.ts';

/** The places on the site that show steps: each gives its address, or false where the year has nothing to show there. */
const PLACES = {
  calendar: (year) => `${routes.year(year.fiscalYear)}#calendar`,
  targets: (year) => hasTargets(year) && routes.targets(year.fiscalYear),
  progress: (year) => hasProgress(year) && routes.progress(year.fiscalYear),
  partners: (year) => hasPartners(year) && `${routes.progress(year.fiscalYear)}#partners`,
  criteria: () => routes.criteria(),
  list: (year) => year.passed.length > 0 && `${routes.year(year.fiscalYear)}#list`,
  announcements: (year) => year.announcements.length > 0 && routes.announcementsOf(year.fiscalYear),
  honours: (year) => year.honours.length > 0 && routes.honours(year.fiscalYear),
  stories: (year) => year.stories.length > 0 && routes.stories(),
  data: () => routes.data(),
} satisfies Record<string, (year: Year) => string | false>;
export type StepPlace = keyof typeof PLACES;

/** A column of the data contract: `progress.mou_date`. */
type ColumnName = `${FileKind}.${Field}`;

/** The outcome of a step: where visitors see it, from which columns, or that only staff do. */
export interface StepOutcome {
  /** The first is the target of the calendar's link. */
  readonly places: readonly StepPlace[];
  readonly columns: readonly ColumnName[];
  /** Shown to staff only, by `npm run report`; the site has only its line in the calendar. */
  readonly staffReport?: true;
}

/** Each of the 18 steps, as `programme.csv` names them in its rows `step_1_1` … `step_3_6`. */
export const STEP_OUTCOMES: Readonly<Record<Step, StepOutcome>> = {
  '1.1': { places: ['calendar'], columns: ['programme.value'] },
  '1.2': { places: ['targets'], columns: ['targets.tambon_code', 'targets.batch'] },
  '1.3': { places: ['calendar'], columns: ['programme.value', 'programme.replaces'] },
  '1.4': { places: ['progress'], columns: ['progress.mou_date'] },
  '1.5': { places: ['progress'], columns: ['progress.plan_date'] },
  '1.6': { places: ['progress'], columns: ['progress.agenda_date'] },
  '1.7': { places: ['calendar'], columns: ['programme.value', 'programme.replaces'] },
  '2.1': { places: ['stories'], columns: ['stories.process', 'stories.results'] },
  '2.2': { places: ['partners', 'stories'], columns: ['progress.partners', 'stories.partners'] },
  '2.3': { places: ['calendar'], columns: ['programme.value'] },
  '2.4': {
    places: ['calendar'],
    columns: ['progress.report_month', 'progress.report'],
    staffReport: true,
  },
  '2.5': {
    places: ['calendar'],
    columns: ['progress.report_month', 'progress.report'],
    staffReport: true,
  },
  '3.1': { places: ['criteria'], columns: ['criteria.name_th', 'criteria.dimension'] },
  '3.2': {
    places: ['list', 'announcements'],
    columns: ['announcements.announced_on', 'announcements.title', 'assessments.order'],
  },
  '3.3': { places: ['announcements'], columns: ['announcements.document'] },
  '3.4': {
    places: ['honours', 'announcements'],
    columns: ['honours.tambon_code', 'honours.citation', 'honours.plaque_text'],
  },
  '3.5': { places: ['stories'], columns: ['stories.title', 'stories.lessons'] },
  '3.6': { places: ['data'], columns: ['programme.value'] },
};

/** The address of a place in a year, without base and locale; undefined where the year has nothing there. */
export const placePath = (place: StepPlace, year: Year): string | undefined =>
  PLACES[place](year) || undefined;

/** The target of the calendar's link from a step: the first place that has something, besides the calendar itself. */
export function stepLink(
  step: Step,
  year: Year,
): { readonly place: StepPlace; readonly path: string } | undefined {
  for (const place of STEP_OUTCOMES[step].places) {
    const path = place === 'calendar' ? undefined : placePath(place, year);
    if (path) return { place, path };
  }
  return undefined;
}
