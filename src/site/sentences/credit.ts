import type { Announcement, Passed } from '../../domain/announcement.ts';
import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Honour } from '../../domain/honour.ts';
import { listCorrections } from '../../domain/list-corrections.ts';
import type { ProvinceYear } from '../../domain/model.ts';
import { type CreditPart, formatCredit } from '../../i18n/credit.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/**
 * What a province's list is based on, oldest first: its announcements, and the newest correction where it came after
 * all of them. A number of names may only be credited to all of them together.
 */
function creditParts(provinceYear: ProvinceYear): readonly CreditPart[] {
  const credited = creditedAnnouncements(provinceYear);
  const newest = newestDay(credited.map(({ announcedOn }) => announcedOn));
  const corrected = newestDay(listCorrections(provinceYear).map(({ correctedOn }) => correctedOn));
  return newest !== undefined && corrected !== undefined && corrected > newest
    ? [...credited, { kind: 'corrected', announcedOn: corrected }]
    : credited;
}

/**
 * The day up to which announcements and corrections changed the list; absent where it is from a single announcement.
 */
export function madeUntil(provinceYear: ProvinceYear): IsoDate | undefined {
  const parts = creditParts(provinceYear);
  if (parts.length < 2 && listCorrections(provinceYear).length === 0) return undefined;
  return newestDay(parts.map(({ announcedOn }) => announcedOn));
}

const newestDay = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort().at(-1);

/** By which announcements the list of a province is known, in phrases; empty where there is none. */
export function creditOfProvince(locale: Locale, provinceYear: ProvinceYear): readonly string[] {
  const days = formatCredit(locale, creditParts(provinceYear));
  return days === undefined
    ? []
    : words(locale).credit.byProvince(provinceYear.province[locale], days);
}

/** By whose announcement a tambon passed. */
export function creditOfPassed(locale: Locale, { place, announcement }: Passed): string {
  const day = formatDate(locale, announcement.announcedOn);
  return words(locale).credit.byProvince(place.province[locale], day).join('');
}

/** By whose announcement, or what public source, a tambon is excellent. */
export function creditOfHonour(locale: Locale, { announcement }: Honour, partial: boolean): string {
  const { credit: say } = words(locale);
  if (announcement) return say.byDepartment(formatDate(locale, announcement.announcedOn));
  return partial ? `${say.bySource} ${say.partial}` : say.bySource;
}

/** What an announcement did to its list, in phrases: its kind, and how many names it removed. */
export function kindSentence(locale: Locale, { kind, withdrawn }: Announcement): readonly string[] {
  const { announcements: say } = words(locale);
  const count = formatNumber(withdrawn.length);
  if (kind === 'withdrawn' && withdrawn.length > 0) return [say.withdrawalOf(count)];
  return [
    ...(kind === 'list' ? [] : [say.kinds[kind]]),
    ...(withdrawn.length > 0 ? [say.withdrew(count)] : []),
  ];
}

/** The issuer of an announcement, as in its heading. */
export function issuerName(locale: Locale, { province }: Pick<Announcement, 'province'>): string {
  const { province: say } = words(locale);
  return province ? say.issuer(province[locale]) : say.issuerDepartment;
}

/**
 * The position of the signer: in the language of the page where the register has a translation, else as in the data.
 */
export function signerPosition(
  locale: Locale,
  { province, signedByPosition: given }: Pick<Announcement, 'province' | 'signedByPosition'>,
): { readonly text: string; readonly lang: Locale } | undefined {
  if (given === undefined) return undefined;
  const { positions } = words('th').announcements;
  const { positions: say } = words(locale).announcements;
  if (province && given === positions.governor(province.th))
    return { text: say.governor(province[locale]), lang: locale };
  if (given === positions.directorGeneral) return { text: say.directorGeneral, lang: locale };
  return { text: given, lang: 'th' };
}
