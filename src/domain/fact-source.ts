import type { FiscalYear } from './fiscal-year.ts';
import type { TambonCode } from './place.ts';

/** The row of a file that a fact was read from. */
export interface FactSource {
  /** Below the data folder, with `/`. */
  readonly file: string;
  /** Row number as in a spreadsheet. */
  readonly row: number;
  /** Line number as in an editor. */
  readonly line: number;
}

/** Kinds of facts about a tambon in a year that have rows of their own. */
export type FactOfTambon = 'target' | 'progress' | 'passed' | 'honour';

/** The key of a fact in `FactSources`. */
export const factKey = {
  tambon: (fact: FactOfTambon, year: FiscalYear, code: TambonCode) => `${fact} ${year} ${code}`,
  announcement: (id: string) => `announcement ${id}`,
  correction: (id: string) => `correction ${id}`,
} as const;

/** The rows of all public facts, by `factKey`. */
export type FactSources = ReadonlyMap<string, FactSource>;
