import { parquetMetadata } from 'hyparquet';
import type { CountedYear } from '../counting/count-years.ts';
import { splitCsv } from '../counting/read-rows.ts';
import { isProvinceYear } from '../kinds.ts';
import { textOf } from '../read-html.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';
import { judgeProvinces } from './provinces.ts';

const sorted = (list: readonly string[]) => [...list].sort();
/** The entries that only one of two lists has. */
const differenceOf = (a: readonly string[], b: readonly string[]): string =>
  [
    ...a.filter((code) => !b.includes(code)).map((code) => `+${code}`),
    ...b.filter((code) => !a.includes(code)).map((code) => `-${code}`),
  ]
    .slice(0, 3)
    .join(' ');

/** CSV, JSON, GeoJSON and HTML agree with a second count of the register's files. */
export function judgeCounts(given: Case): Judge {
  const notebook = new Notebook('counts');
  const { years } = given.register;
  return {
    judgement: 'counts',
    end: () => {
      const [newest] = years;
      if (newest)
        for (const path of ['index.html', 'en/index.html'])
          judgeNumbers(given, notebook, path, newest);
      for (const year of years) judgeYear(given, notebook, year);
      judgeRegister(given, notebook);
      judgeParquet(given, notebook);
      judgeProvinces(given, notebook);
      judgeOwnPages(given, notebook);
      judgeClaims(given, notebook);
      return notebook.verdict();
    },
  };
}

function has({ built }: Case, notebook: Notebook, path: string): boolean {
  notebook.expect(built.files.has(path), 'missing-page', path);
  return built.files.has(path);
}

/** The headline numbers, as people read them; zero may be written in words instead. */
function judgeNumbers(given: Case, notebook: Notebook, path: string, year: CountedYear): void {
  if (!has(given, notebook, path)) return;
  const { targets, passed, excellent, announced } = year;
  const text = textOf(given.built.text(path)).replace(/(\d),(?=\d{3})/g, '$1');
  for (const number of [targets, passed.length, excellent.length, announced.length])
    if (number > 0)
      notebook.expect(
        new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text),
        'number-missing',
        path,
        number,
      );
}

const codesInJson = ({ built }: Case, path: string): string[] =>
  sorted([...built.text(path).matchAll(/"tambonCode":\s*"(\d{6})"/g)].map((hit) => hit[1] ?? ''));

function codesInCsv({ built }: Case, path: string): string[] {
  const [header = [], ...rows] = splitCsv(built.text(path));
  const column = header.findIndex((name) => /รหัสตำบล|tambon_code/.test(name));
  return sorted(rows.map((row) => row[column] ?? ''));
}

function judgeList(given: Case, notebook: Notebook, path: string, codes: readonly string[]): void {
  for (const [file, read] of [
    [`${path}.json`, codesInJson],
    [`${path}.csv`, codesInCsv],
  ] as const) {
    if (!has(given, notebook, file)) continue;
    const listed = read(given, file);
    const same = listed.join() === sorted(codes).join();
    notebook.expect(same, 'list-differs', file, differenceOf(listed, codes));
  }
}

function judgeYear(given: Case, notebook: Notebook, year: CountedYear): void {
  for (const locale of ['', 'en/'])
    judgeNumbers(given, notebook, `${locale}${year.fiscalYear}/index.html`, year);
  const folder = `data/${year.fiscalYear}`;
  judgeList(given, notebook, `${folder}/announced`, year.passed);
  judgeList(given, notebook, `${folder}/honours`, year.excellent);
  const targets = `${folder}/targets.json`;
  if (has(given, notebook, targets)) {
    const { length } = codesInJson(given, targets);
    const counts = `${length}/${year.targets}`;
    notebook.expect(length === year.targets, 'count-differs', targets, counts);
  }
  const pages = given.built.pages.filter(
    (path) => path.startsWith(`${year.fiscalYear}/`) && isProvinceYear(path),
  );
  const enough = pages.length >= year.provinces.length;
  const at = `${year.fiscalYear}/`;
  notebook.expect(enough, 'count-differs', at, `${pages.length}/${year.provinces.length}`);
}

function judgeRegister(given: Case, notebook: Notebook): void {
  if (!has(given, notebook, 'data/register.json')) return;
  const { rows } = JSON.parse(given.built.text('data/register.json')) as {
    rows: { fiscalYear: number; tambonCode: string; status: string }[];
  };
  for (const year of given.register.years) {
    const named = rows.filter(
      (row) => row.fiscalYear === year.fiscalYear && /passed|excellent/.test(row.status),
    );
    const codes = sorted(named.map((row) => row.tambonCode));
    const honoured = sorted([...new Set([...year.passed, ...year.excellent])]);
    const same = codes.join() === honoured.join();
    notebook.expect(same, 'list-differs', 'data/register.json', differenceOf(codes, honoured));
  }
}

/** The Parquet file has as many rows as the CSV of the same table. */
function judgeParquet(given: Case, notebook: Notebook): void {
  const [path, csv] = ['data/register.parquet', 'data/register.csv'];
  if (!has(given, notebook, path) || !has(given, notebook, csv)) return;
  const { length } = splitCsv(given.built.text(csv)).slice(1);
  try {
    const rows = Number(parquetMetadata(Uint8Array.from(given.built.bytes(path)).buffer).num_rows);
    notebook.expect(rows === length, 'count-differs', path, `${rows}/${length}`);
  } catch {
    notebook.expect(false, 'unreadable-file', path, 'Parquet');
  }
}

/** Every honoured tambon has a page of its own, and another tambon has one only if a list or a story names it. */
function judgeOwnPages({ built, register: { years } }: Case, notebook: Notebook): void {
  const own = built.pages.flatMap((path) => /^tambon\/(\d{6})\/index\.html$/.exec(path)?.[1] ?? []);
  const listed = new Set(years.flatMap((year) => [...year.publicCodes]));
  const ofStories = years.flatMap((year) => [...year.storyTambons]);
  for (const code of years.flatMap((year) => [...year.passed, ...year.excellent]))
    notebook.expect(own.includes(code), 'no-own-page', `tambon/${code}/`, code);
  for (const code of own.filter((tambon) => !listed.has(tambon))) {
    const text = textOf(built.text(`tambon/${code}/index.html`));
    const isNamed = ofStories.some((name) => text.includes(name));
    notebook.expect(isNamed, 'unknown-own-page', `tambon/${code}/`, code);
  }
}

/** The description of a page is about its own tambon; below, namesakes may be honoured. */
function judgeClaims({ built, register: { years } }: Case, notebook: Notebook): void {
  const ever = new Set(years.flatMap((year) => [...year.passed, ...year.excellent]));
  for (const code of years
    .flatMap((year) => year.unannounced)
    .filter((tambon) => !ever.has(tambon))) {
    const page = `tambon/${code}/index.html`;
    if (!built.files.has(page)) continue;
    const [, statement = ''] =
      /<meta name="description"[^>]* content="([^"]*)"/.exec(built.text(page)) ?? [];
    notebook.expect(!/ผ่านเกณฑ์|ดีเลิศ/.test(statement), 'list-differs', page, code);
  }
}
