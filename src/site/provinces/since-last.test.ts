import { describe, expect, it } from 'vitest';
import type { Announcement, Passed } from '../../domain/announcement.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { pressTexts } from '../press/press-texts.ts';
import { sinceLast } from './since-last.ts';

const phuket: Province = {
  code: '83',
  th: 'ภูเก็ต',
  en: 'Phuket',
  slug: 'phuket',
  region: 'south',
  inProgramme: true,
};
const announcement = (fiscalYear: number): Announcement => ({
  id: `${fiscalYear}-83`,
  fiscalYear,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  province: phuket,
  announcedOn: `${fiscalYear - 543}-08-28`,
});
const passed = (fiscalYear: number, code: string, order?: number): Passed => ({
  fiscalYear,
  place: {
    province: phuket,
    amphoe: { code: '8302', th: 'กะทู้', en: 'Kathu' },
    tambon: { code, th: `ต${code}`, en: `T${code}` },
  },
  announcement: announcement(fiscalYear),
  ...(order === undefined ? {} : { order }),
});
const of = (fiscalYear: number, list: readonly Passed[]): ProvinceYear => ({
  fiscalYear,
  province: phuket,
  targets: [],
  progress: [],
  announcements: list.length > 0 ? [announcement(fiscalYear)] : [],
  passed: list,
  honour: undefined,
  stories: [],
  corrections: [],
});
const year = (provinceYear: ProvinceYear, partial = false): Year => ({
  fiscalYear: provinceYear.fiscalYear,
  sample: false,
  partial,
  asOf: undefined,
  facts: [],
  criteria: [],
  targets: [],
  progress: [],
  announcements: provinceYear.announcements,
  passed: provinceYear.passed,
  honours: [],
  stories: [],
  corrections: [],
  provinces: new Map([[phuket.code, provinceYear]]),
});

const REAL = { partial: false, sample: false };
const now = of(2567, [passed(2567, '830202', 1), passed(2567, '830201', 2)]);
const codes = (list: readonly Passed[]) => list.map(({ place }) => place.tambon.code);

describe('what is new since the last announcement', () => {
  it('what is new since the last announcement tells new names from those announced before, in the order of the document', () => {
    const before = of(2565, [passed(2565, '830201')]);
    const since = sinceLast(now, [year(now), year(of(2566, [])), year(before)]);
    if (!since) throw new Error('not compared');
    expect(since.earlierYear).toBe(2565);
    expect(codes(since.fresh)).toEqual(['830202']);
    expect(codes(since.again)).toEqual(['830201']);
  });

  it('what is new since the last announcement compares with no year known to be incomplete, so that no page has an empty comparison', () => {
    const before = year(of(2566, [passed(2566, '830201')]), true);
    expect(sinceLast(now, [year(now), before])).toBeUndefined();
    expect(sinceLast(now, [year(now)])).toBeUndefined();
  });

  it('what is new since the last announcement compares a real year with no invented one, and an invented year with any', () => {
    const before = year(of(2566, [passed(2566, '830201')]));
    const invented = { ...before, sample: true };
    expect(sinceLast(now, [year(now), invented])).toBeUndefined();
    const sample = { ...year(now), sample: true };
    expect(sinceLast(now, [sample, invented])?.earlierYear).toBe(2566);
  });

  it('what is new since the last announcement never looks ahead, and says nothing where nothing is announced', () => {
    const after = of(2568, [passed(2568, '830201')]);
    expect(sinceLast(now, [year(after), year(now)])).toBeUndefined();
    expect(sinceLast(of(2568, []), [year(now)])).toBeUndefined();
  });
});

describe('the ready texts', () => {
  it('the ready texts hold headline, text and list in three forms', () => {
    const forms = pressTexts(now, REAL);
    expect(forms.map(({ kind }) => kind)).toEqual(['full', 'short', 'english']);
    // In the short form and without an honour the text would repeat the headline.
    for (const { kind, texts } of forms)
      expect(texts.map(({ part }) => part)).toEqual(
        kind === 'short' ? ['headline', 'list'] : ['headline', 'lead', 'list'],
      );
  });

  it('the ready texts list the names in the document’s order, with its numbers and never with ours', () => {
    const list = (provinceYear: ProvinceYear, form: number) =>
      pressTexts(provinceYear, REAL)[form]?.texts.at(-1)?.text.split('\n').slice(1);
    expect(list(now, 0)).toEqual([
      '1. ตำบลต830202 อำเภอกะทู้ จังหวัดภูเก็ต',
      '2. ตำบลต830201 อำเภอกะทู้ จังหวัดภูเก็ต',
    ]);
    expect(list(of(2567, [passed(2567, '830202')]), 1)).toEqual(['ต.ต830202 อ.กะทู้ จ.ภูเก็ต']);
  });

  it('the ready texts begin by saying so where the year is invented, every one of them', () => {
    for (const { texts } of pressTexts(now, { ...REAL, sample: true }))
      for (const { text } of texts) expect(text).toMatch(/^\[(ข้อมูลสมมติ|Sample data)/);
  });

  it('the ready texts are none where nothing is announced', () => {
    expect(pressTexts(of(2567, []), REAL)).toEqual([]);
  });
});
