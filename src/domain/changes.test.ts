import { describe, expect, it } from 'vitest';
import { compareModels } from './changes.ts';
import type { Model, TambonHistory, TambonYear } from './model.ts';
import type { Place } from './place.ts';

const place = (code: string): Place => ({
  province: {
    code: '83',
    th: 'ภูเก็ต',
    en: 'Phuket',
    slug: 'phuket',
    region: 'south',
    inProgramme: true,
  },
  amphoe: { code: code.slice(0, 4), th: 'กะทู้', en: 'Kathu' },
  tambon: { code, th: 'ป่าตอง', en: 'Pa Tong' },
});

function model(shown: Readonly<Record<string, Partial<TambonYear>>>): Model {
  const tambons = new Map(
    Object.entries(shown).map(([code, year]): [string, TambonHistory] => [
      code,
      {
        place: place(code),
        years: [{ fiscalYear: 2567, sample: false, status: 'none', ...year }],
        stories: [],
        corrections: [],
      },
    ]),
  );
  return { years: [], provinces: [], tambons, offices: [], moved: [] };
}

const announcement = {
  id: '2567-83',
  fiscalYear: 2567,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  announcedOn: '2024-08-28',
} as const;
const passed = (order: number) => ({
  status: 'passed' as const,
  passed: { fiscalYear: 2567, place: place('830202'), announcement, order },
});

const kinds = (before: Model, after: Model) =>
  compareModels(before, after).map((one) => [one.kind, one.place.tambon.code]);

describe('what changes in public', () => {
  it('is nothing between equal models', () => {
    expect(kinds(model({ '830202': passed(1) }), model({ '830202': passed(1) }))).toEqual([]);
  });

  it('is an addition where a tambon gains a status, and a withdrawal where it loses one', () => {
    const none = model({});
    const one = model({ '830202': passed(1) });
    expect(kinds(none, one)).toEqual([['added', '830202']]);
    expect(kinds(one, none)).toEqual([['withdrawn', '830202']]);
    expect(kinds(one, model({ '830202': { status: 'target' } }))).toEqual([
      ['withdrawn', '830202'],
    ]);
  });

  it('is an amendment where it is told otherwise', () => {
    const changes = compareModels(model({ '830202': passed(1) }), model({ '830202': passed(2) }));
    expect(changes).toMatchObject([
      { kind: 'amended', fiscalYear: 2567, before: { order: 1 }, after: { order: 2 } },
    ]);
  });
});
