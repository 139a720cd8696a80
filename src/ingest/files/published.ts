import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { TambonCode } from '../../domain/place.ts';
import { parseCode } from '../cells/read-cell.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** A published fact as a row of the ledger states it. */
type PublishedStatus = 'passed' | 'excellent';

/** A published name: from the log, or from a row of `published.csv`, the ledger before the log. */
export interface OncePublic {
  readonly fiscalYear: FiscalYear;
  readonly tambonCode: TambonCode;
  /** The names as they were first published. */
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  readonly status: PublishedStatus;
  /** The announcement's id or the source, where the log has it. */
  readonly announcement?: string;
  /** The day it was first public; later entries never change it. */
  readonly publishedOn?: IsoDate;
}

/** Reads `published.csv`, which is used until the log has its content. Its codes may be abolished. */
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
