import type { Locale } from '../i18n/locale.ts';
import { reportWords } from '../i18n/report-words.ts';
import type { Prepared } from '../ingest/prepare/prepare.ts';
import type { LeftOut, Mended } from '../ingest/prepare/prepare-table.ts';

/** What was mended in a file and left out of the prepared one: columns and counts, never a value. */
export function formatPrepared(
  {
    encoding,
    source,
    table,
  }: Pick<Prepared, 'encoding' | 'table'> & {
    readonly source: Pick<Prepared['source'], 'sheet'>;
  },
  locale: Locale,
): string {
  const say = reportWords(locale).prepare;
  if (!table) return '';
  const { sheet } = source;
  const hidden = [
    ...(sheet?.hidden ? [say.hiddenSheet] : []),
    ...(sheet?.hiddenRows.length ? [say.hiddenRows(sheet.hiddenRows)] : []),
    ...(sheet?.hiddenColumns.length ? [say.hiddenColumns(sheet.hiddenColumns)] : []),
  ];
  const mended = [
    ...(encoding === 'utf-8' ? [] : [say.encoding(encoding)]),
    ...table.mended.map((mended) => sayMended(mended, locale)),
  ];
  const leftOut = table.leftOut.map((row) => sayLeftOut(row, locale));
  return [
    ...hidden,
    ...(mended.length > 0 ? listed(say.mendedHeading, mended) : [say.nothingMended]),
    ...(leftOut.length > 0 ? listed(say.leftOutHeading, leftOut) : []),
  ].join('\n');
}

const listed = (heading: string, lines: readonly string[]): string[] => [
  heading,
  ...lines.map((line) => `  ${line}`),
];

function sayMended(mended: Mended, locale: Locale): string {
  const say = reportWords(locale).prepare;
  if (mended.what === 'header') return say.header(mended.column, mended.to);
  return 'column' in mended
    ? say[mended.what](mended.column, mended.count)
    : say[mended.what](mended.count);
}

function sayLeftOut(leftOut: LeftOut, locale: Locale): string {
  const say = reportWords(locale).prepare;
  return 'column' in leftOut
    ? say[leftOut.what](leftOut.column, leftOut.count)
    : say[leftOut.what](leftOut.count);
}
