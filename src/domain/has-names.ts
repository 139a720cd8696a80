import type { ProvinceYear } from './model.ts';

/** Whether a province's year names a tambon as a target, as passed or as excellent: else a table of it is all dashes. */
export const hasNames = ({ targets, passed, honour }: ProvinceYear): boolean =>
  targets.length > 0 || passed.length > 0 || honour !== undefined;
