import type { Model, Year } from '../../domain/model.ts';
import type { Place, TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { encodeStatuses, type PlaceStatus } from '../../search/lists/status-list.ts';
import { latestStatus } from '../../domain/latest-status.ts';

/**
 * Every tambon of the country by code, including those that only the register has: the name lists are made of them.
 */
export function searchedPlaces(model: Model, gazetteer: Gazetteer): readonly Place[] {
  const places = new Map(gazetteer.all().map((place) => [place.tambon.code, place]));
  for (const [code, history] of model.tambons) places.set(code, history.place);
  return [...places.values()];
}

/**
 * `/search/status.txt`: the status shown first for each tambon, a list for each year, the newest first; the year 0
 * has pages without a status.
 */
export function latestStatusText(model: Model): string {
  const byYear = new Map<number, [TambonCode, PlaceStatus][]>();
  for (const [code, history] of model.tambons) {
    const { status, year } = latestStatus(history);
    const fiscalYear = year?.fiscalYear ?? 0;
    const list = byYear.get(fiscalYear) ?? [];
    list.push([code, { status, hasPage: true }]);
    byYear.set(fiscalYear, list);
  }
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, list]) => encodeStatuses(year, list))
    .join('\n\n');
}

/** `/search/status/2567.txt`: the statuses of one year. */
export function yearStatusText(model: Model, { fiscalYear }: Year): string {
  const statuses = [...model.tambons].flatMap(([code, history]): [TambonCode, PlaceStatus][] => {
    const year = history.years.find((tambonYear) => tambonYear.fiscalYear === fiscalYear);
    return year && year.status !== 'none' ? [[code, { status: year.status, hasPage: true }]] : [];
  });
  return encodeStatuses(fiscalYear, statuses);
}
