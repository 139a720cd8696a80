import type { Status, TambonHistory, TambonYear } from './model.ts';

/** The status that is shown first for a tambon, and its year. */
export interface LatestStatus {
  readonly status: Status;
  /** Absent with `none`. */
  readonly year?: TambonYear;
}

/**
 * The newest year with an announcement; else the newest with any fact. So a tambon that was honoured last year, and
 * is a target again this year, is first shown as honoured.
 */
export function latestStatus(history: TambonHistory | undefined): LatestStatus {
  const years = history?.years ?? [];
  const year =
    years.find(
      (tambonYear) => tambonYear.status === 'passed' || tambonYear.status === 'excellent',
    ) ?? years.find((tambonYear) => tambonYear.status !== 'none');
  return year ? { status: year.status, year } : { status: 'none' };
}
