import type { Moved } from '../../domain/moved.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Criterion, Office, ProgrammeFact } from '../../domain/programme.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Story } from '../../domain/story.ts';
import type { Target } from '../../domain/target.ts';
import type { AnnouncementRow } from './announcements.ts';
import type { FileKind } from '../contract/columns.ts';
import type { CorrectionRow } from './corrections.ts';
import type { HonourRow } from './honours.ts';
import type { Setting } from './site.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { Memory } from './remember-log.ts';

/** The rows of one year, typed but not yet linked. Assessments never leave this room. */
export interface YearRecords {
  readonly fiscalYear: FiscalYear;
  /** One of its files says that it is invented. */
  readonly sample: boolean;
  /** The files that were there and could be read. */
  readonly kinds: ReadonlySet<FileKind>;
  readonly targets: readonly Recorded<Target>[];
  readonly progress: readonly Recorded<Progress>[];
  readonly assessments: readonly Recorded<Assessment>[];
  readonly announcements: readonly Recorded<AnnouncementRow>[];
  readonly honours: readonly Recorded<HonourRow>[];
  readonly stories: readonly Recorded<Story>[];
  readonly corrections: readonly Recorded<CorrectionRow>[];
  readonly criteria: readonly Recorded<Criterion>[];
}

/** Everything that was read, with the rows it came from. Internal: pages see the model only. */
export interface Records {
  /** Newest first. */
  readonly years: readonly YearRecords[];
  readonly facts: readonly Recorded<ProgrammeFact>[];
  /** Ids of the long stories that say that they are invented. */
  readonly sampleStories: ReadonlySet<string>;
  readonly settings: readonly Recorded<Setting>[];
  readonly offices: readonly Recorded<Office>[];
  readonly published: Memory['published'];
  readonly addresses: Memory['addresses'];
  readonly redirects: readonly Recorded<Moved>[];
}
