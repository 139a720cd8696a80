import type { ProvinceCode, TambonCode } from '../../domain/place.ts';
import {
  TRACKED_FIELDS,
  type Snapshot,
  type TrackedField,
  type MonthlySnapshot,
} from './monthly-snapshot.ts';

/** One difference from the month before; a value is in the form of the snapshot, absent where there is none. */
export type SnapshotChange =
  | { readonly kind: 'added' | 'gone'; readonly tambon: TambonCode; readonly field: 'tambon' }
  | {
      readonly kind: 'added' | 'amended' | 'gone';
      readonly tambon: TambonCode;
      readonly field: TrackedField;
      readonly before: Snapshot[string] | undefined;
      readonly after: Snapshot[string] | undefined;
    }
  | {
      readonly kind: 'added' | 'amended' | 'gone';
      readonly province: ProvinceCode;
      readonly field: 'announcement';
      readonly before: readonly string[] | undefined;
      readonly after: readonly string[] | undefined;
    };

/** Every change from one snapshot to the next, by code; a new tambon is one change, with all its values. */
export function compareSnapshots(
  before: MonthlySnapshot,
  after: MonthlySnapshot,
): readonly SnapshotChange[] {
  const changes: SnapshotChange[] = [];
  for (const code of keysOf(before.announcements, after.announcements)) {
    const [old, now] = [before.announcements[code], after.announcements[code]];
    if (same(old, now)) continue;
    changes.push({
      ...kindOf(old, now),
      province: code,
      field: 'announcement',
      before: old,
      after: now,
    });
  }
  for (const code of keysOf(before.tambons, after.tambons)) {
    const [old, now] = [before.tambons[code], after.tambons[code]];
    if (!old || !now) changes.push({ kind: old ? 'gone' : 'added', tambon: code, field: 'tambon' });
    if (!now) continue;
    for (const field of TRACKED_FIELDS) {
      if (same(old?.[field], now[field]) || (!old && field === 'batch')) continue;
      const [was, is] = [old?.[field], now[field]];
      changes.push({ ...kindOf(was, is), tambon: code, field, before: was, after: is });
    }
  }
  return changes;
}

const keysOf = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const kindOf = (before: unknown, after: unknown) => ({
  kind:
    before === undefined
      ? ('added' as const)
      : after === undefined
        ? ('gone' as const)
        : ('amended' as const),
});
