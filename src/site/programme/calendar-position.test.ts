import { describe, expect, it } from 'vitest';
import type { Year } from '../../domain/model.ts';
import type { ProgrammeFact } from '../../domain/programme.ts';
import { deadlinesOf } from './year-calendar.ts';
import { dayAt, calendarPosition } from './calendar-position.ts';

const fact = (key: string, value: string, more: Partial<ProgrammeFact> = {}): ProgrammeFact => ({
  fiscalYear: 2567,
  key,
  value,
  ...more,
});
const step = (number: string, from: string, to: string) => [
  fact(`step_${number}`, `${from} – ${to}`),
  fact(`step_${number}_from`, from, { date: from }),
  fact(`step_${number}_to`, to, { date: to }),
];
const year = (facts: readonly ProgrammeFact[], asOf?: string) =>
  ({ fiscalYear: 2567, facts, asOf }) as Year;
const FACTS = [
  ...step('1_4', '2023-12-01', '2023-12-31'),
  ...step('1_7', '2023-12-01', '2024-01-15'),
  ...step('3_2', '2024-08-01', '2024-08-31'),
];
const stepsOf = (stand: ReturnType<typeof calendarPosition>) =>
  stand?.steps.map((calendarStep) => calendarStep.step);

describe('the day of a build', () => {
  it('the day of a build is the day in Thailand at its moment', () => {
    expect(dayAt('1704067200')).toBe('2024-01-01');
    // 18:00 in Greenwich is already tomorrow in Thailand.
    expect(dayAt(String(Date.UTC(2024, 7, 30, 18) / 1000))).toBe('2024-08-31');
  });
  it('the day of a build is none where no moment is given, or what is given is none', () => {
    expect(dayAt(undefined)).toBeUndefined();
    expect(dayAt('tomorrow')).toBeUndefined();
  });
});

describe('where a year stands', () => {
  it('where a year stands is the steps that its calendar sets on that day, the last day of each included', () => {
    expect(stepsOf(calendarPosition(year(FACTS), '2023-12-31'))).toEqual(['1.4', '1.7']);
    expect(stepsOf(calendarPosition(year(FACTS), '2024-01-15'))).toEqual(['1.7']);
    expect(calendarPosition(year(FACTS), '2024-03-01')).toMatchObject({
      phase: 'during',
      steps: [],
    });
  });
  it('where a year stands is before or after the year, with no step', () => {
    expect(calendarPosition(year(FACTS), '2023-09-30')).toMatchObject({
      phase: 'before',
      steps: [],
    });
    expect(calendarPosition(year(FACTS), '2024-10-01')).toMatchObject({
      phase: 'after',
      steps: [],
    });
  });
  it('where a year stands is never older than the data', () => {
    expect(calendarPosition(year(FACTS, '2024-08-28'), '2023-12-05')?.day).toBe('2024-08-28');
    expect(calendarPosition(year(FACTS, '2024-08-28'), undefined)?.day).toBe('2024-08-28');
    expect(calendarPosition(year(FACTS, '2024-08-28'), '2024-09-02')?.day).toBe('2024-09-02');
  });
  it('where a year stands is not said where no letter dates the steps, or no day is known', () => {
    expect(calendarPosition(year([]), '2024-01-01')).toBeUndefined();
    expect(calendarPosition(year(FACTS), undefined)).toBeUndefined();
  });
});

describe('the deadlines of a year', () => {
  it('the deadlines of a year stand soonest first, and name the day that a later letter replaced', () => {
    const facts = [
      fact('deadline_send_list', '30/8/2567', { date: '2024-08-30' }),
      fact('deadline_report_plans', '28/12/2566', {
        date: '2023-12-28',
        replaces: '25/12/2566',
        replacedDay: '2023-12-25',
      }),
      fact('deadline_other', 'x', { date: '2024-01-01', replaces: 'ปลายเดือน' }),
      fact('target_main', '878', { count: 878 }),
    ];
    expect(deadlinesOf(year(facts)).map(({ key, replaces }) => [key, replaces])).toEqual([
      ['deadline_report_plans', { date: '2023-12-25' }],
      ['deadline_other', { words: 'ปลายเดือน' }],
      ['deadline_send_list', undefined],
    ]);
  });
});
