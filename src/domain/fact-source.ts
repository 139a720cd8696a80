import type { FiscalYear } from './fiscal-year.ts';
import type { TambonCode } from './place.ts';

/** The row of a file that a fact was read from. */
export interface FactSource {
  /** Below the data folder, with `/`. */
  readonly file: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  /** As an editor counts. */
  readonly line: number;
}

/** What of a tambon in a year stands in a row of its own. */
export type FactOfTambon = 'target' | 'progress' | 'passed' | 'honour';

/** Where each fact is found in `FactSources`. */
export const factKey = {
  tambon: (fact: FactOfTambon, year: FiscalYear, code: TambonCode) => `${fact} ${year} ${code}`,
  announcement: (id: string) => `announcement ${id}`,
  correction: (id: string) => `correction ${id}`,
} as const;

/** The rows of all public facts, by `factKey`. */
export type FactSources = ReadonlyMap<string, FactSource>;
