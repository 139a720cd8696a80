import { describe, expect, it } from 'vitest';
import type { Announcement, Passed } from '../../domain/announcement.ts';
import type { Place } from '../../domain/place.ts';
import { milestonesOf, neighboursOf } from './tambon-year.ts';

const place = (code: string): Place => ({
  tambon: { code, th: 'อ่างทอง', en: 'Ang Thong' },
  amphoe: { code: code.slice(0, 4), th: 'เกาะสมุย', en: 'Ko Samui' },
  province: {
    code: code.slice(0, 2),
    th: 'สุราษฎร์ธานี',
    en: 'Surat Thani',
    slug: 'surat-thani',
    region: 'south',
    inProgramme: true,
  },
});
const announcement = (id: string): Announcement => ({
  id,
  fiscalYear: 2567,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  province: place('840401').province,
  announcedOn: '2024-08-28',
});
const passed = (code: string, id = '2567-84'): Passed => ({
  fiscalYear: 2567,
  place: place(code),
  announcement: announcement(id),
});

describe('the milestones of a tambon', () => {
  it('the milestones of a tambon stand by date, and those of one day in the order of the programme', () => {
    const milestones = milestonesOf({
      fiscalYear: 2567,
      sample: false,
      status: 'passed',
      progress: {
        fiscalYear: 2567,
        place: place('840401'),
        mouDate: '2023-12-13',
        planDate: '2023-12-13',
        agendaDate: '2023-12-05',
        partners: [],
      },
      passed: passed('840401'),
    });
    expect(milestones.map((milestone) => milestone.kind)).toEqual([
      'agenda',
      'mou',
      'plan',
      'province',
    ]);
  });

  it('the milestones of a tambon are none where nothing is known', () => {
    expect(milestonesOf({ fiscalYear: 2567, sample: false, status: 'target' })).toEqual([]);
  });
});

describe('the neighbours in an announced list', () => {
  const list = [
    passed('840401'),
    passed('840402'),
    passed('840403'),
    passed('840404', '2567-84-2'),
  ];

  it('the neighbours in an announced list are the one before and the one after', () => {
    const { before, after } = neighboursOf(passed('840402'), list);
    expect([before, after].map((passed) => passed?.place.tambon.code)).toEqual([
      '840401',
      '840403',
    ]);
  });

  it('the neighbours in an announced list never come from another announcement', () => {
    expect(neighboursOf(passed('840403'), list).after).toBeUndefined();
    expect(neighboursOf(passed('840401'), list).before).toBeUndefined();
  });
});
