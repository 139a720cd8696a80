import type { Year } from './model.ts';

/** Whether a year has a page of its target tambons. */
export const hasTargets = (year: Year): boolean => year.targets.length > 0;

/** Whether a year has a page of its excellent tambons. */
export const hasHonours = (year: Year): boolean => year.honours.length > 0;

/** Whether a year has a page of its announcements. */
export const hasAnnouncements = (year: Year): boolean => year.announcements.length > 0;

/** Whether the progress of a year names any partner. */
export const hasPartners = (year: Year): boolean =>
  year.progress.some((progress) => progress.partners.length > 0);

/** Whether a year has a page of its progress. */
export const hasProgress = (year: Year): boolean =>
  hasPartners(year) ||
  year.progress.some(
    (progress) => progress.mouDate ?? progress.planDate ?? progress.agendaDate ?? false,
  );
