import type { ProblemCode } from '../../problems/codes.ts';

export interface CellNote {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, perhaps with notes; or why there is none. */
export type Parsed<T> =
  | { readonly value: T; readonly notes?: readonly CellNote[] }
  | {
      readonly code: ProblemCode;
      readonly params: Readonly<Record<string, string | number>>;
      readonly suggestions: readonly string[];
    };
