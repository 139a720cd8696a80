import type { Words } from '../../i18n/locale.ts';
import { csvText } from '../open-data/csv.ts';
import type { Chart } from './chart.ts';

/** The table of a chart as a file: each column with its unit, then the notes, then the notice of invented data. */
export function chartCsv(chart: Chart, words: Words): string {
  const { chart: say, openData } = words;
  const columns = chart.series.flatMap(({ name, unit = chart.unit, values, outOf }) => [
    { header: say.withUnit(name, unit), values },
    ...(outOf ? [{ header: say.outOfHeader(name, unit), values: outOf }] : []),
  ]);
  return csvText(
    [
      chart.by,
      ...columns.map(({ header }) => header),
      ...(chart.detail ? [chart.detail.by] : []),
      say.notes,
      openData.tables.columns.sample_notice,
    ],
    chart.categories.map(({ label, notes = [], sample }, at) => [
      label,
      ...columns.map(({ values }) => values[at]),
      ...(chart.detail ? [chart.detail.cells[at]?.text] : []),
      notes,
      sample ? openData.sampleNotice : undefined,
    ]),
  );
}
