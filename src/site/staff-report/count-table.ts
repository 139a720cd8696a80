import { formatNumber } from '../../i18n/format.ts';
import { markup, type MarkupContent } from './markup.ts';
import { MATTERS, type MatterCounts } from './matters.ts';
import { monthName, type StaffReport } from './staff-report.ts';

/** The columns of every table of counts: targets, what they have, and what came of them. */
export const COUNT_COLUMNS = ['targets', ...MATTERS, 'announced', 'stories'] as const;

/** What a column counts, tight; a report is that of the month. */
export const columnName = (report: StaffReport, column: (typeof COUNT_COLUMNS)[number]): string =>
  column === 'report'
    ? `${report.say.short.report} ${monthName(report, report.month)}`
    : report.say.short[column];

export const countHeads = (report: StaffReport): MarkupContent =>
  COUNT_COLUMNS.map(
    (column) =>
      markup`<th scope="col" class="num">${column === 'report' ? markup`${report.say.short.report}<br>${monthName(report, report.month)}` : report.say.short[column]}</th>`,
  );

/** A number that is not that of all tambons stands bold, once its step has begun: the eye finds what is not in the files yet. */
export const countCells = ({ matters }: StaffReport, counts: MatterCounts): MarkupContent =>
  COUNT_COLUMNS.map((column) => {
    const isPart = matters.some((matter) => matter === column) && counts[column] < counts.tambons;
    return markup`<td class="num">${isPart ? markup`<b>${formatNumber(counts[column])}</b>` : formatNumber(counts[column])}</td>`;
  });
