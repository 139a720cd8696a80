import type { Province } from '../../domain/place.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale, Words } from '../../i18n/locale.ts';
import { editionsOf } from '../../log/editions.ts';
import type { Log } from '../../log/entry.ts';
import { foldRegister, type RegisteredName } from '../../log/register.ts';

/** The subject of a card: a province's year, or one tambon of it, as of an edition. */
export interface PinnedSubject {
  readonly edition: number;
  readonly fiscalYear: number;
  readonly province: Pick<Province, 'code' | 'slug' | 'th' | 'en'>;
  /** Empty for the whole province. */
  readonly tambonCode: string;
}

/** The content of a card as of an edition. Names are Thai, as in the log. */
export interface PinnedCard {
  readonly title: string;
  readonly rank: 'none' | 'passed' | 'excellent';
  readonly status: string;
  readonly heading: string;
  /** For a tambon its amphoe and province; for a province its counts and its excellent tambon. */
  readonly facts: readonly string[];
  /** The code of the excellent tambon whose cloth is shown; empty where there is none. */
  readonly cloth: string;
  /** The edition and its day. */
  readonly pinned: string;
  readonly head: string;
  /** A sentence on whether later editions say the same; empty where there is none. */
  readonly since: string;
}

/** The query of a card's address, as `readPinnedQuery` reads it. */
export const pinnedQuery = ({ edition, fiscalYear, province, tambonCode }: PinnedSubject): string =>
  `?edition=${edition}&year=${fiscalYear}&province=${province.slug}${tambonCode === '' ? '' : `&tambon=${tambonCode}`}`;

/** Undefined where the query names an edition, year or province that cannot exist. */
export function readPinnedQuery(
  query: string,
  provinces: readonly PinnedSubject['province'][],
): PinnedSubject | undefined {
  const asked = new URLSearchParams(query);
  const whole = (name: string) =>
    /^[1-9]\d{0,5}$/.test(asked.get(name) ?? '') ? Number(asked.get(name)) : undefined;
  const province = provinces.find(({ slug }) => slug === asked.get('province'));
  const [edition, fiscalYear, tambonCode] = [
    whole('edition'),
    whole('year'),
    asked.get('tambon') ?? '',
  ];
  if (!province || !edition || !fiscalYear) return undefined;
  const isOfProvince = tambonCode.startsWith(province.code) && /^\d{6}$/.test(tambonCode);
  if (tambonCode !== '' && !isOfProvince) return undefined;
  return { edition, fiscalYear, province, tambonCode };
}

/** The words that a card is made of. */
export type PinnedWords = Pick<Words, 'embed' | 'place' | 'site' | 'terms'>;

/** Why there is no card: the log has no such edition, or the edition no such name. */
type NoPinnedCard =
  { readonly code: 'no-edition'; readonly newest: number } | { readonly code: 'no-name' };

/** The card of a subject, computed from the log alone. */
export function pinnedCard(
  log: Log,
  subject: PinnedSubject,
  words: PinnedWords,
  locale: Locale,
): { readonly card: PinnedCard } | NoPinnedCard {
  const { embed: say } = words;
  const newest = log.at(-1)?.edition ?? 0;
  const edition = editionsOf(log).find(({ number }) => number === subject.edition);
  if (!edition) return { code: 'no-edition', newest };
  const names = namesOf(log, subject, edition.number);
  if (names.length === 0) return { code: 'no-name' };
  const isSame = sameNames(names, namesOf(log, subject, newest));
  const since = edition.number === newest ? '' : say.pinned[isSame ? 'same' : 'changed'](newest);
  const pinned = say.pinned.edition(edition.number, formatDate(locale, edition.recordedOn));
  const describe = subject.tambonCode === '' ? tellProvince : tellTambon;
  const card = describe(names, subject, words, locale);
  const title = `${say.title(card.name)} (${pinned})`;
  return { card: { ...card, title, pinned, head: edition.head, since } };
}

/** The names of the subject as of an edition; a tambon that is both excellent and passed occurs twice. */
function namesOf(log: Log, subject: PinnedSubject, edition: number): RegisteredName[] {
  const { fiscalYear, province, tambonCode } = subject;
  return [...foldRegister(log, edition).names.values()].filter(
    (name) =>
      name.fiscalYear === fiscalYear && name.tambonCode.startsWith(tambonCode || province.code),
  );
}

/** Whether two lists name the same tambons in the same words, in any order. */
function sameNames(a: readonly RegisteredName[], b: readonly RegisteredName[]): boolean {
  const asText = (names: readonly RegisteredName[]) =>
    names
      .map((name) => JSON.stringify(name))
      .sort()
      .join();
  return asText(a) === asText(b);
}

type CardContent = Pick<PinnedCard, 'rank' | 'status' | 'heading' | 'facts' | 'cloth'> & {
  readonly name: string;
};

function tellProvince(
  names: readonly RegisteredName[],
  { fiscalYear, province }: PinnedSubject,
  { embed: say, place, site }: PinnedWords,
  locale: Locale,
): CardContent {
  const passed = names.filter(({ status }) => status === 'passed');
  const amphoes = new Set(passed.map(({ tambonCode }) => tambonCode.slice(0, 4)));
  const excellent = names.filter(({ status }) => status === 'excellent');
  const heading = place.province(province[locale]);
  return {
    name: say.inYear(heading, fiscalYear),
    rank: passed.length > 0 ? 'passed' : 'excellent',
    cloth: excellent[0]?.tambonCode ?? '',
    status: site.yearFull(fiscalYear),
    heading,
    facts: [
      ...(passed.length > 0 ? [say.count(passed.length, amphoes.size)] : []),
      ...excellent.map((name) => say.best(placeOf(name))),
    ],
  };
}

function tellTambon(
  names: readonly RegisteredName[],
  { fiscalYear }: PinnedSubject,
  { embed: say, site, terms }: PinnedWords,
): CardContent {
  const name = names.find(({ status }) => status === 'excellent') ?? names[0]!;
  return {
    name: say.inYear(placeOf(name), fiscalYear),
    rank: name.status,
    cloth: name.status === 'excellent' ? name.tambonCode : '',
    status: terms.status[name.status],
    heading: `ตำบล${name.tambon}`,
    facts: [`อำเภอ${name.amphoe} จังหวัด${name.province}`, site.yearFull(fiscalYear)],
  };
}

const placeOf = ({ tambon, amphoe, province }: RegisteredName): string =>
  `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`;
