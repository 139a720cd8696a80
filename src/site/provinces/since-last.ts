import type { Announcement, Passed } from '../../domain/announcement.ts';
import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';

/** A province's list compared with its last one of an earlier year. */
export interface SinceLast {
  readonly earlierYear: FiscalYear;
  /** The announcements that the earlier list was based on, oldest first. */
  readonly earlier: readonly Announcement[];
  /** In the order of the new document. */
  readonly fresh: readonly Passed[];
  readonly again: readonly Passed[];
}

/**
 * The new names in a province's list since its last one. A partial year is never compared, because a name it lacks
 * may have been announced; nor a real year with an invented one. Undefined where there is no list, or no earlier one
 * to compare it with.
 */
export function sinceLast(
  provinceYear: ProvinceYear,
  years: readonly Year[],
): SinceLast | undefined {
  if (provinceYear.passed.length === 0) return undefined;
  const isSample = years.some(
    ({ fiscalYear, sample }) => fiscalYear === provinceYear.fiscalYear && sample,
  );
  const before = years
    .filter(
      ({ fiscalYear, sample }) => fiscalYear < provinceYear.fiscalYear && (isSample || !sample),
    )
    .sort((a, b) => b.fiscalYear - a.fiscalYear)
    .flatMap((year) => {
      const same = year.provinces.get(provinceYear.province.code);
      return same ? [{ year, same }] : [];
    });
  const last = before.find(({ year, same }) => !year.partial && same.passed.length > 0);
  if (!last) return undefined;
  const known = new Set(last.same.passed.map(({ place }) => place.tambon.code));
  return {
    earlierYear: last.year.fiscalYear,
    earlier: creditedAnnouncements(last.same),
    fresh: provinceYear.passed.filter(({ place }) => !known.has(place.tambon.code)),
    again: provinceYear.passed.filter(({ place }) => known.has(place.tambon.code)),
  };
}
