/**
 * The order of two texts by their signs: of codes, days, names of files and whatever else no reader's
 * language sorts. Thai names are sorted by `thai/collate.ts`.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
