import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { model } from '../model.ts';

/** The year that the front page shows: the newest with an announcement, else the newest of all. */
export const headlineYear: Year | undefined =
  model.years.find((year) => year.announcements.length > 0) ?? model.years[0];

/** The date on pages that belong to no year. */
export const newestDay: IsoDate | undefined = headlineYear?.asOf;
