import type { Moved } from './moved.ts';
import type { Announcement, Passed } from './announcement.ts';
import type { Correction } from './correction.ts';
import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Honour } from './honour.ts';
import type { Place, Province, ProvinceCode, TambonCode } from './place.ts';
import type { Criterion, Office, ProgrammeFact } from './programme.ts';
import type { Progress } from './progress.ts';
import type { Story } from './story.ts';
import type { Target } from './target.ts';

/**
 * What may be public, and nothing else: the whole site is made from this. No result of an
 * assessment, no score, no note and no reporter is in it, so no page can show one.
 */
export interface Model {
  /** Newest first. */
  readonly years: readonly Year[];
  /** All 77, by region in press order, then by name; Bangkok is last and outside the programme. */
  readonly provinces: readonly Province[];
  /** Every tambon that has a page, by code: it is, or was, on a public list, or has a story. */
  readonly tambons: ReadonlyMap<TambonCode, TambonHistory>;
  readonly offices: readonly Office[];
  /** Addresses that were published and have no page any more. */
  readonly moved: readonly Moved[];
  /**
   * The day each announcement was first public on this site, by id: never before its own date. An announcement that
   * is new in this build has the newest known day. Absent for samples and where earlier days are not recorded.
   */
  readonly firstPublic?: ReadonlyMap<string, IsoDate>;
}

/** One fiscal year. Lists of places run by region, province name, amphoe and tambon; `passed` by region, province name, then as announced. */
export interface Year {
  readonly fiscalYear: FiscalYear;
  /** Something of the year is invented for demonstration and marked so: then everything of the year is stamped. */
  readonly sample: boolean;
  /** The lists are known to be incomplete (`partial` in programme.csv). */
  readonly partial: boolean;
  /** The data's own date: `as_of` in programme.csv or the newest date in the year's public rows, whichever is later. */
  readonly asOf: IsoDate | undefined;
  readonly facts: readonly ProgrammeFact[];
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly progress: readonly Progress[];
  readonly announcements: readonly Announcement[];
  readonly passed: readonly Passed[];
  readonly honours: readonly Honour[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  /** One entry per province of the programme with any fact in this year. */
  readonly provinces: ReadonlyMap<ProvinceCode, ProvinceYear>;
}

/** A province in one year. */
export interface ProvinceYear {
  readonly fiscalYear: FiscalYear;
  readonly province: Province;
  readonly targets: readonly Target[];
  readonly progress: readonly Progress[];
  /** The province's own announcements, oldest first; empty means ยังไม่มีประกาศของจังหวัดนี้. */
  readonly announcements: readonly Announcement[];
  /** As announced: by announcement and `order`, else amphoe and tambon in Thai order. */
  readonly passed: readonly Passed[];
  readonly honour: Honour | undefined;
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
}

/** A tambon over all years. */
export interface TambonHistory {
  readonly place: Place;
  /** Newest first; only years with a public fact about it. */
  readonly years: readonly TambonYear[];
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
}

/** The public statuses of a tambon in a year, lowest first. `none` is shown as ยังไม่มีประกาศ. */
export const STATUSES = ['none', 'target', 'passed', 'excellent'] as const;
export type Status = (typeof STATUSES)[number];

/** What is public about a tambon in one year. */
export interface TambonYear {
  readonly fiscalYear: FiscalYear;
  readonly sample: boolean;
  readonly status: Status;
  readonly target?: Target;
  readonly progress?: Progress;
  readonly passed?: Passed;
  readonly honour?: Honour;
}
