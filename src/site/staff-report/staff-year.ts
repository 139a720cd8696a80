import { compareText } from '../../domain/compare.ts';
import type { AnnouncementRow } from '../../ingest/files/announcements.ts';
import { daysOfFiscalYear, type FiscalYear, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import type { Amphoe, Place, Province, TambonCode } from '../../domain/place.ts';
import { PARTNERS, type Partner } from '../../domain/progress.ts';
import type { Batch } from '../../domain/target.ts';
import type { Loaded } from '../../ingest/load-model.ts';
import { comparePlaces } from '../../gazetteer/gazetteer.ts';
import { readMonthlyReports } from './monthly-reports.ts';
import type { Month } from '../../domain/month.ts';
import { lastDayOf } from './report-month.ts';

/** The entries of the files about one tambon. For an assessment only whether its result exists, never the result. */
export interface StaffTambon {
  readonly place: Place;
  /** Absent for a tambon that is in the files without being a target. */
  readonly batch: Batch | undefined;
  readonly mou: IsoDate | undefined;
  readonly plan: IsoDate | undefined;
  readonly agenda: IsoDate | undefined;
  readonly partners: readonly Partner[];
  readonly reports: ReadonlyMap<Month, string>;
  readonly assessed: boolean;
  readonly announced: boolean;
  readonly excellent: boolean;
  readonly stories: number;
}

export interface StaffProvince {
  readonly province: Province;
  /** All of the province, by code; including those without a target. */
  readonly amphoes: readonly {
    readonly amphoe: Amphoe;
    readonly tambons: readonly StaffTambon[];
  }[];
  readonly tambons: readonly StaffTambon[];
  /** Oldest first. */
  readonly announcements: readonly AnnouncementRow[];
  readonly honour: Place | undefined;
  /** Stories of its tambons and of the province as a whole. */
  readonly stories: number;
}

/** One fiscal year for its staff: everything in the files that the report shows. */
export interface StaffYear {
  readonly fiscalYear: FiscalYear;
  readonly asOf: IsoDate | undefined;
  readonly sample: boolean;
  readonly partial: boolean;
  /** In press order: the provinces of the programme, or the requested one. */
  readonly provinces: readonly StaffProvince[];
  /** Rows of `progress.csv` whose month cannot be read. */
  readonly unreadReports: number;
  /** The public side of the year: its facts, dates and letters. */
  readonly year: Year;
}

/** The limits of a report. */
export interface Scope {
  /** The only province of the report; absent for the country. */
  readonly only?: Province | undefined;
  /** The last day: a report of a month has nothing from a later one. */
  readonly until?: Month | undefined;
}

/**
 * Collects a year from the records as of the end of a month. A record without a day counts, except an honour, which
 * then is from the end of the year. `undefined` when there is no such year.
 */
export function gatherStaffYear(
  { records, model, gazetteer }: Pick<Loaded, 'records' | 'model' | 'gazetteer'>,
  fiscalYear: FiscalYear,
  { only, until }: Scope = {},
): StaffYear | undefined {
  const rows = records.years.find((yearRecords) => yearRecords.fiscalYear === fiscalYear);
  const year = model.years.find((year) => year.fiscalYear === fiscalYear);
  if (!rows || !year) return undefined;
  const last = until === undefined ? daysOfFiscalYear(fiscalYear + 9).last : lastDayOf(until);
  const isPast: IsPast = (day) => day === undefined || day <= last;
  const reports = readMonthlyReports(rows.progress, until);
  const stories = rows.stories
    .map(({ value }) => value)
    .filter((story) => isPast(story.publishedOn));
  const honoured = honouredUntil(rows, year, last);
  const tambons = gatherTambons(rows, year, { honoured, isPast, reports, stories });
  const provinces = model.provinces
    .filter((province) => province.inProgramme && (!only || province.code === only.code))
    .map((province) =>
      gatherProvince(province, { gazetteer, isPast, rows, stories, all: tambons }),
    );
  const { sample, partial } = year;
  const asOf = year.asOf && year.asOf > last ? last : year.asOf;
  return { fiscalYear, asOf, sample, partial, provinces, unreadReports: reports.unread, year };
}

/** Whether a day is within the limits of the report; a record without a day counts. */
type IsPast = (day: IsoDate | undefined) => boolean;
type YearRows = Loaded['records']['years'][number];
type StoryRow = YearRows['stories'][number]['value'];

const byCode = <T extends { readonly place: Place }>(list: readonly T[]) =>
  new Map(list.map((fact) => [fact.place.tambon.code, fact]));

/** The honours of a year up to a day, by tambon. One without a day counts at the end of the year. */
function honouredUntil(rows: YearRows, { fiscalYear, honours }: Year, last: IsoDate) {
  const isOver = last >= daysOfFiscalYear(fiscalYear).last;
  const days = new Map(
    honours.map((honour) => [honour.place.tambon.code, honour.announcement?.announcedOn]),
  );
  const isHonoured = (code: TambonCode): boolean => {
    const day = days.get(code);
    return day === undefined ? isOver : day <= last;
  };
  return byCode(
    rows.honours
      .map(({ value }) => value)
      .filter((honourRow) => isHonoured(honourRow.place.tambon.code)),
  );
}

/** Every tambon that is in the files of the year, by code. */
function gatherTambons(
  rows: YearRows,
  year: Year,
  given: {
    readonly honoured: ReturnType<typeof honouredUntil>;
    readonly isPast: IsPast;
    readonly reports: ReturnType<typeof readMonthlyReports>;
    readonly stories: readonly StoryRow[];
  },
): StaffTambon[] {
  const { honoured, isPast, reports, stories } = given;
  const past = (day: IsoDate | undefined): IsoDate | undefined => (isPast(day) ? day : undefined);
  const targets = byCode(rows.targets.map(({ value }) => value));
  const progress = byCode(rows.progress.map(({ value }) => value));
  const finals = rows.assessments.filter(
    ({ value, row }) => value.round === 'final' && isPast(row.date('assessed_on')),
  );
  const assessed = byCode(finals.map(({ value }) => value));
  const announced = byCode(year.passed.filter((passed) => isPast(passed.announcement.announcedOn)));
  const places = new Map<TambonCode, Place>(
    [targets, progress, assessed, honoured].flatMap((list) =>
      [...list].map(([code, { place }]) => [code, place] as const),
    ),
  );
  return [...places]
    .sort(([, a], [, b]) => comparePlaces(a, b))
    .map(([code, place]): StaffTambon => {
      const dates = progress.get(code);
      return {
        place,
        batch: targets.get(code)?.batch,
        mou: past(dates?.mouDate),
        plan: past(dates?.planDate),
        agenda: past(dates?.agendaDate),
        partners: PARTNERS.filter((partner) => reports.partners.get(code)?.has(partner)),
        reports: reports.byTambon.get(code) ?? new Map<Month, string>(),
        assessed: assessed.has(code),
        announced: announced.has(code),
        excellent: honoured.has(code),
        stories: stories.filter((story) => story.tambon?.code === code).length,
      };
    });
}

/** A province with its own of `all` tambons. */
function gatherProvince(
  province: Province,
  given: {
    readonly all: readonly StaffTambon[];
    readonly gazetteer: Loaded['gazetteer'];
    readonly isPast: IsPast;
    readonly rows: YearRows;
    readonly stories: readonly StoryRow[];
  },
): StaffProvince {
  const { all, gazetteer, isPast, rows, stories } = given;
  const tambons = all.filter((tambon) => tambon.place.province.code === province.code);
  return {
    province,
    tambons,
    amphoes: gazetteer.amphoesOf(province.code).map((amphoe) => ({
      amphoe,
      tambons: tambons.filter((tambon) => tambon.place.amphoe.code === amphoe.code),
    })),
    announcements: rows.announcements
      .map(({ value }) => value)
      .filter(({ level, province: of }) => level === 'province' && of?.code === province.code)
      .filter((announcement) => isPast(announcement.announcedOn))
      .sort((a, b) => compareText(a.announcedOn, b.announcedOn)),
    honour: tambons.find((tambon) => tambon.excellent)?.place,
    stories: stories.filter((story) => story.province.code === province.code).length,
  };
}
