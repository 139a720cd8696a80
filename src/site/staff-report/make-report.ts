import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import type { Locale } from '../../i18n/language.ts';
import type { StaffReportWords } from '../../i18n/th/staff-report.ts';
import { parseFiscalYear } from '../../ingest/cells/read-cell.ts';
import type { Loaded } from '../../ingest/load-model.ts';
import { readMonthlyReports } from './monthly-reports.ts';
import { formatSnapshot, type MonthlySnapshot } from './monthly-snapshot.ts';
import { formatReportPage } from './page.ts';
import type { Month } from '../../domain/month.ts';
import { buddhistMonth, isOfYear, parseMonth } from './report-month.ts';
import { reportWorkbook } from './sheets.ts';
import { makeStaffReport } from './staff-report.ts';
import { gatherStaffYear, type StaffYear } from './staff-year.ts';

/** The request for a report as a person writes it; absent fields mean the newest month, and the country. */
export interface AskedReport {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly province?: Province | undefined;
}

/** The subject of a report: the year as of the end of the month. */
export interface ReportScope {
  readonly fiscalYear: FiscalYear;
  readonly month: Month;
  readonly province: Province | undefined;
  readonly staff: StaffYear;
}

/** The subject in the files; or why there can be no report, in words. */
export function chooseScope(
  loaded: Pick<Loaded, 'records' | 'model' | 'gazetteer'>,
  { year, month: written, province }: AskedReport,
  say: StaffReportWords,
): ReportScope | { readonly refused: string } {
  const fiscalYear = yearOf(year, loaded);
  const month = fiscalYear ? monthOf(written, loaded, fiscalYear, province) : undefined;
  const staff = fiscalYear && gatherStaffYear(loaded, fiscalYear, { only: province, until: month });
  if (!fiscalYear || !staff) return { refused: say.noYear(year ?? '') };
  if (!month) return { refused: say.noMonth(written ?? '') };
  if (!isOfYear(month, fiscalYear))
    return { refused: say.monthOutside(buddhistMonth(month), fiscalYear) };
  return { fiscalYear, month, province, staff };
}

/**
 * The name of a report's three files, without extension: `staff-2567-08` and `staff-2567-08-surat-thani`, with the
 * month in the Buddhist Era.
 */
export const reportName = (month: Month, province: Province | undefined): string =>
  `staff-${buddhistMonth(month)}${province ? `-${province.slug}` : ''}`;

/**
 * The three files of a report, by name: a page, a workbook, and the snapshot with which the next month is compared.
 */
export async function reportFiles(
  parts: {
    readonly loaded: Pick<Loaded, 'gazetteer'>;
    readonly scope: ReportScope;
    readonly locale: Locale;
    /** The earlier snapshot was made from another data folder. */
    readonly fromFolder: boolean;
    readonly earlier: MonthlySnapshot | undefined;
  },
  style: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { scope, loaded, ...rest } = parts;
  const { staff, month, province } = scope;
  const { gazetteer } = loaded;
  const report = makeStaffReport({ staff, month, province, gazetteer, ...rest });
  const file = reportName(month, province);
  return new Map<string, string | Uint8Array>([
    [`${file}.html`, formatReportPage(report, style)],
    [`${file}.xlsx`, await reportWorkbook(report)],
    [`${file}.json`, formatSnapshot(report.snapshot)],
  ]);
}

/** The requested year, else the newest one. */
function yearOf(
  text: string | undefined,
  { records }: Pick<Loaded, 'records'>,
): FiscalYear | undefined {
  if (text === undefined) return records.years[0]?.fiscalYear;
  const read = parseFiscalYear(text);
  return 'value' in read ? read.value : undefined;
}

/** The requested month, else the newest one with reports in the files, else that of the data's own date. */
function monthOf(
  text: string | undefined,
  { records, model }: Pick<Loaded, 'records' | 'model'>,
  fiscalYear: FiscalYear,
  province: Province | undefined,
): Month | undefined {
  if (text) return parseMonth(text, fiscalYear);
  const isIt = (year: { fiscalYear: FiscalYear }) => year.fiscalYear === fiscalYear;
  const { byTambon } = readMonthlyReports(records.years.find(isIt)?.progress ?? []);
  const reported = [...byTambon]
    .filter(([code]) => !province || code.startsWith(province.code))
    .flatMap(([, reports]) => [...reports.keys()])
    .filter((month) => isOfYear(month, fiscalYear));
  return reported.sort().at(-1) ?? model.years.find(isIt)?.asOf?.slice(0, 7);
}
