import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { TambonCode } from '../../domain/place.ts';
import { parseCode } from '../cells/read-cell.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** What a row of the ledger says was public. */
type PublishedStatus = 'passed' | 'excellent';

/** A name that was public: of the log, or of a row of `published.csv`, the ledger before the log. */
export interface OncePublic {
  readonly fiscalYear: FiscalYear;
  readonly tambonCode: TambonCode;
  /** The names as they were first printed. */
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  readonly status: PublishedStatus;
  /** The announcement's id or the source, where the log remembers it. */
  readonly announcement?: string;
  /** The day it was first public; later entries never change it. */
  readonly publishedOn?: IsoDate;
}

/** `published.csv`: read until the log has carried it over. Its codes need not exist any more. */
export function readPublished(reading: Reading): Recorded<OncePublic>[] {
  return readRows(reading).flatMap((row): Recorded<OncePublic>[] => {
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
