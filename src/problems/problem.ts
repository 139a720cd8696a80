import { PROBLEM_CODES } from './codes.ts';
import type { ProblemCode, Severity } from './codes.ts';
import type { ProblemParams } from './params.ts';

/** The place of a problem, in the two ways people count. All numbers are 1-based. */
export interface Spot {
  /** Below the data folder, with `/`: `2567/assessments.csv`; content as `content/stories/x.mdx`. */
  readonly file: string;
  /** Line of the file as in an editor. Absent: the whole file. */
  readonly line?: number;
  /** Column of that line, in graphemes: a combining mark belongs to its base. */
  readonly column?: number;
  /** Row and cell (`C12`) as in a spreadsheet: a quoted line break does not begin a row. */
  readonly row?: number;
  readonly cell?: string;
  /** The header as the officer wrote it. */
  readonly header?: string;
  /** The cell as the officer wrote it; masked where it is personal. */
  readonly value?: string;
}

/**
 * A fact that an officer has to know. It holds no sentences: `i18n` makes them from `code` and `params`, in the
 * reader's language. Codes are permanent.
 */
export interface Problem<C extends ProblemCode = ProblemCode> extends Spot {
  readonly severity: Severity;
  readonly code: C;
  /** What the sentences need besides the place. Never an unmasked personal value. */
  readonly params: ProblemParams[C];
  /** What may have been meant, best first. */
  readonly suggestions: readonly string[];
  /** The line of the file, for the caret display; masked where it holds something personal. */
  readonly excerpt?: string;
  /** Graphemes to underline from `column` on. */
  readonly width?: number;
}

/** Narrows a problem to a code, and so to the type of its parameters. */
export const hasCode =
  <C extends ProblemCode>(code: C) =>
  (problem: Problem): problem is Problem<C> =>
    problem.code === code;

/** The parameters of a code, which may be left out only where its sentences need none; then suggestions. */
export type ParamsAndSuggestions<C extends ProblemCode> =
  Record<never, never> extends ProblemParams[C]
    ? [params?: ProblemParams[C], suggestions?: readonly string[]]
    : [params: ProblemParams[C], suggestions?: readonly string[]];

/** Makes a problem of a code, with the code's severity. */
export function problem<C extends ProblemCode>(
  code: C,
  spot: Spot & Pick<Problem, 'excerpt' | 'width'>,
  ...[params, suggestions = []]: ParamsAndSuggestions<C>
): Problem<C> {
  return {
    severity: PROBLEM_CODES[code],
    code,
    ...spot,
    params: params ?? ({} as ProblemParams[C]),
    suggestions,
  };
}
