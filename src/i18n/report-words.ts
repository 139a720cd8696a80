import { corrections as correctionsEn } from './en/corrections.ts';
import { prepare as prepareEn } from './en/prepare.ts';
import { report as reportEn } from './en/report.ts';
import { tables as tablesEn } from './en/tables.ts';
import { terms as termsEn } from './en/terms.ts';
import type { Locale, Words } from './locale.ts';
import { corrections as correctionsTh } from './th/corrections.ts';
import { prepare as prepareTh } from './th/prepare.ts';
import { report as reportTh } from './th/report.ts';
import { tables as tablesTh } from './th/tables.ts';
import { terms as termsTh } from './th/terms.ts';

export type ReportWords = Pick<Words, 'corrections' | 'prepare' | 'report' | 'terms'> & {
  readonly tables: Words['openData']['tables'];
};

const WORDS: Readonly<Record<Locale, ReportWords>> = {
  th: {
    corrections: correctionsTh,
    prepare: prepareTh,
    report: reportTh,
    tables: tablesTh,
    terms: termsTh,
  },
  en: {
    corrections: correctionsEn,
    prepare: prepareEn,
    report: reportEn,
    tables: tablesEn,
    terms: termsEn,
  },
};

/** The words of reports alone: the check page carries them to the browser, and not those of every page. */
export const reportWords = (locale: Locale): ReportWords => WORDS[locale];
