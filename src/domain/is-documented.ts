import type { ProvinceYear } from './model.ts';

/**
 * Whether an announcement or a public source covers a province's year: only then it has a share card, can be cited,
 * and may be embedded by other sites.
 */
export const isDocumented = ({ announcements, honour }: ProvinceYear): boolean =>
  announcements.length > 0 || honour !== undefined;
