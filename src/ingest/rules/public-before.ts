import type { Level } from '../../domain/announcement.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import type { ProvinceCode, TambonCode } from '../../domain/place.ts';
import type { Records } from '../files/records.ts';

/** What was public before these data, as far as it decides what may change without a word. */
export interface PublicBefore {
  /** The tambons that were shown as passed in a year, by province; absent where its list never was public. */
  readonly listed: (
    year: FiscalYear,
    province: ProvinceCode,
  ) => ReadonlySet<TambonCode> | undefined;
  /** Whether an announcement of the year had been public with names under it. */
  readonly knows: (year: Year, announcementId: string) => boolean;
}

/**
 * The one place that asks what was public. The log says under which announcement a name stood; the ledger before it
 * did not, so there an announcement counts as known when a tambon that was public stands under it now.
 */
export function publicBefore(records: Records): PublicBefore {
  const lists = new Map<string, Set<TambonCode>>();
  for (const { value } of records.published) {
    if (value.status !== 'passed') continue;
    const key = keyOf(value.fiscalYear, value.tambonCode.slice(0, 2));
    lists.set(key, (lists.get(key) ?? new Set()).add(value.tambonCode));
  }
  const known = new Set(records.published.map(({ value }) => value.announcement));
  const listed: PublicBefore['listed'] = (year, province) => lists.get(keyOf(year, province));
  return {
    listed,
    knows: ({ fiscalYear, passed }, id) =>
      known.has(id) ||
      passed.some(
        ({ announcement, place }) =>
          announcement.id === id &&
          listed(fiscalYear, place.province.code)?.has(place.tambon.code) === true,
      ),
  };
}

const keyOf = (year: FiscalYear, province: ProvinceCode): string => `${year} ${province}`;

/** Since when a tambon was public in a year under a province's list or the department's honours. */
export function publicSince(records: Records): {
  readonly newest: IsoDate | undefined;
  readonly day: (year: FiscalYear, level: Level, code: TambonCode) => IsoDate | undefined;
} {
  const days = new Map<string, IsoDate>();
  for (const { value } of records.published) {
    const level = value.status === 'passed' ? 'province' : 'department';
    const key = `${value.fiscalYear} ${level} ${value.tambonCode}`;
    if (value.publishedOn && !days.has(key)) days.set(key, value.publishedOn);
  }
  return {
    newest: [...days.values()].sort().at(-1),
    day: (year, level, code) => days.get(`${year} ${level} ${code}`),
  };
}
