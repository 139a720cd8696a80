/** What can be read in a query besides words; each can be undone by itself. */
export const READING_KINDS = [
  'status',
  'year',
  'region',
  'place',
  'page',
  'day',
  'number',
  'code',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** Longer texts are pasted by mistake; only their beginning is read. */
export const LONGEST_QUERY = 300;
