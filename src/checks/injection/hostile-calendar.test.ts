import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { loadModel } from '../../ingest/load-model.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { calendarText, publicSteps } from '../../site/feeds/calendar-file.ts';
import { STEPS, stepLabel } from '../../site/programme/year-calendar.ts';
import { fileOf } from './cells.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

const gazetteer = await loadPlaces({});
const SHORT = HOSTILE_VALUES.filter(({ text }) => text.length <= 300);
const PER_YEAR = STEPS.flat().length;

const load = (rows: Parameters<typeof fileOf>[1]) =>
  loadModel(
    [fileOf('programme', rows), fileOf('targets', [{}])].map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
    { gazetteer, document: () => undefined, image: () => false, stories: [] },
  );

/** The year whose steps are named by some of the values, as far as the intake accepts them. */
function yearOf(texts: readonly string[]) {
  const rows = texts.flatMap((text, at) => {
    const key = `step_${STEPS.flat()[at]!.replace('.', '_')}`;
    return [
      { key, value: text, label_th: text, label_en: text },
      { key: `${key}_from`, value: '1/2/2567' },
    ];
  });
  const refused = new Set(
    load(rows).problems.flatMap(({ severity, row }) =>
      severity === 'error' ? (row ?? 0) - 2 : [],
    ),
  );
  return load(rows.filter((_, at) => !refused.has(at))).model.years[0]!;
}

describe('a calendar of hostile words', () => {
  it('a calendar of hostile words has one event a step, with just the words and days of it', () => {
    let events = 0;
    for (let from = 0; from < SHORT.length; from += PER_YEAR) {
      const year = yearOf(SHORT.slice(from, from + PER_YEAR).map(({ text }) => text));
      for (const locale of ['th', 'en'] as const) {
        const text = calendarText(locale, year);
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
        const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(
          publicSteps(year).map(() => 'vevent'),
        );
        const summaries = calendar
          .getAllSubcomponents('vevent')
          .map((event) => event.getFirstPropertyValue('summary'));
        expect(summaries).toEqual(publicSteps(year).map((step) => stepLabel(locale, step)));
        events += summaries.length;
      }
    }
    expect(events).toBeGreaterThan(300);
  });

  it('a calendar of hostile words is called as the year is, commas and all', () => {
    const year = yearOf(['ก']);
    for (const locale of ['th', 'en'] as const) {
      const { press, feeds } = words(locale);
      const name = `${year.sample ? `${press.sampleMark} ` : ''}${feeds.calendar.name(year.fiscalYear)}`;
      const text = calendarText(locale, year);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      for (const property of ['name', 'x-wr-calname', 'x-wr-caldesc']) {
        const written = calendar.getFirstProperty(property)!;
        const [, , type, value] = written.toJSON() as [string, object, string, string];
        // A property that no standard defines is compared as it is written.
        expect(type === 'text' ? value : value.replace(/\\([,;\\])/g, '$1')).toBe(name);
        const unfolded = text.replace(/\r\n /g, '');
        const line = new RegExp(`^${property}:(.*)\r$`, 'im').exec(unfolded)![1]!;
        expect(line).not.toMatch(/(?<!\\)[,;]/);
      }
    }
    expect(words('en').feeds.calendar.name(2567)).toContain(',');
  });
});
