import { compareText } from '../../domain/compare.ts';
import type { Passed } from '../../domain/announcement.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { TambonYear } from '../../domain/model.ts';

type MilestoneKind = 'mou' | 'plan' | 'agenda' | 'province' | 'department';

/** One dated step of a tambon's year. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly on: IsoDate;
}

/**
 * The known dated steps, oldest first; steps of one day are in the programme's order. A missing step means nothing.
 */
export function milestonesOf(year: TambonYear): readonly Milestone[] {
  const known: readonly (readonly [MilestoneKind, IsoDate | undefined])[] = [
    ['mou', year.progress?.mouDate],
    ['plan', year.progress?.planDate],
    ['agenda', year.progress?.agendaDate],
    ['province', year.passed?.announcement.announcedOn],
    ['department', year.honour?.announcement?.announcedOn],
  ];
  return known
    .flatMap(([kind, on]) => (on ? [{ kind, on }] : []))
    .sort((a, b) => compareText(a.on, b.on));
}

/** The tambons before and after a tambon in the announced list of its province. */
export function neighboursOf(
  passed: Passed,
  list: readonly Passed[],
): { readonly before: Passed | undefined; readonly after: Passed | undefined } {
  const same = list.filter((other) => other.announcement.id === passed.announcement.id);
  const at = same.findIndex((other) => other.place.tambon.code === passed.place.tambon.code);
  return { before: at > 0 ? same[at - 1] : undefined, after: at < 0 ? undefined : same[at + 1] };
}
