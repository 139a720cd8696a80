import { toArabic } from '../../thai/digits.ts';
import { findColumn } from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import type { HeaderPlace } from './headers.ts';

/**
 * The order of day and month in a file's dates. `month-first`: one of them proves it. `one-number-first`: all
 * ambiguous dates of the Common Era begin with the same number, as days of one month do when the month is first, and
 * nothing proves that the day is first. `day-first`: the usual order, with nothing against it.
 */
export type DateOrder = 'month-first' | 'one-number-first' | 'day-first';

const MONTH_FIRST = /^\s*(?:0?[1-9]|1[0-2])[-/.](?:1[3-9]|2\d|3[01])[-/.](?:\d{4}|\d{2})(?!\d)/;
/** In a column that is not of dates, only a cell that is nothing but a date. */
const NOTHING_ELSE = /^[\d\s./-]+(?:,? ?[\d:.]+ ?(?:[ap]m)?)?\s*$/i;
const DATE = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** Looks at every cell below the header: a form's timestamp, or an unread column, is evidence too. */
export function dateOrder(
  rows: readonly (readonly string[])[],
  place: HeaderPlace,
  kind: FileKind,
): DateOrder {
  const dated = new Set(
    place.meanings.flatMap((meaning, column) => (isDated(meaning, kind) ? [column] : [])),
  );
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  let isDayFirst = false;
  for (const row of rows.slice(place.index + place.height)) {
    for (const [column, value] of row.entries()) {
      if (value.length > 40 || !/[\d๐-๙]/.test(value)) continue;
      const written = toArabic(value);
      // A weekday or the word for day may precede it.
      const text = dated.has(column) ? written.replace(/^\D{1,20}(?=\d)/, '') : written;
      if (MONTH_FIRST.test(text) && (dated.has(column) || NOTHING_ELSE.test(text))) {
        return 'month-first';
      }
      const [, first, , second, year] = (dated.has(column) && DATE.exec(text)) || [];
      if (year === undefined || !year.startsWith('20')) continue;
      isDayFirst ||= Number(first) > 12;
      firsts.add(Number(first));
      seconds.add(Number(second));
    }
  }
  const together = !isDayFirst && firsts.size === 1 && seconds.size > 1;
  return together ? 'one-number-first' : 'day-first';
}

/** Columns of dates, personal columns (a timestamp is among them), and the values of the programme. */
function isDated(meaning: HeaderPlace['meanings'][number], kind: FileKind): boolean {
  if (!meaning) return false;
  if ('personal' in meaning || findColumn(kind, meaning.field)?.type === 'date') return true;
  return kind === 'programme' && (meaning.field === 'value' || meaning.field === 'replaces');
}
