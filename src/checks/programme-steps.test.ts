import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../i18n/locale.ts';
import { COLUMNS } from '../ingest/contract/columns.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { placePath, STEP_OUTCOMES, type StepPlace } from '../site/programme/steps.ts';
import { calendarOf, STEPS, type Step } from '../site/programme/year-calendar.ts';
import { staffReportWords } from '../site/staff-report/staff-report-words.ts';
import { projectRoot } from '../cli/site/settings.ts';

const { model } = await loadFolder();
/** The year whose calendar is complete. */
const whole = model.years.find((year) => year.announcements.length > 0 && year.stories.length > 0);
if (!whole) throw new Error('No year in the data folder has announcements and stories');

const all = STEPS.flat();
const outcomes = Object.entries(STEP_OUTCOMES) as [Step, (typeof STEP_OUTCOMES)[Step]][];

describe('each of the 18 steps of the programme', () => {
  it('each of the 18 steps of the programme stands in the table, and no other', () => {
    expect(all).toHaveLength(18);
    expect(outcomes.map(([step]) => step)).toEqual(all);
  });

  it('each of the 18 steps of the programme is dated in the calendar of a whole year, where visitors see it', () => {
    expect(calendarOf(whole).map(({ step }) => step)).toEqual(all);
  });

  it.each(outcomes)('%s has a place that the year can show', (_, { places }) => {
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(placePath(place, whole), place).toMatch(/^\//);
  });

  it.each(outcomes)(
    '%s comes from columns that the intake reads',
    (_, { columns, staffReport }) => {
      expect(columns.length).toBeGreaterThan(0);
      for (const name of columns) {
        const [kind, field] = name.split('.') as [keyof typeof COLUMNS, string];
        const column = COLUMNS[kind].find((column) => column.field === field);
        expect(column, name).toBeDefined();
        // What a visitor sees comes from public columns; for what only staff see, no column is public.
        const isPublic = column?.public ?? false;
        expect(isPublic || kind === 'criteria', name).toBe(!staffReport);
      }
    },
  );

  it('each of the 18 steps of the programme is for staff alone in the monthly reports of 2.4 and 2.5, and nowhere else', () => {
    const staff = outcomes.filter(([, { staffReport }]) => staffReport).map(([step]) => step);
    expect(staff).toEqual(['2.4', '2.5']);
    // The command that reports them, which the table names.
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.report).toBe('node src/cli/run.mjs report');
    for (const locale of ['th', 'en'] as const)
      for (const step of staff) expect(staffReportWords(locale).purpose, locale).toContain(step);
  });

  it('each of the 18 steps of the programme links from the calendar to no page that a year does not have', () => {
    const bare = {
      ...whole,
      targets: [],
      progress: [],
      passed: [],
      announcements: [],
      honours: [],
      stories: [],
    };
    const gone = outcomes
      .flatMap(([, { places }]) => places)
      .filter((place: StepPlace) => placePath(place, bare) === undefined);
    expect(new Set(gone)).toEqual(
      new Set(['targets', 'progress', 'partners', 'list', 'announcements', 'honours', 'stories']),
    );
  });

  it('each of the 18 steps of the programme says who acts in both languages, or in neither', () => {
    const th = words('th').programme.who;
    const en = words('en').programme.who;
    for (const step of all) expect(Boolean(th[step]), step).toBe(Boolean(en[step]));
  });
});
