import { compareText } from '../../domain/compare.ts';
import type { Announcement, Passed } from '../../domain/announcement.ts';
import { newestFact } from '../../domain/newest-fact.ts';
import type { Honour } from '../../domain/honour.ts';
import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import type { Place, Province, ProvinceCode } from '../../domain/place.ts';
import { comparePlaces } from '../../gazetteer/gazetteer.ts';
import { compareProvinces, PROVINCES } from '../../gazetteer/provinces.ts';
import { compareThai } from '../../thai/collate.ts';
import { identifyAnnouncements } from './announcement-ids.ts';
import type { AnnouncementRow } from '../files/announcements.ts';
import { firstPublic } from './first-public.ts';
import { gatePassed } from './gate-passed.ts';
import type { HonourRow } from '../files/honours.ts';
import { linkCorrections } from './link-corrections.ts';
import type { Problem } from '../../problems/problem.ts';
import { hasFlag } from '../files/programme.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { Records, YearRecords } from '../files/records.ts';
import { isSampleYear } from './samples.ts';
import { tambonHistories } from './tambon-histories.ts';

export interface LinkedRecords {
  readonly model: Model;
  /** The row of each announcement, by its id. */
  readonly announcements: ReadonlyMap<string, Recorded<AnnouncementRow>>;
}

/**
 * Joins the records into what may be public. The gate stands here: a passed tambon needs an
 * announcement that names it, an honour the department's or a source. What does not pass it is left
 * out, and its row says why. `problems` are those found so far: what could not be read is not missed.
 */
export function linkRecords(records: Records, problems: readonly Problem[]): LinkedRecords {
  const rowsById = new Map<string, Recorded<AnnouncementRow>>();
  const years = records.years.map((year) => linkYear(year, records, problems, rowsById));
  const model = {
    years,
    provinces: PROVINCES,
    tambons: tambonHistories(years),
    offices: records.offices
      .map(({ value }) => value)
      .sort((a, b) => compareOwners(a.province, b.province) || compareThai(a.name, b.name)),
    moved: records.redirects.map(({ value }) => value),
    firstPublic: firstPublic(years, records),
  };
  return { model, announcements: rowsById };
}

function linkYear(
  year: YearRecords,
  records: Records,
  problems: readonly Problem[],
  rowsById: Map<string, Recorded<AnnouncementRow>>,
): Year {
  const { fiscalYear } = year;
  const identified = announcementsOf(year, rowsById);
  const { announcements, corrections } = linkCorrections(year, identified, problems);
  const passed = gatePassed(year, announcements, problems);
  const facts = records.facts
    .map(({ value }) => value)
    .filter((fact) => fact.fiscalYear === fiscalYear);
  const linked = {
    fiscalYear,
    sample: isSampleYear(year, records),
    partial: hasFlag(records.facts, fiscalYear, 'partial'),
    facts,
    criteria: year.criteria.map(({ value }) => value),
    targets: year.targets.map(({ value }) => value).sort(byPlace),
    progress: year.progress.map(({ value }) => value).sort(byPlace),
    announcements,
    passed: [...passed].sort(asAnnounced),
    honours: gateHonours(year, announcements).sort(byPlace),
    stories: year.stories.map(({ value }) => value).sort(byStoryPlace),
    corrections: corrections.sort(
      (a, b) => byPlace(a, b) || compareText(a.correctedOn, b.correctedOn),
    ),
  };
  const stated = facts.find((fact) => fact.key === 'as_of')?.date;
  const asOf = [stated, newestFact(linked)]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  return { ...linked, asOf, provinces: byProvince(linked) };
}

/** With their ids; provinces in press order, then by date, then by id. */
const announcementsOf = (year: YearRecords, rowsById: Map<string, Recorded<AnnouncementRow>>) =>
  identifyAnnouncements(year, rowsById).sort(
    (a, b) =>
      compareOwners(a.province, b.province) ||
      compareText(a.announcedOn, b.announcedOn) ||
      compareText(a.id, b.id),
  );

/** Without the department's announcement, only its own cell says that a row is of an excellent tambon. */
function checkHonoursStated({ honours, fiscalYear }: YearRecords): void {
  const [first] = honours;
  if (first && !first.row.cell('honour')) {
    first.row.problem('honour-not-stated', undefined, { fiscalYear });
    return;
  }
  for (const { row } of honours) {
    if (row.cell('honour')?.text === '' && !row.cell('honour')?.refused)
      row.problem('honour-not-stated', 'honour', { fiscalYear });
  }
}

function gateHonours(year: YearRecords, announcements: readonly Announcement[]): Honour[] {
  // A withdrawal names nobody as excellent.
  const announcement = announcements.find(
    ({ level, kind }) => level === 'department' && kind !== 'withdrawn',
  );
  const rowByProvince = new Map<ProvinceCode, Recorded<HonourRow>>();
  if (!announcement) checkHonoursStated(year);
  return year.honours.flatMap((record): Honour[] => {
    const { value, row } = record;
    const { province, amphoe, tambon } = value.place;
    const params = {
      tambon: tambon.th,
      amphoe: amphoe.th,
      province: province.th,
      fiscalYear: value.fiscalYear,
    };
    const before = rowByProvince.get(province.code);
    if (before) {
      const other = { other: before.value.place.tambon.th, row: before.row.row.row };
      row.problem('two-excellent', 'tambon', { ...params, ...other });
      return [];
    }
    rowByProvince.set(province.code, record);
    if (announcement || value.source) return [{ ...value, announcement }];
    row.problem('honour-not-announced', 'tambon', params);
    return [];
  });
}

type Linked = Omit<Year, 'asOf' | 'provinces'>;

function byProvince(year: Linked): Map<ProvinceCode, ProvinceYear> {
  const lists = {
    targets: Map.groupBy(year.targets, (target) => target.place.province.code),
    progress: Map.groupBy(year.progress, (progress) => progress.place.province.code),
    announcements: Map.groupBy(
      year.announcements,
      (announcement) => announcement.province?.code ?? '',
    ),
    passed: Map.groupBy(year.passed, (passed) => passed.place.province.code),
    honours: Map.groupBy(year.honours, (honour) => honour.place.province.code),
    stories: Map.groupBy(year.stories, (story) => story.province.code),
    corrections: Map.groupBy(year.corrections, (correction) => correction.place.province.code),
  };
  const provinces = new Map<ProvinceCode, ProvinceYear>();
  for (const province of PROVINCES) {
    const of = <T>(list: Map<string, T[]>): T[] => list.get(province.code) ?? [];
    if (!Object.values(lists).some((list) => list.has(province.code))) continue;
    provinces.set(province.code, {
      fiscalYear: year.fiscalYear,
      province,
      targets: of(lists.targets),
      progress: of(lists.progress),
      announcements: of(lists.announcements),
      passed: of(lists.passed),
      honour: of(lists.honours)[0],
      stories: of(lists.stories),
      corrections: of(lists.corrections),
    });
  }
  return provinces;
}

interface Placed {
  readonly place: Place;
}

const byPlace = (a: Placed, b: Placed): number => comparePlaces(a.place, b.place);

/** Provinces in press order, then as the documents list them: the one order of names everywhere. */
const asAnnounced = (a: Passed, b: Passed): number =>
  compareProvinces(a.place.province, b.place.province) ||
  compareText(a.announcement.announcedOn, b.announcement.announcedOn) ||
  compareText(a.announcement.id, b.announcement.id) ||
  compareOrders(a, b) ||
  byPlace(a, b);

/** Rows without a number come after, in Thai order. */
const compareOrders = (a: Passed, b: Passed): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);

const byStoryPlace = (a: Year['stories'][number], b: Year['stories'][number]): number =>
  compareProvinces(a.province, b.province) ||
  compareThai(a.amphoe?.th ?? '', b.amphoe?.th ?? '') ||
  compareThai(a.tambon?.th ?? '', b.tambon?.th ?? '') ||
  compareText(a.id, b.id);

/** Provinces in press order; what belongs to none, the department's, comes last. */
function compareOwners(a: Province | undefined, b: Province | undefined): number {
  if (a && b) return compareProvinces(a, b);
  return a ? -1 : b ? 1 : 0;
}
