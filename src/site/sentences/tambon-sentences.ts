import type { TambonHistory, TambonYear, Year } from '../../domain/model.ts';
import { type LeadingState, leadingState, isHonoured } from '../../domain/tambon-state.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { creditOfHonour, creditOfPassed } from './credit.ts';

/** The sentences that are shown first about a tambon. */
export interface TambonSentences extends LeadingState {
  /** The status in words, without the year. */
  readonly status: string;
  /** By whom and when; empty where no document or source states it. */
  readonly credit: string;
  /** Below the status; empty where nothing must be added. */
  readonly note: string;
  /** Status, year and credit, for search engines, chats and cards. */
  readonly summary: string;
}

/** The sentences that are shown first about a tambon, in a language. */
export function tambonSentences(
  locale: Locale,
  history: TambonHistory,
  years: readonly Year[],
): TambonSentences {
  const { tambon: say } = words(locale);
  const first = leadingState(history, years);
  const { state, year } = first;
  const status = statusOf(locale, first);
  const credit = year ? creditOfYear(locale, history, year, years) : '';
  const note = state in say.notes ? say.notes[state as keyof typeof say.notes] : '';
  const inYear = year ? say.statusIn(status, String(year.fiscalYear)) : status;
  return {
    ...first,
    status,
    credit,
    note,
    summary: [inYear, credit].filter(Boolean).join(locale === 'th' ? ' ' : '. '),
  };
}

/**
 * The words of a status. A withdrawal is worded as a fact about the list, not about the tambon; where the province has
 * announced, what is missing is an announcement that names this tambon.
 */
function statusOf(locale: Locale, { state, year }: LeadingState): string {
  const { tambon: say, terms } = words(locale);
  if (state === 'withdrawn') return say.withdrawn;
  if (state === 'not-named' && !year?.target) return say.notNamed;
  if (state === 'not-in-partial-list' && !year?.target) return terms.notListed;
  return terms.status[year?.status ?? 'none'];
}

/** By whose announcement or what source a tambon has its status in a year; for a withdrawn name, since when. */
export function creditOfYear(
  locale: Locale,
  { corrections }: TambonHistory,
  year: TambonYear,
  years: readonly Year[],
): string {
  const partial = years.find(({ fiscalYear }) => fiscalYear === year.fiscalYear)?.partial ?? false;
  if (year.honour) return creditOfHonour(locale, year.honour, partial);
  if (year.passed) return creditOfPassed(locale, year.passed);
  const last = corrections
    .filter(({ fiscalYear, reason }) => fiscalYear === year.fiscalYear && reason !== 'added')
    .map(({ correctedOn }) => correctedOn)
    .sort()
    .at(-1);
  return last ? words(locale).tambon.withdrawnOn(formatDate(locale, last)) : '';
}

/** The text of a link to the page of a tambon. */
export function linkKind({ state, year }: LeadingState): 'announcement' | 'source' | 'page' {
  if (!isHonoured(state)) return 'page';
  return year?.honour && !year.honour.announcement && !year.passed ? 'source' : 'announcement';
}
