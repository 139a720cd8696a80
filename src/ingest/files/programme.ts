import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { ProgrammeFact } from '../../domain/programme.ts';
import { parseDate, parseInteger, parseYesNo } from '../cells/read-cell.ts';
import { nearest } from '../contract/suggest.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded, RowReader } from '../cells/read-row.ts';

/** Keys with the value ใช่ or ไม่. */
const FLAGS: ReadonlySet<string> = new Set(['sample', 'partial']);
/** Keys whose value is a day. */
const isDay = (key: string): boolean => /^(as_of|deadline_.+|step_.+_(from|to))$/.test(key);
/** Keys whose value is a count. */
const COUNTS: ReadonlySet<string> = new Set([
  'provinces',
  'targets',
  'target_main',
  'target_extra',
  'excellent',
  'excellent_total',
  'excellent_planned',
]);

/** The keys that take no number or name at the end. */
const KEYS: readonly string[] = [
  ...FLAGS,
  ...COUNTS,
  'as_of',
  'deadline_report_targets',
  'deadline_report_plans',
  'deadline_report_plans_extra',
  'deadline_send_list',
];
/** The steps of the calendar are 1.1 to 1.7, 2.1 to 2.5 and 3.1 to 3.6; each may have its days. */
const STEP = /^step_(?:1_[1-7]|2_[1-5]|3_[1-6])(?:_(?:from|to))?$/;
const DEADLINES = KEYS.filter((key) => key.startsWith('deadline_'));
/** A deadline may have a name of its own, but not a misspelling of a known one. */
const isOwnDeadline = (key: string): boolean =>
  /^deadline_[a-z0-9_]+$/.test(key) && nearDeadline(key).length === 0;
const nearDeadline = (key: string): string[] => {
  const loose = (name: string): string => name.replace(/_/g, '').replace(/s$/, '');
  const alike = DEADLINES.filter((deadline) => loose(deadline) === loose(key));
  return alike.length > 0 ? alike : nearest(key, DEADLINES, 1);
};
const isKnown = (key: string): boolean =>
  KEYS.includes(key) || STEP.test(key) || isOwnDeadline(key);

/** Suggestions for an unknown key. */
function nearKeys(key: string): string[] {
  const [, step, end = ''] = /^step[_ .-]?(\d[_ .-]?\d)(.*)$/.exec(key) ?? [];
  if (step !== undefined) {
    const ending = /fr|fo/.test(end) ? '_from' : /t/.test(end) ? '_to' : '';
    const proper = `step_${step.replace(/\D?(\d)$/, '_$1')}${ending}`;
    if (STEP.test(proper)) return [proper];
  }
  return key.startsWith('deadline') ? nearDeadline(key) : nearest(key, KEYS, 1);
}

/** Whether an unknown key was meant as the flag of samples: it stamps the year all the same. */
const meansSample = (key: string): boolean =>
  !isKnown(key) &&
  (/สมมต|สมมุต|ตัวอย่าง|สาธิต|ทดสอบ|demo|example/.test(key) || nearest(key, ['sample']).length > 0);

/**
 * Reads `programme.csv`: numbers and dates of each year. A row that `replaces` the value of an earlier row is used
 * instead of it; two rows of one key that differ otherwise are a conflict.
 */
export function readProgramme(reading: Reading): Recorded<ProgrammeFact>[] {
  const facts = new Map<string, Recorded<ProgrammeFact>>();
  for (const row of readRows(reading)) {
    const fiscalYear = row.required('fiscal_year') ? row.year('fiscal_year') : undefined;
    const key = row.required('key')?.toLowerCase();
    const value = row.required('value');
    if (!fiscalYear || !key || !value) continue;
    const sample = meansSample(key);
    if (!isKnown(key))
      row.problem('unknown-key', 'key', { key }, sample ? ['sample'] : nearKeys(key));
    const fact: Recorded<ProgrammeFact> = {
      row,
      value: {
        fiscalYear,
        key,
        value: row.verbatim('value') ?? value,
        ...readValue(row, key),
        labelTh: row.text('label_th'),
        labelEn: row.text('label_en'),
        source: row.text('source'),
        replaces: row.verbatim('replaces'),
        replacedDay: dayIn(row.text('replaces')),
        ...((row.saysSample() || (sample && !saysNo(value))) && { sample: true as const }),
      },
    };
    const name = `${fiscalYear} ${key}`;
    const before = facts.get(name);
    if (!before || fact.value.replaces === before.value.value) facts.set(name, fact);
    else if (before.value.value === fact.value.value) {
      row.problem('duplicate-row', 'key', { row: before.row.row.row, key: name });
    } else if (before.value.replaces !== fact.value.value) {
      row.problem('conflicting-rows', 'value', { row: before.row.row.row, key: name });
    }
  }
  return [...facts.values()];
}

function saysNo(value: string): boolean {
  const parsed = parseYesNo(value);
  return 'value' in parsed && !parsed.value;
}

/** The value of a flag, a day or a count must be of that type; any other key may also have words. */
function readValue(row: RowReader, key: string): { date?: IsoDate; count?: number } {
  if (FLAGS.has(key)) {
    row.yesNo('value');
    return {};
  }
  if (isDay(key)) return { date: row.date('value') };
  if (COUNTS.has(key)) return { count: row.integer('value') };
  const count = parseInteger(row.text('value') ?? '');
  if ('value' in count) return { count: count.value };
  const date = dayIn(row.text('value'));
  return date ? { date } : {};
}

/** The day in a text, where there is one; words are permitted too, so nothing is reported. */
function dayIn(text: string | undefined): IsoDate | undefined {
  const parsed = parseDate(text ?? '');
  return 'value' in parsed ? parsed.value : undefined;
}

/** Whether a flag of a year is set. */
export function hasFlag(
  facts: readonly Recorded<ProgrammeFact>[],
  fiscalYear: FiscalYear,
  key: 'sample' | 'partial',
): boolean {
  const fact = facts.find(({ value }) => value.fiscalYear === fiscalYear && value.key === key);
  const parsed = parseYesNo(fact?.row.text('value') ?? '');
  return 'value' in parsed && parsed.value;
}
