import type { FileKind } from '../contract/columns.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';
import { type FindDocument, joinAnnouncements, readAnnouncements } from './announcements.ts';
import { joinAssessments, readAssessments } from './assessments.ts';
import { joinCorrections, readCorrections } from './corrections.ts';
import { readCriteria } from './criteria.ts';
import { readHonours } from './honours.ts';
import { joinProgress, readProgress } from './progress.ts';
import { type FindImage, type HasGpsPosition, readStories } from './stories.ts';
import { joinTargets, readTargets } from './targets.ts';

/** Reads all files of one kind of a year into one list; `join` merges rows that several of them contain. */
type ReadAll = <T>(
  kind: FileKind,
  read: (reading: Reading) => Recorded<T>[],
  join?: (records: readonly Recorded<T>[]) => Recorded<T>[],
) => readonly Recorded<T>[];

/** Files outside the data folder that the cells of a year's files may refer to. */
interface Around {
  readonly document: FindDocument;
  readonly image: FindImage;
  readonly hasGpsPosition: HasGpsPosition;
}

/**
 * Every kind of file that a year has, with its reader: the only list of them, in the order in which their problems
 * are reported. Returns the lists of `YearRecords`.
 */
export function readYearFiles(all: ReadAll, { document, image, hasGpsPosition }: Around) {
  const announcements = (reading: Reading) => readAnnouncements(reading, document, hasGpsPosition);
  const stories = (reading: Reading) => readStories(reading, image, hasGpsPosition);
  return {
    targets: all('targets', readTargets, joinTargets),
    progress: all('progress', readProgress, joinProgress),
    assessments: all('assessments', readAssessments, joinAssessments),
    announcements: all('announcements', announcements, joinAnnouncements),
    honours: all('honours', readHonours),
    stories: all('stories', stories),
    corrections: all('corrections', readCorrections, joinCorrections),
    criteria: all('criteria', readCriteria),
  } as const;
}
