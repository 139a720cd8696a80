import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../cli/site/site-files.ts';
import { SITES } from '../cli/site/test-sites.ts';
import { readBuiltSite, wordsOf } from './built-site.ts';
import { countYears, readRows } from './count-csv.ts';

const built = readBuiltSite(SITES.main);
const years = countYears(SITES.main.env.DATA_DIR);

/** Columns that never leave the intake, in either header language once `readRows` has read them. */
const INTERNAL = [
  'note',
  'report',
  'assessed_on',
  'score_total',
  'score_secure',
  'score_prosperous',
  'score_sustainable',
  'มั่นคง',
  'มั่งคั่ง',
  'ยั่งยืน',
];
const REPORTER = /ผู้รายงาน|ผู้บันทึก|โทรศัพท์|เบอร์|ประทับเวลา|reporter|phone|timestamp/i;

/** Every value of an internal column that is long enough to be nobody else's: words, not a bare number or month. */
function internalWords(): string[] {
  const data = SITES.main.env.DATA_DIR;
  const values = new Set<string>();
  for (const folder of readdirSync(data).filter((name) => /^\d{4}$/.test(name)))
    for (const name of readdirSync(join(data, folder)).filter((one) => one.endsWith('.csv')))
      for (const row of readRows(join(data, folder, name)))
        for (const [column, value] of Object.entries(row))
          if ((INTERNAL.includes(column) || REPORTER.test(column)) && /[^\d\s./:-]{8,}/.test(value))
            values.add(value.replace(/\s+/g, ' '));
  return [...values];
}

const NOT_PASSED = 'ไม่ผ่าน';

/**
 * The check page explains the intake's words and brings the intake itself, which knows both results by
 * name. It holds no row: its own pages, and the scripts no other page leads to, may say the word.
 */
function ofCheckPage(): (path: string) => boolean {
  const isCheckPage = (path: string) => /^(?:en\/)?check\//.test(path);
  const scripts = (text: string) => text.match(/[\w.-]+\.js\b/g) ?? [];
  const reached = new Set(
    built.pages.filter((path) => !isCheckPage(path)).flatMap((path) => scripts(built.text(path))),
  );
  // A set grows while it is walked: what a reached script leads to is reached as well.
  for (const name of reached)
    if (built.files.has(`_astro/${name}`))
      for (const next of scripts(built.text(`_astro/${name}`))) reached.add(next);
  return (path) =>
    isCheckPage(path) || (/^_astro\/.*\.js$/.test(path) && !reached.has(path.slice(7)));
}

/** Where an officer's own public prose happens to use these letters (น้ำไม่ผ่าน…): with their surroundings. */
function toldInPublic(): string[] {
  const data = SITES.main.env.DATA_DIR;
  const cells = readdirSync(data)
    .filter((name) => /^\d{4}$/.test(name))
    .flatMap((year) => ['stories', 'corrections'].map((name) => join(data, year, `${name}.csv`)))
    .flatMap((path) => readRows(path).flatMap((row) => Object.values(row)));
  const prose = filesBelow(SITES.main.env.CONTENT_DIR).map((path) =>
    readFileSync(join(SITES.main.env.CONTENT_DIR, path), 'utf8'),
  );
  return [...cells, ...prose].flatMap((text) =>
    [...text.matchAll(/.{4,10}ไม่ผ่าน.{0,6}|ไม่ผ่าน.{4,10}/g)].map(([phrase]) => phrase),
  );
}

/** A story of the API without the sentences its owners published, in which any word may stand; all else of it stays. */
const withoutTales = (path: string, words: string): string =>
  path.startsWith('api/v1/stories/')
    ? words.replace(
        /"(?:title|summary|background|process|successFactors|results|lessons|alt)": "(?:[^"\\]|\\.)*"/g,
        '',
      )
    : words;

/** All files of words, once. */
const files: Array<{ path: string; words: string }> = [];
beforeAll(() => {
  for (const path of built.files) {
    const words = wordsOf(built, path);
    if (words !== undefined) files.push({ path, words });
  }
});

describe('nothing internal is anywhere in the built site', () => {
  it('no result of those who did not pass', () => {
    const told = toldInPublic();
    const isOfCheckPage = ofCheckPage();
    const found = files.filter(({ path, words }) => {
      if (isOfCheckPage(path)) return false;
      // A packed list of single words has no context; its pages are read here as well.
      if (told.length > 0 && path.endsWith('.pf_index')) return false;
      return told.reduce((rest, phrase) => rest.replaceAll(phrase, ''), words).includes(NOT_PASSED);
    });
    expect(found.map(({ path }) => path).slice(0, 20)).toEqual([]);
  });

  it('no note, report or reporter', () => {
    const secret = internalWords();
    // The sample years hold notes and reports, so that this looks for something.
    if (years.some((year) => year.sample)) expect(secret.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const { path, words } of files) {
      const flat = words.replace(/\s+/g, ' ');
      for (const value of secret) if (flat.includes(value)) found.push(`${path}: ${value}`);
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('no column of scores, notes or reporters in any download', () => {
    const found = files
      .filter(({ path }) => /\.(?:csv|json|jsonld)$/.test(path))
      .map(({ path, words }) => ({ path, words: withoutTales(path, words) }))
      .filter(({ words }) =>
        /score|คะแนน|assessed_?on|วันที่ประเมิน|"?note"?\s*[:,]|report_?month|ผู้รายงาน|not-passed/i.test(
          words,
        ),
      )
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('no score and no day of assessment on the page of the tambon it belongs to', () => {
    const pages = new Map(files.map(({ path, words }) => [path, words]));
    const found: string[] = [];
    let looked = 0;
    for (const row of years.flatMap((year) => year.assessments)) {
      const page = pages.get(`tambon/${row.tambon_code}/index.html`);
      if (page === undefined) continue;
      looked += 1;
      const score = row.score_total ?? '';
      if (
        /^\d+\.\d+$/.test(score) &&
        new RegExp(`(?<![\\d.])${score.replace('.', '\\.')}(?![\\d.])`).test(page)
      )
        found.push(`${row.tambon_code}: ${score}`);
      const day = row.assessed_on ?? '';
      if (day.length > 6 && page.includes(day)) found.push(`${row.tambon_code}: ${day}`);
    }
    if (years.some((year) => year.passed.length > 0)) expect(looked).toBeGreaterThan(0);
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('no telephone number, e-mail or ID number of a person', () => {
    const found: string[] = [];
    for (const { path, words } of files.filter((file) =>
      /\.(?:html|csv|json|txt)$/.test(file.path),
    )) {
      // Ten digits in a row inside the fingerprint of a file are no telephone.
      const spoken = words.replace(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g, '');
      for (const [hit] of spoken.matchAll(
        /(?<![\d.\-/])0[689]\d[- ]?\d{3}[- ]?\d{4}(?![\d.])|[\w.]+@(?:gmail|hotmail|yahoo|outlook)\.\w+/g,
      ))
        found.push(`${path}: ${hit.slice(0, 4)}…`);
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
});
