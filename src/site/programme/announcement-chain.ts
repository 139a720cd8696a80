import type { Announcement } from '../../domain/announcement.ts';
import type { Correction } from '../../domain/correction.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import { listCorrections } from '../../domain/list-corrections.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import { model } from '../model.ts';

/** The announcements of a year before, beside and after a given one. */
export interface Chain {
  /** The announcements of its province, including itself, oldest first; empty for the department's. */
  readonly ofProvince: readonly Announcement[];
  /** The days on which its list was corrected without an announcement, oldest first. */
  readonly correctedOn: readonly IsoDate[];
  /** Provinces that have announced. */
  readonly provinces: number;
  /** The department's (first) announcement of the year. */
  readonly department: Announcement | undefined;
  /** The corrections of tambons that it covers or once covered, as far as the files show. */
  readonly corrections: readonly Correction[];
  readonly sample: boolean;
}

/** The chain of an announcement; undefined where its year is not in the model. */
export function chainOf(announcement: Announcement, years: readonly Year[] = model.years) {
  const year = years.find(({ fiscalYear }) => fiscalYear === announcement.fiscalYear);
  return year && chainIn(year, announcement);
}

function chainIn(year: Year, announcement: Announcement): Chain {
  const code = announcement.province?.code;
  const provinceYear = code === undefined ? undefined : year.provinces.get(code);
  const honoured = new Set(year.honours.map(({ place }) => place.tambon.code));
  return {
    ofProvince: provinceYear?.announcements ?? [],
    correctedOn: provinceYear ? daysWithoutDocument(provinceYear) : [],
    provinces: new Set(year.announcements.flatMap(({ province }) => province?.code ?? [])).size,
    department: year.announcements.find(({ level }) => level === 'department'),
    corrections: provinceYear
      ? provinceYear.corrections
      : year.corrections.filter(({ place }) => honoured.has(place.tambon.code)),
    sample: year.sample,
  };
}

const daysWithoutDocument = (provinceYear: ProvinceYear): readonly IsoDate[] =>
  [
    ...new Set(
      listCorrections(provinceYear)
        .filter(({ announcement }) => !announcement)
        .map(({ correctedOn }) => correctedOn),
    ),
  ].sort();
