import type { Passed } from '../../domain/announcement.ts';
import { factKey, type FactSource } from '../../domain/fact-source.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Model, TambonHistory, TambonYear } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import type { Partner } from '../../domain/progress.ts';
import { leadingState, tambonState, type TambonState } from '../../domain/tambon-state.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { KnownRegister } from '../provinces/province-announcement.ts';
import { href, routes } from '../routes.ts';
import { sampleYearsOf } from '../sentences/sample-years.ts';
import {
  creditOfYear,
  tambonSentences,
  type TambonSentences,
} from '../sentences/tambon-sentences.ts';
import { latestStatus, type LatestStatus } from '../../domain/latest-status.ts';
import { neighboursOf } from './tambon-year.ts';

/** A year of a tambon, as its page shows it. */
export interface ProfileYear extends TambonYear {
  readonly partial: boolean;
  readonly state: TambonState;
  /** By whom and when; empty where no document or source states it. */
  readonly credit: string;
  /** The rows that the facts about the tambon in that year were read from. */
  readonly sources: readonly FactSource[];
}

/** A tambon of the same name. */
interface Namesake {
  readonly place: Place;
  readonly latest: LatestStatus;
  /** In place of the words of a status that is `none`: true whether or not its province has announced. */
  readonly wording: string | undefined;
  /** Address of its page, or of its province's where it has none. */
  readonly address: string;
}

/** The content of a tambon's page. */
export interface TambonProfile {
  readonly sentences: TambonSentences;
  /** The list of the year that is shown first is known to be incomplete. */
  readonly isPartial: boolean;
  /** Every list here is incomplete: nothing is known about a tambon without a status. */
  readonly isAllPartial: boolean;
  /** The tambon's province named others in the year that is shown first. */
  readonly isListed: boolean;
  readonly sampleYears: ReadonlySet<FiscalYear>;
  /** Newest first. */
  readonly years: readonly ProfileYear[];
  readonly partners: readonly Partner[];
  /** Its neighbours in the newest announced list that names it. */
  readonly neighbours: {
    readonly before?: Passed | undefined;
    readonly after?: Passed | undefined;
  };
  readonly namesakes: readonly Namesake[];
}

/** The content of a tambon's page. */
export function tambonProfile(
  locale: Locale,
  { model, sources, gazetteer }: KnownRegister,
  history: TambonHistory,
): TambonProfile {
  const { place } = history;
  const sentences = tambonSentences(locale, history, model.years);
  const yearOf = (wanted: FiscalYear | undefined) =>
    model.years.find(({ fiscalYear }) => fiscalYear === wanted);
  const listOf = (wanted: FiscalYear | undefined) =>
    yearOf(wanted)?.provinces.get(place.province.code)?.passed ?? [];
  const isAllPartial = model.years.every(({ partial }) => partial);
  const newest = history.years.find(({ passed }) => passed)?.passed;
  return {
    sentences,
    isPartial: yearOf(sentences.year?.fiscalYear)?.partial ?? isAllPartial,
    isAllPartial,
    isListed: listOf(sentences.year?.fiscalYear).length > 0,
    sampleYears: sampleYearsOf(model.years),
    years: history.years.flatMap((tambonYear): ProfileYear[] => {
      const year = yearOf(tambonYear.fiscalYear);
      if (!year) return [];
      const provinceYear = year.provinces.get(place.province.code);
      return [
        {
          ...tambonYear,
          partial: year.partial,
          state: tambonState(tambonYear, history.corrections, provinceYear, year),
          credit: creditOfYear(locale, history, tambonYear, model.years),
          sources: (['honour', 'passed', 'target', 'progress'] as const).flatMap(
            (fact) =>
              sources.get(factKey.tambon(fact, tambonYear.fiscalYear, place.tambon.code)) ?? [],
          ),
        },
      ];
    }),
    partners:
      history.years.map(({ progress }) => progress?.partners ?? []).find((all) => all.length > 0) ??
      [],
    neighbours: newest ? neighboursOf(newest, listOf(newest.fiscalYear)) : {},
    namesakes: gazetteer.namesakes(place).map((other) => namesakeIn(locale, model, other)),
  };
}

/** A place of the same name; a link to its own page, or where it has none to its province's. */
function namesakeIn(locale: Locale, model: Model, place: Place): Namesake {
  const known = model.tambons.get(place.tambon.code);
  const latest = latestStatus(known);
  const page = known ? routes.tambon(place.tambon.code) : routes.province(place.province);
  return {
    place: known?.place ?? place,
    latest,
    wording: latest.status === 'none' ? wordingOfNone(locale, model, known) : undefined,
    address: href(locale, page),
  };
}

/** What is said of a tambon that no list names; undefined where every list is incomplete. */
function wordingOfNone(
  locale: Locale,
  { years }: Model,
  known: TambonHistory | undefined,
): string | undefined {
  const { tambon: say } = words(locale);
  if (known && leadingState(known, years).state === 'withdrawn') return say.withdrawn;
  return years.every(({ partial }) => partial) ? undefined : say.notNamed;
}
