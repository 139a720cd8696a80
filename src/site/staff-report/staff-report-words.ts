import { staffReport as en } from '../../i18n/en/staff-report.ts';
import type { Locale } from '../../i18n/locale.ts';
import { staffReport as th, type StaffReportWords } from '../../i18n/th/staff-report.ts';

/** The words of the report, which are not among the site's own words. */
export const staffReportWords = (locale: Locale): StaffReportWords => (locale === 'en' ? en : th);
