/**
 * Compares two texts by their code units: for codes, days, file names and whatever is not sorted for readers of a
 * language. `thai/collate.ts` sorts Thai names.
 */
// eslint-disable-next-line no-restricted-syntax -- the only place where it is written
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
