/**
 * The order of two texts by their signs: of codes, days, names of files and whatever else no reader's
 * language sorts. Thai names are sorted by `thai/collate.ts`.
 */
// eslint-disable-next-line no-restricted-syntax -- the one place where it is written
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
