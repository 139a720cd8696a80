import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Status } from '../../domain/model.ts';
import type { Amphoe, Province, Tambon } from '../../domain/place.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import type { QueryReading } from './read-query.ts';

/** What the search page is told of a fiscal year. */
export interface YearFacts {
  readonly year: FiscalYear;
  readonly sample: boolean;
  /** Its lists are known to be incomplete. */
  readonly partial: boolean;
  readonly hasHonours: boolean;
  readonly hasTargets: boolean;
  /** Slugs of the provinces with a page in this year. */
  readonly provinces: readonly string[];
}

/** The place that was asked for, the first of its name. */
export interface SoughtPlace {
  readonly kind: PlaceKind;
  readonly province: Province;
  readonly outside: boolean;
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: FiscalYear;
  readonly path: string;
  /** The only place of this name and these names around it. */
  readonly isOnly: boolean;
}

/** Tambons of a year by status, or those of one province; each year that is asked for costs a list. */
export type CountTambons = (
  year: FiscalYear,
  province?: string,
) => Promise<Readonly<Record<Exclude<Status, 'none'>, readonly AnsweredTambon[]>>>;
export interface AnsweredTambon {
  readonly path: string;
  readonly tambon?: Tambon;
  readonly amphoe?: Amphoe;
}

export type AnswerKey =
  | 'bangkok'
  | 'excellentIs'
  | 'noExcellent'
  | 'tambonExcellent'
  | 'tambonPassed'
  | 'tambonTarget'
  | 'tambonNone'
  | 'listAnnounced'
  | 'listTargets'
  | 'listPartial'
  | 'listNone'
  | 'noYear'
  | 'yearPage'
  | 'honoursOfYear'
  | 'noHonoursOfYear'
  | 'targetsOfYear'
  | 'announcedOfYear'
  | 'notAnnouncedOfYear'
  | 'what'
  | 'how'
  | 'whyAbsent'
  | 'who'
  | 'difference'
  | 'notPassed'
  | 'wrong';

/** A sentence by its key in the words of the site, what it speaks of, and the page that proves it. */
export interface Answer {
  readonly key: AnswerKey;
  readonly path: string;
  readonly province?: Province;
  readonly year?: FiscalYear;
  readonly count?: number;
  /** The tambons it names. */
  readonly tambons?: readonly AnsweredTambon[];
  /** It speaks of an invented year. */
  readonly sample?: boolean;
}

const QUESTION_PAGES = {
  what: '/about/',
  how: '/about/',
  'why-absent': '/about/',
  who: '/about/',
  difference: '/about/',
  'not-passed': '/about/',
  wrong: '/corrections/',
} as const;
const QUESTION_KEYS = {
  what: 'what',
  how: 'how',
  'why-absent': 'whyAbsent',
  who: 'who',
  difference: 'difference',
  'not-passed': 'notPassed',
  wrong: 'wrong',
} as const;

/** The sentence that answers a query, where its reading and the facts allow one; `years` has the newest first. */
export async function answerTo(
  reading: QueryReading,
  place: SoughtPlace | undefined,
  years: readonly YearFacts[],
  tambonsOf: CountTambons,
): Promise<Answer | undefined> {
  if (reading.rest !== '' && !reading.question) return undefined;
  // Who types only the name is led to its page, who asks to the one that explains.
  if (place?.outside)
    return { key: 'bangkok', path: reading.typed === reading.place ? place.path : '/about/' };
  const { question } = reading;
  if (question && question !== 'how-many' && question !== 'bangkok' && !place)
    return { key: QUESTION_KEYS[question], path: QUESTION_PAGES[question] };
  if (reading.page && reading.page !== 'announcements') return undefined;
  const year = reading.year
    ? years.find((yearFacts) => yearFacts.year === reading.year)
    : undefined;
  if (reading.year && !year && !reading.day && !reading.number)
    return { key: 'noYear', path: '/years/', year: reading.year };
  if (place?.kind === 'tambon')
    return reading.year ? undefined : answerOfTambon(place, reading, years);
  if (place?.kind === 'province')
    return answerOfProvince(reading, place, { years, asked: year }, tambonsOf);
  if (place) return undefined;
  return answerOfYear(reading, { years, asked: year }, tambonsOf);
}

function answerOfTambon(
  place: SoughtPlace,
  { status, question, list }: QueryReading,
  years: readonly YearFacts[],
): Answer | undefined {
  const isAsked = status !== undefined || question !== undefined || list;
  if (!place.isOnly || !isAsked) return undefined;
  const key = {
    excellent: 'tambonExcellent',
    passed: 'tambonPassed',
    target: 'tambonTarget',
    none: 'tambonNone',
  } as const;
  return {
    key: key[place.status],
    path: place.path,
    ...(place.year ? { year: place.year } : {}),
    sample: years.some((year) => year.year === place.year && year.sample),
  };
}

/** The years of the register, the newest first, and the one that the query names. */
interface AskedYear {
  readonly years: readonly YearFacts[];
  readonly asked: YearFacts | undefined;
}

async function answerOfProvince(
  { status, list, question }: QueryReading,
  { province }: SoughtPlace,
  { years, asked }: AskedYear,
  tambonsOf: CountTambons,
): Promise<Answer | undefined> {
  if (!status && !list && !question && !asked) return undefined;
  const wantsHonour = status === 'excellent' || status === 'honoured';
  const withPage = years.filter((yearFacts) => yearFacts.provinces.includes(province.slug));
  const hasNames = async (yearFacts: YearFacts) => {
    const { excellent, passed, target } = await tambonsOf(yearFacts.year, province.slug);
    if (wantsHonour) return excellent.length > 0;
    if (status === 'target') return target.length + passed.length > 0;
    return excellent.length + passed.length > 0;
  };
  const year = asked ?? (await firstOf(withPage, hasNames)) ?? withPage[0];
  if (!year) return { key: 'listNone', path: `/${province.slug}/`, province };
  const { excellent, passed, target } = await tambonsOf(year.year, province.slug);
  const hasPage = year.provinces.includes(province.slug);
  const page = hasPage ? `/${year.year}/${province.slug}/` : `/${province.slug}/`;
  const common = { province, year: year.year, sample: year.sample };
  if (wantsHonour) {
    const [first] = excellent;
    return first
      ? { ...common, key: 'excellentIs', path: first.path, tambons: excellent }
      : { ...common, key: 'noExcellent', path: page };
  }
  const announced = excellent.length + passed.length;
  if (status === 'target') {
    const count = announced + target.length;
    return year.hasTargets && count > 0
      ? { ...common, key: 'listTargets', path: page, count }
      : { ...common, key: 'listNone', path: page };
  }
  if (announced > 0)
    return {
      ...common,
      key: year.partial ? 'listPartial' : 'listAnnounced',
      path: page,
      count: announced,
    };
  return target.length > 0
    ? { ...common, key: 'listTargets', path: page, count: target.length }
    : { ...common, key: 'listNone', path: page };
}

async function answerOfYear(
  { status, list, question, day, number, code, page }: QueryReading,
  { years, asked }: AskedYear,
  tambonsOf: CountTambons,
): Promise<Answer | undefined> {
  if (day || number || code || (page && !status)) return undefined;
  if (!status && !list && !question && !asked) return undefined;
  if (status === 'excellent' || status === 'honoured') {
    const year = asked ?? years.find((yearFacts) => yearFacts.hasHonours);
    if (!year) return undefined;
    const count = (await tambonsOf(year.year)).excellent.length;
    const common = { year: year.year, count, sample: year.sample };
    return year.hasHonours
      ? { ...common, key: 'honoursOfYear', path: `/${year.year}/honours/` }
      : { ...common, key: 'noHonoursOfYear', path: `/${year.year}/` };
  }
  if (status === 'target') {
    const year = asked ?? years.find((yearFacts) => yearFacts.hasTargets);
    if (!year?.hasTargets) return undefined;
    return {
      key: 'targetsOfYear',
      path: `/${year.year}/targets/`,
      year: year.year,
      sample: year.sample,
    };
  }
  if (!status && !list && !question && asked)
    return { key: 'yearPage', path: `/${asked.year}/`, year: asked.year, sample: asked.sample };
  const announced = async (yearFacts: YearFacts) => {
    const { excellent, passed } = await tambonsOf(yearFacts.year);
    return excellent.length + passed.length;
  };
  const whole = years.filter((yearFacts) => !yearFacts.partial);
  const isAnnounced = async (yearFacts: YearFacts) => (await announced(yearFacts)) > 0;
  const year = asked ?? (await firstOf(whole, isAnnounced)) ?? years[0];
  if (!year) return undefined;
  const count = await announced(year);
  const common = { year: year.year, count, sample: year.sample, path: `/${year.year}/` };
  return count > 0
    ? { ...common, key: 'announcedOfYear' }
    : { ...common, key: 'notAnnouncedOfYear' };
}

/** The first year of which it is so; later ones are not looked at. */
async function firstOf(
  years: readonly YearFacts[],
  isSo: (year: YearFacts) => Promise<boolean>,
): Promise<YearFacts | undefined> {
  for (const year of years) if (await isSo(year)) return year;
  return undefined;
}
