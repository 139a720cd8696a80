import type { Province, ProvinceCode } from '../../domain/place.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { type Locale, words as siteWords, type Words } from '../../i18n/locale.ts';
import type { StaffReportWords } from '../../i18n/th/staff-report.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { compareSnapshots, type SnapshotChange } from './changes.ts';
import type { Month } from '../../domain/month.ts';
import { staffReportWords } from './staff-report-words.ts';
import { takeSnapshot, snapshotWithin, type MonthlySnapshot } from './monthly-snapshot.ts';
import { begunMatters, type Matter } from './matters.ts';
import type { StaffTambon, StaffYear } from './staff-year.ts';

/** One report, before it becomes a page or a workbook: its facts, and its words. */
export interface StaffReport {
  readonly staff: StaffYear;
  readonly month: Month;
  /** Its only province; absent for the country. */
  readonly province: Province | undefined;
  readonly snapshot: MonthlySnapshot;
  /** The snapshot it is compared with, limited to its own provinces. */
  readonly earlier: MonthlySnapshot | undefined;
  /** The earlier snapshot was made from another data folder, whose month is not known. */
  readonly fromFolder: boolean;
  readonly changes: readonly SnapshotChange[];
  /** The entries that the files should have in the month: see `begunMatters`. */
  readonly matters: readonly Matter[];
  readonly gazetteer: Gazetteer;
  readonly locale: Locale;
  readonly say: StaffReportWords;
  readonly site: Words;
}

/** Makes a report from its facts, with its words and what it is compared with. */
export function makeStaffReport(
  parts: Pick<
    StaffReport,
    'staff' | 'month' | 'province' | 'gazetteer' | 'locale' | 'fromFolder'
  > & {
    readonly earlier: MonthlySnapshot | undefined;
  },
): StaffReport {
  const snapshot = takeSnapshot(parts.staff, parts.month);
  const codes = new Set<ProvinceCode>(parts.staff.provinces.map(({ province }) => province.code));
  const earlier = parts.earlier && snapshotWithin(parts.earlier, codes);
  return {
    ...parts,
    snapshot,
    matters: begunMatters(parts.staff, parts.month),
    earlier,
    changes: earlier ? compareSnapshots(earlier, snapshot) : [],
    say: staffReportWords(parts.locale),
    site: siteWords(parts.locale),
  };
}

/** `ต.อ่างทอง อ.เกาะสมุย`: a tambon where its province is named already. */
export function tambonName({ locale, site }: StaffReport, { place }: Pick<StaffTambon, 'place'>) {
  const { short, between } = site.place;
  return [short.tambon(place.tambon[locale]), short.amphoe(place.amphoe[locale])].join(between);
}

/** The name of a month with its year. */
export const monthName = ({ locale }: StaffReport, month: Month): string =>
  formatMonth(locale, month);

/** `สิงหาคม 2567`: the month of the report, in full. */
export const longMonth = ({ locale }: StaffReport, month: Month): string =>
  formatDate(locale, `${month}-01`).replace(/^1 /, '');

/** A day in its short form; empty where it is not known. */
export const shortDay = ({ locale }: StaffReport, day: string | undefined): string =>
  day ? formatDate(locale, day, 'short') : '';
