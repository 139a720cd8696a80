import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { properWords } from '../../ingest/cells/read-cell.ts';
import type { Column } from '../../ingest/contract/columns.ts';
import { VOCABULARIES } from '../../ingest/contract/vocabulary.ts';
import type { Place } from '../../domain/place.ts';
import { monthsOf } from './form-rows.ts';

/** The offered choices of a cell, which accepts other text too: some cells take several words, or others. */
export type FormList =
  | { readonly words: readonly string[] }
  /** A formula for cells of the sheet of lists; columns and rows are those of `listSheet`. */
  | { readonly formula: string };

export const LIST_SHEET = 'รายการ';

/**
 * The sheet of lists, without a header so that it is not taken for a table: in A and B every amphoe with its
 * province, in C and D every tambon with `province amphoe`. Sorted by code, so that equal keys are adjacent.
 */
export function listSheet(places: readonly Place[]): (string | null)[][] {
  const amphoes = [...new Map(places.map((place) => [place.amphoe.code, place])).values()];
  return places.map(({ province, amphoe, tambon }, at) => [
    amphoes[at]?.province.th ?? null,
    amphoes[at]?.amphoe.th ?? null,
    `${province.th} ${amphoe.th}`,
    tambon.th,
  ]);
}

/** The form that a list is chosen in. */
interface FormSheet {
  readonly fiscalYear: FiscalYear;
  /** How many rows the sheet of lists has. */
  readonly listed: number;
  /** The first row of the form that is filled in, from 1. */
  readonly first: number;
  /** The column of the form that holds a field: `C`. */
  readonly letter: (field: 'province' | 'amphoe') => string;
}

/** The list of a column, where it has one. */
export function choicesOf(
  { field, type }: Column,
  { fiscalYear, listed, first, letter }: FormSheet,
): FormList | undefined {
  if (type === 'choice' || type === 'choices') return { words: wordsOf(field) };
  if (field === 'report_month') return { words: monthsOf(fiscalYear) };
  if (type === 'amphoe')
    return {
      formula: behind(`$${letter('province')}${first}`, { keys: 'A', words: 'B', rows: listed }),
    };
  if (type !== 'tambon') return undefined;
  const key = `$${letter('province')}${first}&" "&$${letter('amphoe')}${first}`;
  return { formula: behind(key, { keys: 'C', words: 'D', rows: listed }) };
}

/** The cells of one column whose neighbour in another column has the given key. */
function behind(
  key: string,
  { keys, words, rows }: { readonly keys: string; readonly words: string; readonly rows: number },
): string {
  const range = `${LIST_SHEET}!$${keys}$1:$${keys}$${rows}`;
  return `OFFSET(${LIST_SHEET}!$${words}$1,MATCH(${key},${range},0)-1,0,COUNTIF(${range},${key}),1)`;
}

/**
 * Values that are read but not offered: ดีเด่น is the word of the village award, and the department's announcements
 * are entered by the department.
 */
const NOT_OFFERED: readonly string[] = ['village-word', 'department'];

/** The proper words of a field. */
function wordsOf(field: string): string[] {
  const { words } = VOCABULARIES[field as keyof typeof VOCABULARIES];
  const proper = properWords<string>(words);
  return [...proper].filter(([value]) => !NOT_OFFERED.includes(value)).map(([, word]) => word);
}
