import { newestFact } from '../../domain/newest-fact.ts';
import type { AmphoeCode } from '../../domain/place.ts';
import type { Model, Year } from '../../domain/model.ts';
import { buddhistDay } from '../../domain/day.ts';
import { otherRow } from '../files/unique-records.ts';
import { hasFlag } from '../files/programme.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { Records, YearRecords } from '../files/records.ts';
import type { Target } from '../../domain/target.ts';
import { yearsOfTitle } from './years-of-name.ts';

/** The rules that hold between rows and between files. The gate itself is in `linkRecords`. */
export function checkRecords(records: Records, model: Model): void {
  checkStoryIds(records);
  for (const year of records.years) {
    const linked = model.years.find((linkedYear) => linkedYear.fiscalYear === year.fiscalYear);
    if (!linked) continue;
    checkAnnouncementTitles(year);
    checkMainTargets(year.targets);
    checkHonoursAmongPassed(year, linked);
    checkWithdrawn(year, linked);
    checkWithdrawals(year, linked);
    checkCounts(year, linked, records);
    checkAsOf(linked, records);
  }
}

/** An id is an address: over all years there is one of each. */
function checkStoryIds(records: Records): void {
  const first = new Map<string, YearRecords['stories'][number]>();
  for (const year of [...records.years].reverse()) {
    for (const story of year.stories) {
      const { id } = story.value;
      const before = first.get(id);
      if (before) {
        const where = { file: before.row.file, row: before.row.row.row };
        story.row.problem('story-id-taken', 'id', { id, ...where });
      } else first.set(id, story);
    }
  }
}

/** The title of an announcement names the fiscal year of its folder, or none. */
function checkAnnouncementTitles({ announcements, fiscalYear }: YearRecords): void {
  for (const { row, value } of announcements) {
    const years = yearsOfTitle(value.title ?? '');
    const [year] = years;
    if (year === undefined || years.includes(fiscalYear)) continue;
    row.problem('title-other-year', 'title', { year, folder: fiscalYear, where: 'row' });
  }
}

/** The main batch is one tambon per amphoe. Seen in one province only, so a warning. */
function checkMainTargets(targets: readonly Recorded<Target>[]): void {
  const first = new Map<AmphoeCode, Recorded<Target>>();
  for (const target of targets) {
    const { place, batch } = target.value;
    if (batch !== 'main') continue;
    const before = first.get(place.amphoe.code);
    if (!before) {
      first.set(place.amphoe.code, target);
      continue;
    }
    target.row.problem('two-main-in-amphoe', target.row.cell('tambon') ? 'tambon' : 'tambon_code', {
      amphoe: place.amphoe.th,
      tambon: place.tambon.th,
      other: before.value.place.tambon.th,
      ...otherRow(target, before),
    });
  }
}

/** Only where the year has assessments at all: some years are known by their honours alone. */
function checkHonoursAmongPassed(year: YearRecords, linked: Year): void {
  if (!year.kinds.has('assessments')) return;
  const passed = new Set(linked.passed.map((passed) => passed.place.tambon.code));
  for (const { value, row } of year.honours) {
    const { tambon, amphoe, province } = value.place;
    if (passed.has(tambon.code)) continue;
    row.problem('excellent-not-in-list', row.cell('tambon') ? 'tambon' : 'tambon_code', {
      tambon: tambon.th,
      amphoe: amphoe.th,
      province: province.th,
      count: linked.provinces.get(province.code)?.announcements.length ?? 0,
      fiscalYear: value.fiscalYear,
    });
  }
}

function checkWithdrawn(year: YearRecords, linked: Year): void {
  const listed = new Set(
    [...linked.passed, ...linked.honours].map((named) => named.place.tambon.code),
  );
  const latest = new Map<string, YearRecords['corrections'][number]>();
  for (const correction of year.corrections) {
    const code = correction.value.place.tambon.code;
    const before = latest.get(code);
    if (!before || before.value.correctedOn <= correction.value.correctedOn)
      latest.set(code, correction);
  }
  for (const [code, { value, row }] of latest) {
    if (value.reason !== 'withdrawn' || !listed.has(code)) continue;
    row.problem('withdrawn-still-listed', 'reason', {
      tambon: value.place.tambon.th,
      amphoe: value.place.amphoe.th,
      province: value.place.province.th,
      fiscalYear: value.fiscalYear,
    });
  }
}

/** A withdrawal says whom it withdrew by the corrections that name it; without them nobody learns. */
function checkWithdrawals(year: YearRecords, linked: Year): void {
  for (const { value, row } of year.announcements) {
    if (value.kind !== 'withdrawn') continue;
    const found = linked.announcements.find(
      (announcement) =>
        announcement.kind === 'withdrawn' &&
        announcement.announcedOn === value.announcedOn &&
        announcement.province?.code === value.province?.code &&
        announcement.title === value.title,
    );
    if (!found || found.withdrawn.length > 0) continue;
    row.problem('withdrawal-without-corrections', 'kind', {
      id: found.id,
      day: buddhistDay(value.announcedOn),
      file: `${year.fiscalYear}/corrections.csv`,
    });
  }
}

/** A stated date never hides that the data are newer; the newer one is shown. */
function checkAsOf(linked: Year, records: Records): void {
  const newest = newestFact(linked);
  for (const { value, row } of records.facts) {
    const { key, fiscalYear, date } = value;
    if (key !== 'as_of' || fiscalYear !== linked.fiscalYear || !date || !newest) continue;
    if (date >= newest) continue;
    const [stated, found] = [buddhistDay(date), buddhistDay(newest)];
    row.problem('as-of-older', 'value', { stated, found, fiscalYear });
  }
}

/** A list known to be partial is not counted; nor is one that has not begun. */
function checkCounts(year: YearRecords, linked: Year, records: Records): void {
  if (hasFlag(records.facts, year.fiscalYear, 'partial')) return;
  const main = linked.targets.filter((target) => target.batch === 'main').length;
  const counted: Readonly<Record<string, number>> = {
    targets: linked.targets.length,
    target_main: main,
    target_extra: linked.targets.length - main,
    excellent: linked.honours.length,
  };
  for (const { value, row } of records.facts) {
    const found = counted[value.key];
    if (value.fiscalYear !== year.fiscalYear || found === undefined) continue;
    if (value.count === undefined || found === 0 || found === value.count) continue;
    const { key, count, fiscalYear } = value;
    row.problem('count-differs', 'value', { key, count, found, fiscalYear });
  }
}
