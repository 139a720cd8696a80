import { describe, expect, it } from 'vitest';
import { describeProblem } from '../i18n/problems.ts';
import { bySeverity } from './sorted.ts';
import { announced, H, load, OFFICE, PLACE, SAMUI, story } from '../ingest/fixtures/faults.ts';
import type { Files } from '../ingest/fixtures/faults.ts';

const tell = (files: Files, code: string) => {
  const found = load(files).problems.find((problem) => problem.code === code);
  return found && { th: describeProblem(found, 'th'), en: describeProblem(found, 'en'), found };
};

describe('advice never leads to the next error', () => {
  it.each(['ภายในวันที่ 30 สิงหาคม 2567', 'สิงหาคม 2567', '2567'])(
    'the day of an announcement that says %s is not to be left blank, for it is required',
    (day) => {
      const files = announced(`จังหวัด,สุราษฎร์ธานี,${day},`);
      const told = tell(files, 'not-a-day') ?? tell(files, 'deadline-not-day');
      expect(told?.th.fix).toContain('ลบทั้งแถว');
      expect(told?.th.fix).not.toContain('เว้นว่าง');
      expect(told?.en.fix).toContain('delete the row');
    },
  );
  it.each(['ภายในวันที่ 30 ธันวาคม 2566', 'ธ.ค. 66'])(
    'an optional day of %s may be left blank',
    (day) => {
      const files = { '2567/progress.csv': `${PLACE},วันที่ลงนาม MOU\n${SAMUI},${day}` };
      const told = tell(files, 'not-a-day') ?? tell(files, 'deadline-not-day');
      expect(told?.th.fix).toContain('เว้นว่าง');
    },
  );
  it.each([
    ['เรื่อง1', []],
    ['ก ข', []],
    ['A1', []],
    ['Khlong Sok', ['khlong-sok']],
  ])('the id %s is answered by %j', (id, suggestions) => {
    const told = tell(story(`${id},สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ใช่`), 'story-id-odd');
    expect(told?.found.suggestions).toEqual(suggestions);
  });
});

describe('advice that fits the place', () => {
  it('advice tells a file beside the years to go into one, never to take its own name', () => {
    const told = tell({ 'targets.csv': `${PLACE}\n${SAMUI}` }, 'file-not-read');
    expect(told?.th.fix).toContain('โฟลเดอร์ชื่อปีงบประมาณ');
    expect(`${told?.th.fix} ${told?.en.fix}`).not.toContain('25xx');
  });
  it('advice asks rows of a month to agree, not to become one', () => {
    const rows = ['840401,5/12/2566,ธันวาคม', '840401,6/12/2566,มกราคม'];
    const text = ['รหัสตำบล,วันที่ลงนาม MOU,เดือนที่รายงาน', ...rows].join('\n');
    const told = tell({ '2567/progress.csv': text }, 'conflicting-rows');
    expect(told?.th.fix).toContain('วันที่ลงนาม MOU');
    expect(`${told?.th.fix} ${told?.en.fix}`).not.toMatch(/แถวเดียว|one only/);
  });
  it('advice shows a workbook the way to a CSV, by the check page and the command', () => {
    const told = tell({ '2567/targets.xlsx': 'PK' }, 'workbook-not-csv');
    for (const { fix } of [told!.th, told!.en]) expect(fix).toContain('npm run prepare');
  });
});

describe('an excellent tambon outside the list', () => {
  const honour = { [H]: `${PLACE},แหล่งที่มา\n${SAMUI},https://a.go.th/` };
  const others = { '2567/assessments.csv': `${PLACE},ผลการประเมิน\nสุราษฎร์ธานี,เกาะสมุย,แม่น้ำ,ผ่าน` };
  it('an excellent tambon outside the list is said to be outside it where the province announced a list', () => {
    const files = { ...honour, ...others, ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,') };
    const told = tell(files, 'excellent-not-in-list');
    expect(told?.en.what).toContain('not in the list announced by');
  });
  it('an excellent tambon is not said to be outside the list where the province announced none', () => {
    const told = tell({ ...honour, ...others }, 'excellent-not-in-list');
    expect(told?.th.what).toContain('ยังไม่มีประกาศรายชื่อ');
    expect(told?.en.what).not.toContain('not in the list announced by');
  });
});

it('a report begins with its error, whatever stands before it in the files', () => {
  const { problems } = load({
    [H]: `${PLACE}\n${SAMUI}`,
    '2567/targets.csv': `${PLACE},x\n${SAMUI},\nสุราษฎร์ธานี,เกาะสมุย,ไม่มีจริง,`,
  });
  const severities = bySeverity(problems).map((problem) => problem.severity);
  expect(severities[0]).toBe('error');
  expect(severities.indexOf('error')).toBeLessThan(severities.indexOf('warning'));
  expect(severities.lastIndexOf('warning')).toBeLessThan(severities.indexOf('note'));
});
