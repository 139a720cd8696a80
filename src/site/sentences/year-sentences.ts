import type { Year } from '../../domain/model.ts';
import { summarise, type Summary } from '../../domain/summary.ts';
import { isSourcedAlone, yearState } from '../../domain/year-state.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { Phrase } from '../../i18n/th/year.ts';

/** Whether all honours of the year are known from public sources, none from the department's announcement. */
export const isSourced = ({ honours }: Year): boolean =>
  honours.length > 0 && honours.every(({ announcement }) => !announcement);

/** What the list of honours is based on, where it is not the department's announcement for all of them. */
export function honoursNote(locale: Locale, year: Year): string {
  const { says: say } = words(locale).year;
  const sourced = isSourced(year);
  if (yearState(year) === 'partial') return sourced ? say.partialNews : say.partial;
  return sourced ? say.sourced : '';
}

/** The figures of a year in words, for descriptions: those that are not zero, and their source. */
export function yearFigures(locale: Locale, year: Year): readonly string[] {
  const { says: say } = words(locale).year;
  const { passed, excellent, targets } = summarise(year);
  const sourced = isSourced(year);
  const figures = [
    passed > 0 ? say.passed(passed) : '',
    excellent > 0 ? say.excellent(excellent) : '',
  ].filter(Boolean);
  if (yearState(year) === 'partial')
    return [...figures, sourced && passed === 0 ? say.partialNews : say.partial];
  if (figures.length > 0)
    return [...figures, passed === 0 && sourced ? say.sourced : ''].filter(Boolean);
  return [targets > 0 ? say.targets(targets) : '', say.none].filter(Boolean);
}

/**
 * For a partial year: how many excellent tambons are known here of how many there are, where a public source states
 * the total (`excellent_total`), and the address of that source.
 */
export function excellentOfAll(
  year: Year,
): { count: number; total: number; source?: string } | undefined {
  const fact = year.facts.find(({ key }) => key === 'excellent_total');
  const count = year.honours.length;
  const total = fact?.count;
  if (!year.partial || count === 0 || total === undefined || total <= count) return undefined;
  const { source = '' } = fact ?? {};
  return { count, total, ...(/^https:\/\//.test(source) && { source }) };
}

/** The first heading of the home page, by the state of the year. */
export function headlineOf(locale: Locale, year: Year, summary: Summary): readonly Phrase[] {
  const { home: say, site } = words(locale);
  const { passed, excellent, targets } = summary;
  if (passed > 0) return say.headline(site.tambons(passed));
  if (excellent > 0)
    return (year.partial ? say.headlineListed : say.headlineHonours)(site.tambons(excellent));
  return targets > 0 ? say.headlineTargets(site.tambons(targets)) : say.headlineNone();
}

/** The country's year in one sentence, for copying; undefined where the data has no date. */
export function yearText(locale: Locale, year: Year): string | undefined {
  if (!year.asOf) return undefined;
  const { press, pressRoom } = words(locale);
  const says = yearSays(locale, year, summarise(year));
  const text = pressRoom.yearText(year.fiscalYear, says, formatDate(locale, year.asOf));
  return year.sample ? `${press.sampleMark} ${text}` : text;
}

function yearSays(locale: Locale, year: Year, summary: Summary): readonly string[] {
  const { yearSays: say } = words(locale).pressRoom;
  const { passed, excellent, targets, provincesAnnounced, provincesInProgramme } = summary;
  const sourced = isSourced(year);
  if (yearState(year) === 'partial') {
    const ofAll = excellentOfAll(year);
    const known = [
      passed > 0 ? say.knownPassed(passed) : '',
      excellent > 0 && !ofAll ? say.knownExcellent(excellent) : '',
    ].filter(Boolean);
    const says = [
      ...(known.length > 0 ? [say.known(known.join(locale === 'th' ? ' ' : ', '))] : []),
      ...(ofAll ? [say.knownExcellentOf(excellent, ofAll.total)] : []),
    ];
    if (says.length > 0) return [...says, ...(sourced ? [say.news] : [])];
  }
  const honours = excellent === 0 ? [] : [sourced ? say.named(excellent) : say.honoured(excellent)];
  if (provincesAnnounced > 0)
    return [
      say.announced(provincesAnnounced, provincesInProgramme),
      ...(passed > 0 ? [say.passed(passed)] : []),
      ...honours,
    ];
  if (isSourcedAlone(year)) return honours;
  return [
    ...honours,
    ...(targets > 0 ? [say.targets(targets)] : []),
    ...(year.partial ? [] : [say.none]),
  ];
}
