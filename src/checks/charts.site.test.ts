import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { PARTNERS } from '../domain/progress.ts';
import type { FileKind } from '../ingest/contract/columns.ts';
import { words } from '../i18n/locale.ts';
import { readBuiltSite } from './built-site.ts';
import { countYears } from './counting/count-years.ts';
import { type Row, readRowsPlainly, splitCsv } from './counting/read-rows.ts';
import { decodeEntities } from './read-html.ts';

/*
 * Charts = tables = files, by numbers. What the site wrote is read back from HTML and CSV and counted
 * again from the register's rows by `counting/`, which shares no code with the intake.
 */

const built = readBuiltSite(SITES.main);
const years = await countYears(SITES.main.env.DATA_DIR);
const rowsOf = (year: number, name: FileKind) =>
  readRowsPlainly(join(SITES.main.env.DATA_DIR, `${year}/${name}.csv`), name);
const facts = readRowsPlainly(join(SITES.main.env.DATA_DIR, 'programme.csv'), 'programme');
const isPartial = (year: number) =>
  facts.some(
    (row) => Number(row.fiscal_year) === year && row.key === 'partial' && row.value === 'ใช่',
  );

interface Table {
  readonly labels: readonly string[];
  /** A cell as it is drawn: text of the attribute, empty where the value is not known. */
  readonly values: readonly (readonly string[])[];
  /** The same cell as a reader sees it. */
  readonly seen: readonly (readonly string[])[];
  readonly totals: readonly string[];
  readonly file: string;
}

const text = (html: string) =>
  decodeEntities(
    html.replace(/<span class="(?:under|vh)[^>]*>[\s\S]*?<\/span>/g, '').replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** The charts of a page, read from its HTML. */
function chartsOf(page: string): readonly Table[] {
  return [...built.text(page).matchAll(/<data-chart[\s\S]*?<\/data-chart>/g)].map(([html]) => {
    const rows = [...html.matchAll(/<tr data-label="([^"]*)"[\s\S]*?<\/tr>/g)];
    const cells = rows.map(([row]) => [
      ...row.matchAll(/<td class="num"[^>]*? data-value(?:="(\d*)")?[^>]*>([\s\S]*?)<\/td>/g),
    ]);
    const foot = /<tfoot[\s\S]*?<\/tfoot>/.exec(html)?.[0] ?? '';
    return {
      labels: rows.map(([, label = '']) => decodeEntities(label)),
      values: cells.map((row) => row.map(([, value = '']) => value)),
      seen: cells.map((row) => row.map(([, , inner = '']) => text(inner))),
      totals: [...foot.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, inner = '']) => text(inner)),
      file: /href="([^"]*\/data\/charts\/[^"]*\.csv)"/.exec(html)?.[1]?.slice(1) ?? '',
    };
  });
}

const bare = (number: string) => number.replaceAll(',', '');
const chartOf = (page: string, file: string) =>
  chartsOf(page).find((chart) => chart.file === `data/charts/${file}.csv`);
const columns = (table: Table | undefined) =>
  (table?.values[0] ?? []).map((_, at) => table?.values.map((row) => Number(row[at] || 0)));
const sum = (list: readonly number[] = []) => list.reduce((all, count) => all + count, 0);

const withCharts = built.pages.filter((path) => built.text(path).includes('<data-chart'));

describe('a chart', () => {
  it('a chart stands on the pages of years, stories and provinces, in both languages', () => {
    for (const page of ['years', 'stories', 'surat-thani', '2567', 'en/years', 'en/2567'])
      expect(withCharts, page).toContain(`${page}/index.html`);
  });

  it('a chart shows in its table what it draws, adds it up rightly, and has the same in its file', () => {
    let compared = 0;
    for (const page of withCharts)
      for (const chart of chartsOf(page)) {
        expect(built.files.has(chart.file), `${page} ${chart.file}`).toBe(true);
        const [header = [], ...rows] = splitCsv(built.text(chart.file));
        expect(rows.length, chart.file).toBe(chart.labels.length);
        rows.forEach((row, at) => {
          if (!page.startsWith('en/')) expect(row[0]).toBe(chart.labels[at]);
          // The file has one more column where the cell of the table shows "of 76" beside the number.
          const numbers = row
            .filter((_, column) => !/จากทั้งหมด/.test(header[column] ?? ''))
            .slice(1);
          chart.values[at]?.forEach((value, column) => {
            expect(numbers[column], `${page} ${chart.file} ${row[0]}`).toBe(value);
            const seen = chart.seen[at]?.[column] ?? '';
            expect(value === '' ? seen : bare(seen.split(' ')[0] ?? '')).toBe(value || '–');
            compared += 1;
          });
        });
        if (chart.totals.length > 0)
          expect(chart.totals.map(bare)).toEqual(
            columns(chart).map((column) => String(sum(column))),
          );
      }
    expect(compared).toBeGreaterThan(500);
  });

  it('a chart is stamped in its file wherever its year is invented', () => {
    const invented = new Set(
      years.filter(({ sample }) => sample).map(({ fiscalYear }) => String(fiscalYear)),
    );
    const notice = words('th').openData.sampleNotice;
    for (const path of built.files) {
      const year = /^data\/charts\/(\d{4})\//.exec(path)?.[1];
      if (path.startsWith('data/charts/provinces/') || path === 'data/charts/years.csv')
        for (const row of splitCsv(built.text(path)).slice(1))
          expect(row.includes(notice), `${path} ${row[0]}`).toBe(invented.has(row[0] ?? ''));
      else if (year)
        for (const row of splitCsv(built.text(path)).slice(1))
          expect(row.includes(notice), path).toBe(invented.has(year));
    }
  });
});

describe('the figures of charts, beside a second count of the rows', () => {
  it('the figures of charts, beside a second count of the rows are right in the table of all years', () => {
    const table = chartOf('years/index.html', 'years');
    expect(table?.labels).toEqual(years.map(({ fiscalYear }) => String(fiscalYear)));
    expect(table?.values).toEqual(
      years.map((year) =>
        [
          year.targets,
          year.passed.length,
          year.excellent.length,
          year.announced.length,
          new Set(year.passed.map((code) => code.slice(0, 4))).size,
          rowsOf(year.fiscalYear, 'stories').filter(({ consent }) => consent === 'ใช่').length,
        ].map((count) => (count ? String(count) : '')),
      ),
    );
  });

  it('the figures of charts, beside a second count of the rows are right by region and by amphoe', () => {
    for (const year of years) {
      const page = `${year.fiscalYear}/index.html`;
      const regions = chartOf(page, `${year.fiscalYear}/regions`);
      if (isPartial(year.fiscalYear)) {
        expect(regions).toBeUndefined();
        continue;
      }
      const counts = [year.targets, year.passed.length, year.excellent.length].filter(Boolean);
      expect(columns(regions).map(sum)).toEqual(counts);
      const amphoes = chartOf(page, `${year.fiscalYear}/amphoes`);
      const distinct = (codes: readonly string[]) =>
        new Set(codes.map((code) => code.slice(0, 4))).size;
      const targets = rowsOf(year.fiscalYear, 'targets').map((row) => row.tambon_code ?? '');
      expect(columns(amphoes).map(sum)).toEqual(
        year.passed.length > 0 ? [distinct(targets), distinct(year.passed)] : [],
      );
    }
  });

  it('the figures of charts, beside a second count of the rows are right by month', () => {
    const fields = ['mou_date', 'plan_date', 'agenda_date'];
    for (const { fiscalYear } of years) {
      const progress = rowsOf(fiscalYear, 'progress');
      const table = chartOf(`${fiscalYear}/index.html`, `${fiscalYear}/milestones`);
      if (progress.length === 0) expect(table).toBeUndefined();
      else
        expect(columns(table).map(sum)).toEqual(
          fields.map((field) => progress.filter((row) => row[field]).length),
        );
      // One month worked out by hand: the rows write 4/12/2566, the table ธ.ค. 66.
      const december = table?.labels.indexOf(`ธ.ค. ${(fiscalYear - 1) % 100}`) ?? -1;
      if (december >= 0)
        expect(table?.values[december]).toEqual(
          fields.map((field) =>
            String(progress.filter((row) => row[field]?.endsWith(`/12/${fiscalYear - 1}`)).length),
          ),
        );
    }
  });

  it('the figures of charts, beside a second count of the rows are right of the stories', () => {
    const stories = years.flatMap(({ fiscalYear }) =>
      rowsOf(fiscalYear, 'stories').filter(({ consent }) => consent === 'ใช่'),
    );
    const count = (holds: (row: Row) => boolean) => String(stories.filter(holds).length);
    const dimensions = chartOf('stories/index.html', 'stories/dimensions');
    expect(dimensions?.values.slice(0, 3)).toEqual(
      ['มั่นคง', 'มั่งคั่ง', 'ยั่งยืน'].map((name) => [count((row) => row.dimension === name)]),
    );
    const { partners } = words('th').terms;
    expect(chartOf('stories/index.html', 'stories/partners')?.values).toEqual(
      PARTNERS.map((name) => [
        count((row) => (row.partners ?? '').split(/;\s*/).includes(partners[name])),
      ]),
    );
  });

  it('the figures of charts, beside a second count of the rows are right of each province across the years', () => {
    const pages = withCharts.filter(
      (path) => built.text(path).includes('/data/charts/provinces/') && !path.startsWith('en/'),
    );
    expect(pages.length).toBeGreaterThan(50);
    const total = (column: number) =>
      sum(
        pages.flatMap((page) =>
          chartsOf(page).flatMap(({ values }) => values.map((row) => Number(row[column] || 0))),
        ),
      );
    expect(total(0)).toBe(sum(years.map(({ targets }) => targets)));
    expect(total(1)).toBe(sum(years.map(({ passed }) => passed.length)));
    expect(total(2)).toBe(sum(years.map(({ excellent }) => excellent.length)));
  });
});

describe('what draws the charts', () => {
  const scripts = [...built.files].filter((path) => path.endsWith('.js'));
  const sizeOf = (path: string) => gzipSync(built.bytes(path)).length;
  const drawing = scripts.filter((path) => built.text(path).includes('maintainAspectRatio'));

  it('the code that draws the charts weighs at most 56 kB packed, and is fetched by nothing that a page asks for itself', () => {
    expect(drawing.length).toBeGreaterThan(0);
    expect(sum(drawing.map(sizeOf))).toBeLessThanOrEqual(56_000);
    for (const page of withCharts)
      for (const path of drawing)
        expect(built.text(page).includes(path.split('/').at(-1) ?? path), page).toBe(false);
  });
});
