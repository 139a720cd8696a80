import { listCorrections } from '../../domain/list-corrections.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import { hasAnnounced, provinceState, type ProvinceState } from '../../domain/province-state.ts';
import { passedByAmphoe } from '../../domain/summary.ts';
import { isSourcedAlone } from '../../domain/year-state.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlaceInProvince } from '../../i18n/place-names.ts';
import { creditOfHonour, creditOfProvince, madeUntil } from './credit.ts';

/** The sentences about a province in a year. The state chooses every part; a part without content is empty. */
export interface ProvinceSentences {
  readonly state: ProvinceState;
  /** In phrases that stay on one line where they fit. */
  readonly headline: readonly string[];
  /** Its number of target tambons; never as a total of which the passed are a part. */
  readonly targets: string;
  /** By which announcement, in phrases. */
  readonly credit: readonly string[];
  readonly note: string;
  /** For search engines and chats. */
  readonly description: string;
}

/** The sentences about a province in a year, in a language. */
export function provinceSentences(
  locale: Locale,
  provinceYear: ProvinceYear,
  year: Year,
): ProvinceSentences {
  const state = provinceState(provinceYear, year);
  return {
    state,
    headline: headline(locale, provinceYear, year, state),
    targets: targets(locale, provinceYear, state),
    credit: creditOfProvince(locale, provinceYear),
    note: note(locale, provinceYear, year, state),
    description: description(locale, provinceYear, year, state),
  };
}

function headline(
  locale: Locale,
  provinceYear: ProvinceYear,
  year: Year,
  state: ProvinceState,
): readonly string[] {
  const { province: say } = words(locale);
  if (provinceYear.passed.length > 0)
    return say.headline(provinceYear.passed.length, passedByAmphoe(provinceYear).length);
  if (hasAnnounced(state)) return [say.headlineAnnounced];
  if (provinceYear.honour) return [say.headlineHonour];
  if (state === 'not-in-partial-list') return [say.notListed];
  return [isSourcedAlone(year) ? say.notHere : say.noneYet];
}

function targets(locale: Locale, provinceYear: ProvinceYear, state: ProvinceState): string {
  const { province: say } = words(locale);
  const count = provinceYear.targets.length;
  if (count === 0) return '';
  return hasAnnounced(state) ? say.targetCount(count) : say.hasTargets(count);
}

function note(
  locale: Locale,
  provinceYear: ProvinceYear,
  year: Year,
  state: ProvinceState,
): string {
  const { province: say } = words(locale);
  switch (state) {
    case 'nothing':
    case 'targets-only':
      return isSourcedAlone(year) ? '' : say.noneNote(provinceYear.fiscalYear);
    case 'announced-without-names':
      return say.withoutNamesNote;
    case 'withdrawn-from':
    case 'amended':
      return listCorrections(provinceYear).length > 0 ? say.withdrawnNote : '';
    case 'honour-only':
      return say.honourOnlyNote;
    default:
      return '';
  }
}

/** The characters that search engines and chats show. */
const LONGEST_DESCRIPTION = 320;

/** Shortened to what is shown: first the honour's credit is left out, then the days of the list's credit. */
function description(
  locale: Locale,
  provinceYear: ProvinceYear,
  year: Year,
  state: ProvinceState,
): string {
  const { embed, press, province: say } = words(locale);
  const { passed, honour } = provinceYear;
  const best = honour ? embed.best(formatPlaceInProvince(locale, honour.place)) : '';
  const credited = honour ? joined(locale, best, creditOfHonour(locale, honour, year.partial)) : '';
  const count = passed.length > 0 ? say.passedCount(passed.length) : '';
  const credit = creditOfProvince(locale, provinceYear).join('');
  const until = madeUntil(provinceYear);
  const shortCredit = until ? press.shortCreditUntil(formatDate(locale, until)) : credit;
  // Without a name and an honour, the headline of the page.
  const first =
    count !== '' || (honour && !hasAnnounced(state))
      ? count
      : headline(locale, provinceYear, year, state).join(' ');
  const candidates = [
    [first, credit, credited],
    [first, credit, best],
    [first, shortCredit, best],
    [first, credit],
    [first, best],
  ].map((says) =>
    say.description(provinceYear.province[locale], provinceYear.fiscalYear, says.filter(Boolean)),
  );
  return (
    candidates.find(({ length }) => length <= LONGEST_DESCRIPTION) ?? (candidates.at(-1) as string)
  );
}

/** A statement and who says so, as one. */
const joined = (locale: Locale, statement: string, credit: string): string =>
  [statement, credit].join(locale === 'th' ? ' ' : '. ');
