import { compareText } from '../../domain/compare.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { ProvinceCode, TambonCode } from '../../domain/place.ts';
import type { Month } from '../../domain/month.ts';
import type { MatterCounts } from './matters.ts';
import type { StaffTambon, StaffYear } from './staff-year.ts';

/** The facts about a tambon that the next month needs: dates and whether entries exist, no text of a report. */
export type Snapshot = Readonly<Record<string, string | number | readonly string[]>>;

/** The machine-readable data beside a report (`….json`), with which the next month is compared. */
export interface MonthlySnapshot {
  readonly version: 1;
  readonly fiscalYear: FiscalYear;
  readonly month: Month;
  readonly asOf: IsoDate | null;
  readonly tambons: Readonly<Record<TambonCode, Snapshot>>;
  /** The days of each province's announcements, with `+` after one that has a copy. */
  readonly announcements: Readonly<Record<ProvinceCode, readonly string[]>>;
}

/** The comparable facts about a tambon, in the order of the report. */
export const TRACKED_FIELDS = [
  'batch',
  'mou',
  'plan',
  'agenda',
  'partners',
  'reports',
  'assessed',
  'announced',
  'excellent',
  'stories',
] as const;
export type TrackedField = (typeof TRACKED_FIELDS)[number];

/** Makes the snapshot of a year for the report of a month. */
export function takeSnapshot(staff: StaffYear, month: Month): MonthlySnapshot {
  const { fiscalYear, asOf = null, provinces } = staff;
  return {
    version: 1,
    fiscalYear,
    month,
    asOf,
    tambons: Object.fromEntries(
      provinces.flatMap(({ tambons }) =>
        tambons.map((tambon) => [tambon.place.tambon.code, snapshotOf(tambon)] as const),
      ),
    ),
    announcements: Object.fromEntries(
      provinces.flatMap(({ province, announcements }) =>
        announcements.length > 0
          ? [
              [
                province.code,
                announcements.map(
                  (announcement) =>
                    `${announcement.announcedOn}${announcement.document ? '+' : ''}`,
                ),
              ] as const,
            ]
          : [],
      ),
    ),
  };
}

/** Without empty fields; so a snapshot from before a field existed reads like one without it. */
function snapshotOf(staffTambon: StaffTambon): Snapshot {
  const { batch, mou, plan, agenda } = staffTambon;
  return {
    ...(batch && { batch }),
    ...(mou && { mou }),
    ...(plan && { plan }),
    ...(agenda && { agenda }),
    ...(staffTambon.partners.length > 0 && { partners: staffTambon.partners }),
    ...(staffTambon.reports.size > 0 && { reports: [...staffTambon.reports.keys()].sort() }),
    ...(staffTambon.assessed && { assessed: 1 }),
    ...(staffTambon.announced && { announced: 1 }),
    ...(staffTambon.excellent && { excellent: 1 }),
    ...(staffTambon.stories > 0 && { stories: staffTambon.stories }),
  };
}

/** The snapshot as a file: one tambon per line, the same bytes for the same files. */
export function formatSnapshot(snapshot: MonthlySnapshot): string {
  const { tambons, announcements, ...rest } = snapshot;
  const lines = (entries: object) =>
    Object.entries(entries)
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, kept]) => `    "${code}": ${JSON.stringify(kept)}`)
      .join(',\n');
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "tambons": {\n${lines(tambons)}\n  },\n  "announcements": {\n${lines(announcements)}\n  }\n}\n`;
}

/** A snapshot read from a file; `undefined` where the text is no snapshot. */
export function parseSnapshot(text: string): MonthlySnapshot | undefined {
  try {
    const read = JSON.parse(text) as Partial<MonthlySnapshot> | null;
    const whole =
      read?.version === 1 &&
      typeof read.fiscalYear === 'number' &&
      /^\d{4}-\d{2}$/.test(String(read.month)) &&
      [read.tambons, read.announcements].every(
        (part) => typeof part === 'object' && part !== null,
      ) &&
      Object.values(read.tambons ?? {}).every(
        (tambon) => typeof tambon === 'object' && tambon !== null,
      );
    return whole ? (read as MonthlySnapshot) : undefined;
  } catch {
    return undefined;
  }
}

/** The part of a snapshot about the tambons of some provinces. */
export function snapshotWithin(
  snapshot: MonthlySnapshot,
  provinces: ReadonlySet<ProvinceCode>,
): MonthlySnapshot {
  const within = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).filter(([code]) => provinces.has(code.slice(0, 2))));
  return {
    ...snapshot,
    tambons: within(snapshot.tambons),
    announcements: within(snapshot.announcements),
  };
}

/** The counts of a snapshot, beside those of today; its reports are those of its own month. */
export function countsOfSnapshot(snapshot: MonthlySnapshot): MatterCounts {
  const tambons = Object.values(snapshot.tambons);
  const count = (field: TrackedField) =>
    tambons.filter((tambon) => tambon[field] !== undefined).length;
  return {
    tambons: tambons.length,
    targets: count('batch'),
    mou: count('mou'),
    plan: count('plan'),
    agenda: count('agenda'),
    partners: count('partners'),
    assessed: count('assessed'),
    announced: count('announced'),
    excellent: count('excellent'),
    report: tambons.filter((tambon) => listOf(tambon.reports).includes(snapshot.month)).length,
    stories: tambons.reduce((sum, tambon) => sum + Number(tambon.stories ?? 0), 0),
  };
}

const listOf = (value: Snapshot[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
