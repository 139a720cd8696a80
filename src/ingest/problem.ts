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
  // The file.
  'undecodable-bytes': 'error',
  'wrong-encoding': 'error',
  'not-text': 'error',
  'file-too-large': 'error',
  'file-unreadable': 'error',
  'empty-file': 'error',
  // The table.
  'unterminated-quote': 'error',
  'stray-quote': 'error',
  'too-many-columns': 'error',
  'too-many-rows': 'error',
  'cell-too-long': 'error',
  'no-header': 'error',
  'missing-column': 'error',
  'ambiguous-column': 'error',
  'unknown-column': 'note',
  'dropped-personal-column': 'note',
  'province-from-title': 'note',
  'filled-down': 'note',
  'row-skipped': 'note',
  'cell-without-header': 'warning',
  'invisible-characters': 'note',
  // A cell.
  'impossible-date': 'error',
  'serial-date': 'error',
  'double-converted-date': 'error',
  'year-1900s': 'error',
  'year-out-of-range': 'error',
  'month-first-date': 'error',
  'not-a-day': 'error',
  'date-range': 'error',
  'deadline-not-day': 'error',
  'date-unreadable': 'error',
  'christian-year': 'note',
  'two-digit-year': 'note',
  'code-unreadable': 'error',
  'number-unreadable': 'error',
  'yes-no-unreadable': 'error',
  'unknown-value': 'error',
  'fiscal-year-unreadable': 'error',
  'url-not-https': 'error',
  'personal-id': 'error',
  'personal-phone': 'error',
  'personal-email': 'error',
  'personal-account': 'error',
  'personal-line-id': 'error',
  // The folder.
  'unknown-year-folder': 'error',
  'unknown-file': 'warning',
  'year-without-lists': 'warning',
  'reader-failed': 'error',
  // A row.
  'missing-value': 'error',
  'wrong-fiscal-year': 'error',
  'duplicate-row': 'warning',
  'conflicting-rows': 'error',
  'unknown-result': 'error',
  'unknown-round': 'error',
  'unknown-batch': 'error',
  'unknown-level': 'error',
  'unknown-kind': 'error',
  'unknown-reason': 'error',
  'unknown-partner': 'error',
  'unknown-dimension': 'error',
  'unknown-honour': 'error',
  'unknown-status': 'error',
  'honour-of-villages': 'warning',
  // The place of a row.
  'place-missing': 'error',
  'unknown-province': 'error',
  'unknown-amphoe': 'error',
  'unknown-tambon': 'error',
  'unknown-tambon-code': 'error',
  'ambiguous-tambon': 'error',
  'code-name-mismatch': 'error',
  bangkok: 'error',
  'mueang-filled': 'note',
  'province-alias': 'note',
  'place-spelling': 'note',
  'place-renamed': 'note',
  'place-row-unnamed': 'error',
  // Documents and stories.
  'document-missing': 'error',
  'image-missing': 'error',
  'image-location': 'warning',
  'story-id-odd': 'error',
  'story-id-taken': 'error',
  'story-consent-missing': 'error',
  'story-without-consent': 'note',
  'story-alt-missing': 'error',
  'story-credit-missing': 'error',
  'story-fact-bare': 'error',
  'story-table-missing': 'error',
  'story-text-without-row': 'warning',
  // Rows that must agree with other rows.
  'two-excellent': 'error',
  'excellent-not-in-list': 'warning',
  'honour-not-announced': 'warning',
  'passed-not-announced': 'warning',
  'announcement-id-odd': 'error',
  'announcement-id-taken': 'error',
  'announcement-missing': 'error',
  'unknown-announcement': 'error',
  'ambiguous-announcement': 'error',
  'announcement-of-another-province': 'error',
  'announcement-without-names': 'error',
  'withdrawal-without-corrections': 'warning',
  'withdrawn-still-listed': 'warning',
  'two-main-in-amphoe': 'warning',
  'count-differs': 'warning',
  'date-outside-year': 'warning',
  'published-gone': 'error',
  'published-changed': 'error',
  'published-added': 'error',
  'address-odd': 'error',
  'address-gone': 'error',
  'address-nowhere': 'error',
  'address-lives': 'error',
} as const satisfies Record<string, Severity>;
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** A problem of a code: its severity is the code's. */
export function problem(
  code: ProblemCode,
  spot: Spot & Pick<Problem, 'excerpt' | 'width'>,
  params: Problem['params'] = {},
  suggestions: readonly string[] = [],
): Problem {
  return { severity: PROBLEM_CODES[code], code, ...spot, params, suggestions };
}
