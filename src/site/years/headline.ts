import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { model } from '../model.ts';

/** The year a visitor is first told of: the newest with an announcement, else the newest at all. */
export const headlineYear: Year | undefined =
  model.years.find((year) => year.announcements.length > 0) ?? model.years[0];

/** The date to print under pages that belong to no year. */
export const newestDay: IsoDate | undefined = headlineYear?.asOf;
