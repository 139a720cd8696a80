/** How grave a problem is: an `error` stops the build, a `warning` and a `note` never do. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a problem stands, in the two ways people count. All numbers are 1-based. */
export interface Spot {
  /** Below the data folder, with `/`: `2567/assessments.csv`; content as `content/stories/x.mdx`. */
  readonly file: string;
  /** Line of the file as an editor counts. Absent: the whole file. */
  readonly line?: number;
  /** Column of that line, in graphemes: combining marks count with their base. */
  readonly column?: number;
  /** Row and cell (`C12`) as a spreadsheet counts: a quoted line break does not begin a row. */
  readonly row?: number;
  readonly cell?: string;
  /** The header as the officer wrote it. */
  readonly header?: string;
  /** The cell as the officer wrote it; masked where it is personal. */
  readonly value?: string;
}

/**
 * One thing an officer has to know. It holds no sentences: those are made from `code` and
 * `params` in `i18n`, in the reader's language. Codes are permanent.
 */
export interface Problem extends Spot {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** What the sentences need besides the spot. Never an unmasked personal value. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What may have been meant, best first. */
  readonly suggestions: readonly string[];
  /** The line of the file, for the caret display; masked where it holds something personal. */
  readonly excerpt?: string;
  /** Graphemes to underline from `column` on. */
  readonly width?: number;
}

/** Every code and its severity. Filled by the readers; documented in data/README.md, which a test holds complete. */
export const PROBLEM_CODES = {
  'undecodable-bytes': 'error',
} as const satisfies Record<string, Severity>;
export type ProblemCode = keyof typeof PROBLEM_CODES;
