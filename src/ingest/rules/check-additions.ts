import type { Year } from '../../domain/model.ts';
import { CORRECTION_COLUMNS, correctionRow } from './correction-row.ts';
import { publicBefore } from './public-before.ts';
import type { PublicBefore } from './public-before.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { Records, YearRecords } from '../files/records.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { Passed } from '../../domain/announcement.ts';

/**
 * A province's published list grows only by a new announcement or a correction that says why. A list known to be
 * partial says itself that more will come; a sample was never public.
 */
export function checkAdditions(records: Records, years: readonly Year[]): void {
  const before = publicBefore(records);
  for (const rows of records.years) {
    const year = years.find((year) => year.fiscalYear === rows.fiscalYear);
    if (!year || year.partial || year.sample) continue;
    for (const added of year.passed.filter((passed) => isUnexplained(passed, year, before)))
      reportAddition(added, rows);
  }
}

function isUnexplained({ place, announcement }: Passed, year: Year, before: PublicBefore): boolean {
  const { code } = place.tambon;
  const listed = before.listed(year.fiscalYear, place.province.code);
  if (!listed || listed.has(code)) return false;
  if (!before.knows(year, announcement.id)) return false;
  return !year.corrections.some((correction) => correction.place.tambon.code === code);
}

function reportAddition({ place, fiscalYear }: Passed, rows: YearRecords): void {
  const record = rows.assessments.find((assessment) => isRowOf(assessment, place.tambon.code));
  record?.row.problem('published-added', record.row.cell('tambon') ? 'tambon' : 'tambon_code', {
    tambonCode: place.tambon.code,
    tambon: place.tambon.th,
    amphoe: place.amphoe.th,
    province: place.province.th,
    fiscalYear,
    file: `${fiscalYear}/corrections.csv`,
    columns: CORRECTION_COLUMNS,
    add: correctionRow(place.tambon.code, 'เพิ่มชื่อซึ่งอยู่ในประกาศแต่ตกไปจากรายชื่อ', 'เพิ่มชื่อ'),
  });
}

const isRowOf = ({ value }: Recorded<Assessment>, code: string): boolean =>
  value.place.tambon.code === code && value.result === 'passed' && value.round === 'final';
