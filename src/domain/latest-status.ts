import type { Status, TambonHistory, TambonYear } from './model.ts';

/** What is said first of a tambon, and of which year. */
export interface LatestStatus {
  readonly status: Status;
  /** Absent with `none`. */
  readonly year?: TambonYear;
}

/**
 * The newest year under an announcement; else the newest of which anything is known. So a
 * tambon honoured last year, and a target again this year, is first said to be honoured.
 */
export function latestStatus(history: TambonHistory | undefined): LatestStatus {
  const years = history?.years ?? [];
  const year =
    years.find(
      (tambonYear) => tambonYear.status === 'passed' || tambonYear.status === 'excellent',
    ) ?? years.find((tambonYear) => tambonYear.status !== 'none');
  return year ? { status: year.status, year } : { status: 'none' };
}
