import type { Announcement, Passed } from '../../domain/announcement.ts';
import { compareText } from '../../domain/compare.ts';
import type { ProvinceYear } from '../../domain/model.ts';

/** The names of a province's list by the announcement that names them, the oldest first. */
export const rollGroups = ({
  passed,
}: Pick<ProvinceYear, 'passed'>): readonly (readonly [Announcement, readonly Passed[]])[] =>
  [...Map.groupBy(passed, ({ announcement }) => announcement)].sort(([a], [b]) =>
    compareText(a.announcedOn, b.announcedOn),
  );
