import { BUDDHIST_OFFSET } from '../domain/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../domain/fiscal-year.ts';
import type { Model } from '../domain/model.ts';
import type { TambonCode } from '../domain/place.ts';
import { parseCode } from './read-cell.ts';
import { readRows } from './read-row.ts';
import type { Reading, Recorded } from './read-row.ts';

/** What a row of the ledger says was public. */
export type PublishedStatus = 'passed' | 'excellent';

/** One row of `published.csv`, the ledger of what was ever announced on the site. */
export interface Published {
  readonly fiscalYear: FiscalYear;
  readonly tambonCode: TambonCode;
  /** The names as they were first printed. */
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  readonly status: PublishedStatus;
  /** The day it was first public; later entries never change it. */
  readonly publishedOn?: IsoDate;
}

/** `published.csv`: written by the publish step only. Its codes need not exist any more. */
export function readPublished(reading: Reading): Recorded<Published>[] {
  return readRows(reading).flatMap((row): Recorded<Published>[] => {
    const fiscalYear = row.required('fiscal_year') ? row.year('fiscal_year') : undefined;
    const text = row.required('tambon_code');
    const code = parseCode(text ?? '');
    const status = row.required('status') ? row.choice('status') : undefined;
    if (text && 'code' in code) {
      const column = row.cell('tambon_code')?.header ?? '';
      row.problem(code.code, 'tambon_code', { column, word: text }, code.suggestions);
    }
    if (!fiscalYear || !status || 'code' in code) return [];
    const value = {
      fiscalYear,
      tambonCode: code.value,
      province: row.text('province') ?? '',
      amphoe: row.text('amphoe') ?? '',
      tambon: row.text('tambon') ?? '',
      status,
      publishedOn: row.date('published_on'),
    };
    return [{ row, value }];
  });
}

/** The columns of the ledger, in the order the publish step writes them. */
export const LEDGER_COLUMNS = [
  'fiscal_year',
  'status',
  'tambon_code',
  'province',
  'amphoe',
  'tambon',
  'published_on',
] as const;

/**
 * What a model makes public and the ledger does not know yet, in the model's order. Sample years
 * are left out: they are never published.
 */
export function missingFromLedger(
  model: Model,
  ledger: readonly Published[],
  day: IsoDate,
): Published[] {
  const known = new Set(ledger.map(keyOf));
  return model.years
    .filter((year) => !year.sample)
    .flatMap((year) =>
      [
        ...year.passed.map(({ place }) => ({ place, status: 'passed' as const })),
        ...year.honours.map(({ place }) => ({ place, status: 'excellent' as const })),
      ].map(({ place, status }) => ({
        fiscalYear: year.fiscalYear,
        tambonCode: place.tambon.code,
        province: place.province.th,
        amphoe: place.amphoe.th,
        tambon: place.tambon.th,
        status,
        publishedOn: day,
      })),
    )
    .filter((one) => !known.has(keyOf(one)));
}

/** Rows of the ledger as the lines of its file, without the header. */
export function ledgerLines(rows: readonly Published[]): string[] {
  return rows.map((one) =>
    [
      one.fiscalYear,
      one.status,
      one.tambonCode,
      one.province,
      one.amphoe,
      one.tambon,
      one.publishedOn ? buddhistDay(one.publishedOn) : '',
    ].join(','),
  );
}

const keyOf = (one: Published): string => `${one.fiscalYear} ${one.status} ${one.tambonCode}`;

/** A day as officers write it: `22/11/2569`. */
export function buddhistDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date}/${month}/${year + BUDDHIST_OFFSET}`;
}
