import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { saysSample } from '../../domain/sample.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseDate, parseFiscalYear } from '../cells/read-cell.ts';
import { COLUMNS } from '../contract/columns.ts';
import { notFinalWordInName } from '../contract/not-final-words.ts';
import type { Table } from '../table/table.ts';
import { yearsInTitles } from './check-titles.ts';
import { yearsOfName } from './years-of-name.ts';

/**
 * The name that a table came by says another year than the one it is read as, and nothing in the table says which
 * of the two is right.
 *
 * @param names of its sheet, its file, its folders, nearest first: the first that says a year is the one that counts
 */
export function checkName(
  table: Table,
  names: readonly string[],
  fiscalYear: FiscalYear,
  report: (problem: Problem) => void,
): void {
  for (const name of names) {
    const years = yearsOfName(name);
    const [year] = years;
    if (year === undefined) continue;
    if (!years.includes(fiscalYear) && !saysYear(table, fiscalYear))
      report(problem('name-other-year', { file: table.path }, { name, year, placed: fiscalYear }));
    return;
  }
}

/**
 * The name of a sheet, of its file or of the folder around it says that this is a draft, a version that was replaced
 * or an example. A folder further up may be of anything.
 */
export function checkNotFinal(
  table: Table,
  names: readonly string[],
  report: (problem: Problem) => void,
): void {
  if (table.titles.some(saysSample)) return;
  const file = names.findIndex((name) => /\.[a-z]{2,5}$/i.test(name));
  for (const name of names.slice(0, file + 2)) {
    const word = notFinalWordInName(name, table.kind);
    if (word === undefined) continue;
    report(problem('name-not-final', { file: table.path }, { name, word }));
    return;
  }
}

/** Whether a title, the column of the year or the first date of the year says a year of the table. */
function saysYear(table: Table, fiscalYear: FiscalYear): boolean {
  if (yearsInTitles(table).includes(fiscalYear)) return true;
  const days = COLUMNS[table.kind].filter(({ ofYear }) => ofYear);
  for (const { cells } of table.rows) {
    const year = parseFiscalYear(cells.get('fiscal_year')?.text ?? '');
    if ('value' in year) return year.value === fiscalYear;
    for (const { field } of days) {
      const date = parseDate(cells.get(field)?.text ?? '');
      if ('value' in date) return fiscalYearOf(date.value) === fiscalYear;
    }
  }
  return false;
}
