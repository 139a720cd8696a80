import { PARTNERS, type Partner, type Progress } from './progress.ts';
import type { Target } from './target.ts';

/** The three dated milestones of steps 1.4, 1.5 and 1.6, in the programme's order. */
export const MILESTONES = ['mou', 'plan', 'agenda'] as const;

/** A milestone of which the day is recorded. */
export type DatedMilestone = (typeof MILESTONES)[number];

const DATE = { mou: 'mouDate', plan: 'planDate', agenda: 'agendaDate' } as const;

/** How many tambons have the date of each milestone. A missing date means nothing. */
export type MilestoneCounts = Readonly<Record<DatedMilestone, number>> & {
  /** The tambons that are counted: all that are a target or have progress. */
  readonly tambons: number;
  /** Those of them that are targets; progress alone makes no target. */
  readonly targets: number;
};

interface Counted {
  readonly targets: readonly Target[];
  readonly progress: readonly Progress[];
}

/** Counts the tambons of a year, or of a part of it, by milestone. */
export function countMilestones({ targets, progress }: Counted): MilestoneCounts {
  const having = (milestone: DatedMilestone) =>
    progress.filter((record) => record[DATE[milestone]] !== undefined).length;
  const tambons = new Set([...targets, ...progress].map(({ place }) => place.tambon.code));
  return {
    tambons: tambons.size,
    targets: targets.length,
    mou: having('mou'),
    plan: having('plan'),
    agenda: having('agenda'),
  };
}

/** How many tambons name each of the seven partners, in their canonical order. */
export function countPartners(
  progress: readonly Progress[],
): readonly { readonly partner: Partner; readonly tambons: number }[] {
  return PARTNERS.map((partner) => ({
    partner,
    tambons: progress.filter((record) => record.partners.includes(partner)).length,
  }));
}
