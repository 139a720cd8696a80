import { corrections as correctionsEn } from './en/corrections.ts';
import { openData as openDataEn } from './en/open-data.ts';
import { prepare as prepareEn } from './en/prepare.ts';
import { report as reportEn } from './en/report.ts';
import { terms as termsEn } from './en/terms.ts';
import type { Locale, Words } from './locale.ts';
import { corrections as correctionsTh } from './th/corrections.ts';
import { openData as openDataTh } from './th/open-data.ts';
import { prepare as prepareTh } from './th/prepare.ts';
import { report as reportTh } from './th/report.ts';
import { terms as termsTh } from './th/terms.ts';

export type ReportWords = Pick<Words, 'corrections' | 'openData' | 'prepare' | 'report' | 'terms'>;

const WORDS: Readonly<Record<Locale, ReportWords>> = {
  th: {
    corrections: correctionsTh,
    openData: openDataTh,
    prepare: prepareTh,
    report: reportTh,
    terms: termsTh,
  },
  en: {
    corrections: correctionsEn,
    openData: openDataEn,
    prepare: prepareEn,
    report: reportEn,
    terms: termsEn,
  },
};

/** The words of reports alone: the check page carries them to the browser, and not those of every page. */
export const reportWords = (locale: Locale): ReportWords => WORDS[locale];
