import type { ProvinceYear } from '../domain/model.ts';
import { formatDate } from '../i18n/format.ts';
import { type Locale, words } from '../i18n/locale.ts';
import { formatPlace } from '../i18n/place-names.ts';

/** A text a newsroom may take as it is. */
export interface PressText {
  readonly kind: 'full' | 'short' | 'english';
  readonly lang: Locale;
  readonly text: string;
}

/**
 * The ready texts of a province-year: Thai in full and short form, and English; none where nothing
 * is announced. Texts of a sample year begin by saying that they are invented.
 */
export function pressTexts(of: ProvinceYear, sample: boolean): PressText[] {
  if (of.passed.length === 0 && !of.honour) return [];
  return [
    { kind: 'full', lang: 'th', text: long(of, 'th', sample) },
    { kind: 'short', lang: 'th', text: short(of, 'th', sample) },
    { kind: 'english', lang: 'en', text: long(of, 'en', sample) },
  ];
}

const mark = (sample: boolean, locale: Locale) => (sample ? [words(locale).press.sampleMark] : []);

function long(of: ProvinceYear, locale: Locale, sample: boolean): string {
  const { press: say } = words(locale);
  const [announcement] = of.announcements;
  const place = of.honour && formatPlace(locale, of.honour.place);
  if (!announcement || of.passed.length === 0) {
    const alone = place ? [say.honouredAlone(place, of.fiscalYear)] : [];
    return [...mark(sample, locale), ...alone].join(' ');
  }
  return [
    ...mark(sample, locale),
    say.announced(
      of.province[locale],
      of.fiscalYear,
      of.passed.length,
      formatDate(locale, announcement.announcedOn),
    ),
    ...(place ? [say.honoured(place)] : []),
  ].join(' ');
}

function short(of: ProvinceYear, locale: Locale, sample: boolean): string {
  const { press: say } = words(locale);
  return [
    ...mark(sample, locale),
    ...(of.honour
      ? [say.shortHonour(formatPlace(locale, of.honour.place, 'short'), of.fiscalYear)]
      : []),
    ...(of.passed.length > 0
      ? [say.shortCount(of.province[locale], of.fiscalYear, of.passed.length)]
      : []),
  ].join('\n');
}
