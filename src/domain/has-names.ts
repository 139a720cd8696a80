import type { ProvinceYear } from './model.ts';

/**
 * Whether a province's year names a tambon as a target, as passed or as excellent: otherwise a table of it would
 * hold only dashes.
 */
export const hasNames = ({ targets, passed, honour }: ProvinceYear): boolean =>
  targets.length > 0 || passed.length > 0 || honour !== undefined;
