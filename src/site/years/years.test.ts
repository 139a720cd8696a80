import { describe, expect, it } from 'vitest';
import type { Year } from '../../domain/model.ts';
import { summarise } from '../../domain/summary.ts';
import { statesRegister, yearWhere } from '../../fixtures/load-states.ts';
import { words } from '../../i18n/locale.ts';
import { countryMap } from '../map/country-map.ts';
import { provincesOf } from '../map/map-provinces.ts';
import { calendarView } from '../programme/calendar-view.ts';
import { searchChoices } from '../search/search-choices.ts';
import { figureLines } from './figure-lines.ts';
import { yearOverview } from './year-overview.ts';
import { yearProvinces } from './year-provinces.ts';

const { model } = statesRegister;
const partial = yearWhere((year) => year.partial);
const whole = yearWhere((year) => !year.partial && year.passed.length > 0);
const noList = yearWhere((year) => year.passed.length === 0 && year.targets.length > 0);

describe('the provinces of a year', () => {
  it('the provinces of a year are all of the programme where its lists are whole', () => {
    const listed = yearProvinces('th', model, whole).regions.flatMap(({ items }) => items);
    expect(listed).toHaveLength(model.provinces.filter(({ inProgramme }) => inProgramme).length);
    expect(listed.some(({ passed }) => passed.length === 0)).toBe(true);
  });

  it('the provinces of a year are those with a list where the year is known in part', () => {
    const listed = yearProvinces('th', model, { ...whole, partial: true }).regions.flatMap(
      ({ items }) => items,
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ passed }) => passed.length > 0)).toBe(true);
  });

  it('the provinces of a year have the number of their targets as long as none has a list', () => {
    const { regions, targets } = yearProvinces('th', model, noList);
    expect(regions).toEqual([]);
    const sum = targets.reduce((count, { figure }) => count + Number(figure), 0);
    expect(sum).toBe(noList.targets.length);
  });
});

describe('the figures of a year', () => {
  const none = {
    ...summarise(whole),
    targets: 0,
    passed: 0,
    excellent: 0,
    provincesAnnounced: 0,
  };
  const marks = (...given: Parameters<typeof figureLines>) =>
    figureLines(...given).map(({ mark }) => mark);

  it('the figures of a year say of announcements that there is none yet, and nothing of targets', () => {
    const known = { partial: false, sourced: false };
    expect(marks('th', none, known)).toEqual(['passed', 'excellent', 'province']);
  });

  it('the figures of a year say nothing of what a partial list or public sources do not know', () => {
    expect(marks('th', none, { partial: true, sourced: false })).toEqual([]);
    expect(marks('th', { ...none, excellent: 8 }, { partial: false, sourced: true })).toEqual([
      'excellent',
    ]);
  });
});

describe('the page of a year', () => {
  it('the page of a year offers the tables that have rows', () => {
    const names = yearOverview('th', model, noList).files.map(({ name }) => name);
    expect(names).toContain('targets');
    expect(names).not.toContain('announced');
  });

  it('the page of a year has a short list of honours beside the map, and a long one below it', () => {
    const [honour] = yearWhere(({ honours }) => honours.length > 0).honours;
    const withHonours = (count: number) =>
      yearOverview('th', model, { ...whole, honours: Array.from({ length: count }, () => honour!) })
        .honoursPlace;
    expect([0, 1, 12, 13].map(withHonours)).toEqual([
      'nowhere',
      'beside-the-map',
      'beside-the-map',
      'section',
    ]);
  });
});

describe('the map of the country', () => {
  it('the map of the country draws every province, those outside the programme apart', () => {
    const provinces = provincesOf('th', whole);
    const { inside, outside } = countryMap('th', provinces, { partial: false, sourced: false });
    expect(inside.length + outside.length).toBe(provinces.length);
    expect(outside.every(({ province }) => !province.inProgramme)).toBe(true);
  });

  it('the map of the country offers no view of the excellent in a partial list, where to be listed is to be excellent', () => {
    const provinces = provincesOf('en', partial);
    const known = countryMap('en', provinces, { partial: true, sourced: false });
    expect(known.views.map(({ view }) => view)).not.toContain('excellent');
    expect(known.views[0]?.name).toBe(words('en').countryMap.listed);
    expect(known.nothing.announced).toBe(words('en').map.notListed);
  });
});

describe('the calendar of a year', () => {
  const fact = (key: string, value: string, more: object = {}) => ({ key, value, ...more });
  const dated = (facts: readonly object[]): Year =>
    ({ ...whole, fiscalYear: 2567, facts }) as unknown as Year;

  it('the calendar of a year is nothing where no letter dates a step', () => {
    expect(calendarView('th', dated([]), { full: true })).toBeUndefined();
  });

  it('the calendar of a year says a letter that all steps share once, and others at their step', () => {
    const steps = (sources: readonly string[]) =>
      calendarView(
        'en',
        dated(sources.map((source, at) => fact(`step_1_${at + 1}`, 'ภายใน', { source }))),
        { full: true },
      );
    expect(steps(['ก', 'ก'])?.source).toBe('ก');
    expect(steps(['ก', 'ก'])?.steps.map(({ source }) => source)).toEqual([undefined, undefined]);
    expect(steps(['ก', 'ข'])?.source).toBeUndefined();
    expect(steps(['ก', 'ข'])?.steps.map(({ source }) => source)).toEqual(['ก', 'ข']);
  });

  it('the calendar of a year tells who acts only in full', () => {
    const year = dated([fact('step_1_1', 'ตุลาคม')]);
    expect(calendarView('th', year, { full: false })?.steps[0]?.who).toBeUndefined();
    expect(calendarView('th', year, { full: true })?.steps[0]?.who).toBe(
      words('th').programme.who['1.1'],
    );
  });

  it('the calendar of a year begins with October of the Christian year before', () => {
    const { months } = calendarView('en', dated([fact('step_1_1', 'ตุลาคม')]), { full: false })!;
    expect(months).toHaveLength(12);
    expect(months[0]).toContain('2023');
    expect(months[3]).toContain('2024');
  });

  it('the calendar of a year says the English of a term where it can be read, and keeps Thai words of an older one', () => {
    const year = dated([fact('step_1_1', 'ตุลาคม', { replaces: 'ตามหนังสือเดิม' })]);
    const [step] = calendarView('en', year, { full: false })!.steps;
    expect(step?.replaces).toEqual({ text: 'ตามหนังสือเดิม', lang: 'th' });
    expect(step?.isLong).toBe(true);
  });
});

it('a search is narrowed by the years and the provinces of the register', () => {
  const choices = searchChoices('en', model);
  expect(choices.year.map(([value]) => Number(value))).toEqual(
    model.years.map(({ fiscalYear }) => fiscalYear),
  );
  const labels = choices.province.map(([, label]) => label);
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
  expect(labels).not.toContain('Bangkok');
});
