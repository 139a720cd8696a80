import { describe, expect, it } from 'vitest';
import { countMilestones, countPartners } from './programme-progress.ts';
import type { Place } from './place.ts';
import { PARTNERS, type Progress } from './progress.ts';
import { countBatches, targetsByAmphoe } from './programme-targets.ts';
import type { Batch, Target } from './target.ts';

const place = (code: string): Place => ({
  tambon: { code, th: code, en: code },
  amphoe: { code: code.slice(0, 4), th: code.slice(0, 4), en: code.slice(0, 4) },
  province: {
    code: code.slice(0, 2),
    th: 'ก',
    en: 'K',
    slug: 'k',
    region: 'south',
    inProgramme: true,
  },
});
const target = (code: string, batch: Batch = 'main'): Target => ({
  fiscalYear: 2567,
  place: place(code),
  batch,
});
const progress = (code: string, more: Partial<Progress> = {}): Progress => ({
  fiscalYear: 2567,
  place: place(code),
  partners: [],
  ...more,
});

describe('the progress of a year', () => {
  const targets = [target('840401'), target('840501'), target('840601', 'additional')];
  const rows = [
    progress('840401', { mouDate: '2023-12-05', planDate: '2024-01-02', partners: ['media'] }),
    progress('840501', { mouDate: '2023-12-22', partners: ['government', 'media'] }),
  ];

  it('the progress of a year counts dates among the targets', () => {
    expect(countMilestones({ targets, progress: rows })).toEqual({
      tambons: 3,
      targets: 3,
      mou: 2,
      plan: 1,
      agenda: 0,
    });
  });
  it('the progress of a year counts a tambon with progress once, and as a target only where the register names it', () => {
    const stray = progress('840701', { agendaDate: '2023-12-05' });
    expect(countMilestones({ targets, progress: [...rows, stray] })).toMatchObject({
      tambons: 4,
      targets: 3,
      agenda: 1,
    });
    expect(countMilestones({ targets: [], progress: rows })).toMatchObject({
      tambons: 2,
      targets: 0,
      mou: 2,
    });
  });
  it('the progress of a year counts all seven partners in their order', () => {
    const partners = countPartners(rows);
    expect(partners.map((partner) => partner.partner)).toEqual(PARTNERS);
    expect(partners.filter((partner) => partner.tambons > 0)).toEqual([
      { partner: 'government', tambons: 1 },
      { partner: 'media', tambons: 2 },
    ]);
  });
});

describe('the register of targets', () => {
  const fact = (key: string, count: number) => ({
    fiscalYear: 2567,
    key,
    value: `${count}`,
    count,
  });

  it('the register of targets sets each batch beside the number of its letter', () => {
    const targets = [target('840401'), target('840601', 'additional')];
    expect(countBatches({ targets, facts: [fact('target_main', 878)] })).toEqual([
      { batch: 'main', count: 1, planned: 878 },
      { batch: 'additional', count: 1 },
    ]);
    expect(countBatches({ targets: [], facts: [] })).toEqual([]);
  });

  it('the register of targets keeps an amphoe without a target, and one that only a target knows', () => {
    const amphoes = [place('840401').amphoe, place('840501').amphoe];
    const targets = [target('840401'), target('840402', 'additional'), target('849901')];
    const said = targetsByAmphoe(targets, amphoes).map(({ amphoe, targets: of }) => [
      amphoe.code,
      ...of.map((target) => target.place.tambon.code),
    ]);
    expect(said).toEqual([['8404', '840401', '840402'], ['8405'], ['8499', '849901']]);
  });
});
