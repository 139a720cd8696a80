// Longer than most files: what is secret, where the same words may be public, and where they are searched belong
// together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../cli/site/site-files.ts';
import { words } from '../../i18n/locale.ts';
import { COLUMNS } from '../../ingest/contract/columns.ts';
import { wordsOf } from '../built-site.ts';
import type { PlacedRow } from '../counting/count-years.ts';
import { decodeEntities } from '../read-html.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** So many letters that a second text with the same ones is no coincidence. */
const TELLING = /\p{L}[\p{L}\p{M}\s]{7,}/u;
/** Names of months and their short forms: many public texts contain a month, so it is no secret. */
const MONTHS = /(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์/g;
const NOT_PASSED = 'ไม่ผ่าน';
/** Mobile numbers, and the mail of persons. */
const PERSONAL =
  /(?<![\d.\-/])0[689]\d[- ]?\d{3}[- ]?\d{4}(?![\d.])|[\w.]+@(?:gmail|hotmail|yahoo|outlook)\.\w+/g;
const INTERNAL_COLUMN =
  /score|คะแนน|assessed_?on|วันที่ประเมิน|"?note"?\s*[:,]|report_?month|ผู้รายงาน|not-passed/i;

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The values of a row, separated into public and secret: a public value needs a public column and a public row. */
function cellsOf({ kind, row }: PlacedRow, isPublicRow: boolean) {
  const open: string[] = [];
  const secret: string[] = [];
  for (const [field, value] of Object.entries(row)) {
    const column = COLUMNS[kind].find((known) => known.field === field);
    // The name of a place is public, whoever writes it.
    if (['province', 'amphoe', 'tambon', 'fiscal_year', 'result', 'round'].includes(field))
      continue;
    (isPublicRow && column?.public ? open : secret).push(flat(value));
  }
  return { open, secret };
}

/** Every sentence of the engine itself, as far as its text is fixed. */
function fixedWords(part: unknown): string[] {
  if (typeof part === 'string') return [flat(part)];
  return part && typeof part === 'object' ? Object.values(part).flatMap(fixedWords) : [];
}

/** The secret words of a register, and the public cells and sentences in which the same words may occur. */
function sortCells({ register }: Case): { secret: string[]; open: string[] } {
  const open = new Set([...fixedWords(words('th')), ...fixedWords(words('en'))]);
  const secret = new Set<string>();
  for (const year of register.years)
    for (const row of year.rows) {
      const code = row.place?.tambon.code ?? '';
      const isPublicRow =
        row.kind === 'assessments'
          ? year.passed.includes(code)
          : row.kind !== 'stories' || /^(?:ใช่|yes|true)/i.test(row.row['consent'] ?? '');
      const cells = cellsOf(row, isPublicRow);
      for (const value of cells.open) if (value) open.add(value);
      for (const value of cells.secret)
        if (TELLING.test(value.replace(MONTHS, ''))) secret.add(value);
    }
  for (const path of filesBelow(register.contentDir))
    if (/\.(?:mdx?|csv)$/.test(path))
      open.add(flat(readFileSync(join(register.contentDir, path), 'utf8')));
  return { secret: [...secret].filter((value) => !open.has(value)), open: [...open] };
}

/**
 * The check page explains the words of the intake and includes the intake itself, which knows both results by name.
 * It holds no row: only its own pages, and the scripts that no other page leads to, may contain the word.
 */
function ofCheckPage({ built }: Case): (path: string) => boolean {
  const isCheckPage = (path: string) => /^(?:en\/)?check\//.test(path);
  const scripts = (text: string) => text.match(/[\w.-]+\.js\b/g) ?? [];
  const reached = new Set(
    built.pages.filter((path) => !isCheckPage(path)).flatMap((path) => scripts(built.text(path))),
  );
  // The set grows during the loop: what a reached script leads to is reached as well.
  for (const name of reached)
    if (built.files.has(`_astro/${name}`))
      for (const next of scripts(built.text(`_astro/${name}`))) reached.add(next);
  return (path) =>
    isCheckPage(path) || (/^_astro\/.*\.js$/.test(path) && !reached.has(path.slice(7)));
}

/** Removes every phrase of the public cells from a text, so that only words remain that are not public. */
const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);

/** Nothing internal is anywhere in the site: no secret cell, result, score, column, nor a person's number. */
export function judgePrivacy(given: Case): Judge {
  const { built } = given;
  const notebook = new Notebook('privacy');
  return {
    judgement: 'privacy',
    end: () => {
      const texts = [...built.files].flatMap((path): [string, string][] => {
        const text = wordsOf(built, path);
        return text === undefined ? [] : [[path, text]];
      });
      judgeWords(given, notebook, texts);
      judgeScores(given, notebook);
      for (const [path, text] of texts) judgeFile(notebook, path, text);
      return notebook.verdict();
    },
  };
}

function judgeWords(
  given: Case,
  notebook: Notebook,
  texts: readonly [path: string, text: string][],
): void {
  const { secret, open } = sortCells(given);
  const isOfCheckPage = ofCheckPage(given);
  // Only a public text that shares words with a secret can explain a match.
  const excuses = new Map(
    secret.map((value) => [value, open.filter((phrase) => phrase.includes(value))]),
  );
  const notPassedPhrases = open.filter((phrase) => phrase.includes(NOT_PASSED));
  const finder = makeFinder(secret);
  for (const [path, text] of texts) {
    const line = flat(text);
    const plain = path.endsWith('.html') ? decodeEntities(line) : line;
    for (const value of finder(plain))
      if (without(plain, excuses.get(value) ?? []).includes(value))
        notebook.expect(false, 'internal-value', path, value);
    notebook.looked += 1;
    const mayName =
      isOfCheckPage(path) || (notPassedPhrases.length > 0 && path.endsWith('.pf_index'));
    if (
      !mayName &&
      plain.includes(NOT_PASSED) &&
      without(plain, notPassedPhrases).includes(NOT_PASSED)
    )
      notebook.expect(false, 'result-shown', path, NOT_PASSED);
  }
}

function judgeScores({ built, register }: Case, notebook: Notebook): void {
  for (const { place, row } of register.years.flatMap((year) => year.rows)) {
    const score = row['score_total'] ?? '';
    const page = `tambon/${place?.tambon.code}/index.html`;
    if (!/^\d+\.\d+$/.test(score) || !built.files.has(page)) continue;
    const shown = new RegExp(`(?<![\\d.])${score.replace('.', '\\.')}(?![\\d.])`);
    notebook.expect(!shown.test(built.text(page)), 'score-shown', page, score);
  }
}

/** No telephone number or mail address of a person is in a file, and no column that is for the office alone. */
function judgeFile(notebook: Notebook, path: string, text: string): void {
  if (/\.(?:html|csv|json|txt)$/.test(path))
    // Ten digits in a row inside a hash are no telephone number.
    for (const [hit] of text
      .replace(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g, '')
      .matchAll(PERSONAL))
      notebook.expect(false, 'personal-data', path, `${hit.slice(0, 4)}…`);
  if (!/\.(?:csv|json|jsonld)$/.test(path)) return;
  const column = INTERNAL_COLUMN.exec(withoutProse(text))?.[0];
  if (column !== undefined) notebook.expect(false, 'internal-column', path, column);
}

/**
 * A file without the sentences of its owners, in which any word may occur: cells and strings with a space, or long
 * ones.
 */
const withoutProse = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.|"")*"/g, (cell) => (/[^\x20-\x7e]{12}|\s/.test(cell) ? '""' : cell));

/** Finds which of many phrases a text contains, by their first letters: one pass per phrase would take minutes. */
function makeFinder(phrases: readonly string[]): (text: string) => Set<string> {
  const START = 8;
  const byStart = Map.groupBy(phrases, (phrase) => phrase.slice(0, START));
  if (byStart.size === 0) return () => new Set();
  const signs = /[.*+?^${}()|[\]\\/]/g;
  const starts = new RegExp(
    `(?=(${[...byStart.keys()].map((start) => start.replace(signs, '\\$&')).join('|')}))`,
    'g',
  );
  return (text) => {
    const found = new Set<string>();
    for (const hit of text.matchAll(starts))
      for (const phrase of byStart.get(hit[1] ?? '') ?? [])
        if (text.startsWith(phrase, hit.index)) found.add(phrase);
    return found;
  };
}
