import type { TambonCode } from '../../domain/place.ts';
import type { Recorded } from '../../ingest/cells/read-row.ts';
import { readRows } from '../../ingest/cells/read-row.ts';
import { readPlace } from '../../ingest/cells/read-place.ts';
import { mask } from '../../ingest/personal/personal-data.ts';
import { PARTNERS, type Partner, type Progress } from '../../domain/progress.ts';
import type { Month } from '../../domain/month.ts';
import { parseMonth } from './report-month.ts';

/** The monthly reports of a year, by tambon. **Internal**: only the staff report has them. */
export interface MonthlyReports {
  /** The text of each month; empty where there is only the month. Personal numbers are masked. */
  readonly byTambon: ReadonlyMap<TambonCode, ReadonlyMap<Month, string>>;
  /** The partners in the rows, without those of later months. */
  readonly partners: ReadonlyMap<TambonCode, ReadonlySet<Partner>>;
  /** Rows with a report for a month that cannot be read. */
  readonly unread: number;
}

/**
 * Reads `report_month` and `report` again from the rows behind the records, because the intake merges a tambon's
 * rows and keeps neither column. The intake has already reported faults of a row. Rows of a month after `until` are
 * left out.
 */
export function readMonthlyReports(
  progress: readonly Recorded<Progress>[],
  until?: Month,
): MonthlyReports {
  const partners = new Map<TambonCode, Set<Partner>>();
  const byTambon = new Map<TambonCode, Map<Month, string>>();
  let unread = 0;
  const readings = new Map(progress.map(({ row }) => [row.reading.table, row.reading]));
  for (const reading of readings.values()) {
    for (const row of readRows({ ...reading, report: () => undefined })) {
      const written = row.text('report_month');
      const text = mask(row.text('report') ?? '').replace(/\s+/g, ' ');
      const place = readPlace(row);
      if (!place) continue;
      const month = written ? parseMonth(written, row.fiscalYear) : undefined;
      if (until !== undefined && month !== undefined && month > until) continue;
      const named = partners.get(place.tambon.code) ?? new Set<Partner>();
      for (const partner of row.choices('partners', PARTNERS)) named.add(partner);
      partners.set(place.tambon.code, named);
      if (!written && !text) continue;
      if (!month) {
        unread += 1;
        continue;
      }
      const months = byTambon.get(place.tambon.code) ?? new Map<Month, string>();
      const before = months.get(month);
      months.set(month, before && text && before !== text ? `${before} · ${text}` : before || text);
      byTambon.set(place.tambon.code, months);
    }
  }
  return { byTambon, partners, unread };
}
