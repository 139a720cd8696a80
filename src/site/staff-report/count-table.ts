import { formatNumber } from '../../i18n/format.ts';
import { markup, type MarkupContent } from './markup.ts';
import { MATTERS, type MatterCounts } from './matters.ts';
import { monthName, type StaffReport } from './staff-report.ts';

/** The columns of every table of counts: targets, their milestones, and their results. */
export const COUNT_COLUMNS = ['targets', ...MATTERS, 'announced', 'stories'] as const;

/** The short name of a column's count; that of the report's month for monthly reports. */
export const columnName = (report: StaffReport, column: (typeof COUNT_COLUMNS)[number]): string =>
  column === 'report'
    ? `${report.say.short.report} ${monthName(report, report.month)}`
    : report.say.short[column];

/** The header cells of a table of counts. */
export const countHeads = (report: StaffReport): MarkupContent =>
  COUNT_COLUMNS.map(
    (column) =>
      markup`<th scope="col" class="num">${column === 'report' ? markup`${report.say.short.report}<br>${monthName(report, report.month)}` : report.say.short[column]}</th>`,
  );

/** A number below the total is bold once its step has begun, so that missing entries are easy to find. */
export const countCells = ({ matters }: StaffReport, counts: MatterCounts): MarkupContent =>
  COUNT_COLUMNS.map((column) => {
    const isPart = matters.some((matter) => matter === column) && counts[column] < counts.tambons;
    return markup`<td class="num">${isPart ? markup`<b>${formatNumber(counts[column])}</b>` : formatNumber(counts[column])}</td>`;
  });
