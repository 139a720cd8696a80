import { PARTNERS } from '../../domain/progress.ts';
import type { Progress } from '../../domain/progress.ts';
import { uniqueRecords, otherRow } from './unique-records.ts';
import { readPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Complete, Reading, Recorded } from '../cells/read-row.ts';

/**
 * Reads `progress.csv`: the public milestones. Monthly reports have several rows per tambon, which are merged; only
 * a milestone with two different dates is a conflict.
 */
export function readProgress(reading: Reading): Recorded<Progress>[] {
  const records = readRows(reading).flatMap((row): Recorded<Progress>[] => {
    const place = readPlace(row);
    const value = {
      fiscalYear: row.fiscalYear,
      mouDate: row.date('mou_date'),
      planDate: row.date('plan_date'),
      agendaDate: row.date('agenda_date'),
      partners: row.choices('partners', PARTNERS),
    } satisfies Complete<Omit<Progress, 'place'>>;
    return place ? [{ row, value: { ...value, place } }] : [];
  });
  return joinProgress(records);
}

const MILESTONES = [
  ['mouDate', 'mou_date'],
  ['planDate', 'plan_date'],
  ['agendaDate', 'agenda_date'],
] as const;

/** Merges the rows of one file or of several to one record per tambon. */
export function joinProgress(records: readonly Recorded<Progress>[]): Recorded<Progress>[] {
  const joined = new Map<string, Recorded<Progress>>();
  const alike: Recorded<Progress>[] = [];
  for (const record of records) {
    const code = record.value.place.tambon.code;
    const before = joined.get(code);
    if (!before) {
      joined.set(code, record);
      continue;
    }
    if (!record.row.text('report_month') && sameDates(before.value, record.value)) {
      alike.push(before, record);
      continue;
    }
    const { value } = record;
    for (const [key, field] of MILESTONES) {
      if (before.value[key] && value[key] && before.value[key] !== value[key]) {
        const column = record.row.cell(field)?.header ?? field;
        const params = { ...otherRow(record, before), key: code, column };
        record.row.problem('conflicting-rows', field, params);
      }
    }
    joined.set(code, {
      row: before.row,
      value: {
        ...before.value,
        mouDate: before.value.mouDate ?? value.mouDate,
        planDate: before.value.planDate ?? value.planDate,
        agendaDate: before.value.agendaDate ?? value.agendaDate,
        partners: PARTNERS.filter(
          (partner) => before.value.partners.includes(partner) || value.partners.includes(partner),
        ),
      },
    });
  }
  for (let at = 0; at < alike.length; at += 2) {
    uniqueRecords(alike.slice(at, at + 2), () => '', 'tambon');
  }
  return [...joined.values()];
}

const sameDates = (a: Progress, b: Progress): boolean => JSON.stringify(a) === JSON.stringify(b);
