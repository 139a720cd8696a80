import type { Passed } from '../../domain/announcement.ts';
import type { Honour } from '../../domain/honour.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { creditOfHonour, creditOfProvince, madeUntil } from '../sentences/credit.ts';

/** The three forms of a newsroom text: Thai in full and short, and English. */
export interface PressForm {
  readonly kind: 'full' | 'short' | 'english';
  readonly lang: Locale;
  readonly texts: readonly PressText[];
}

/** A text that a newsroom may use unchanged. A list has one tambon per line. */
interface PressText {
  readonly part: 'headline' | 'lead' | 'list';
  readonly text: string;
}

/**
 * The ready texts of a province-year; none where nothing is announced, and no list where only an honour is known.
 * Texts of a sample year begin with the notice that they are invented.
 */
export function pressTexts(
  provinceYear: ProvinceYear,
  { partial, sample }: Pick<Year, 'partial' | 'sample'>,
): PressForm[] {
  if (provinceYear.passed.length === 0 && !provinceYear.honour) return [];
  const form = (kind: PressForm['kind'], lang: Locale): PressForm => {
    const length = kind === 'short' ? 'short' : 'full';
    const mark = sample ? [words(lang).press.sampleMark] : [];
    const text = (part: PressText['part'], lines: readonly string[], between: string) =>
      lines.length > 0 ? [{ part, text: [...mark, ...lines].join(between) }] : [];
    return {
      kind,
      lang,
      texts: [
        ...text('headline', [headline(provinceYear, lang, length)], ' '),
        ...(length === 'short'
          ? text('lead', shortLead(provinceYear, lang), '\n')
          : text('lead', lead(provinceYear, lang, partial), ' ')),
        ...text('list', list(provinceYear, lang, length), '\n'),
      ],
    };
  };
  return [form('full', 'th'), form('short', 'th'), form('english', 'en')];
}

type Length = 'full' | 'short';

function headline(provinceYear: ProvinceYear, lang: Locale, length: Length): string {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = provinceYear;
  if (passed.length === 0 && honour)
    return honour.announcement
      ? say.headlineHonour(formatPlace(lang, honour.place, length), fiscalYear)
      : say.shortNamed(formatPlace(lang, honour.place, length), fiscalYear);
  const until = madeUntil(provinceYear);
  if (length === 'short')
    return say.shortCount(
      province[lang],
      fiscalYear,
      passed.length,
      shortCredit(provinceYear, lang),
    );
  return until === undefined
    ? say.headline(province[lang], fiscalYear, passed.length)
    : say.headlineUntil(province[lang], fiscalYear, passed.length, formatDate(lang, until));
}

function lead(provinceYear: ProvinceYear, lang: Locale, partial: boolean): string[] {
  const { press: say } = words(lang);
  const rest = partial ? [say.partial] : [];
  const source =
    provinceYear.honour && !provinceYear.honour.announcement
      ? provinceYear.honour.source
      : undefined;
  return [
    ...(provinceYear.passed.length > 0 ? [announced(provinceYear, lang)] : []),
    ...(provinceYear.honour ? [honoured(provinceYear, provinceYear.honour, lang)] : []),
    ...rest,
    ...(source ? [say.source(source)] : []),
  ];
}

/** No single one of several announcements and corrections states the number: all are named. */
function announced(provinceYear: ProvinceYear, lang: Locale): string {
  const { press: say } = words(lang);
  const { announcements, fiscalYear, passed, province } = provinceYear;
  const [first] = announcements;
  return first && madeUntil(provinceYear) === undefined
    ? say.announced(province[lang], fiscalYear, passed.length, formatDate(lang, first.announcedOn))
    : say.announcedBy(
        province[lang],
        fiscalYear,
        passed.length,
        creditOfProvince(lang, provinceYear).join(''),
      );
}

function honoured(
  provinceYear: ProvinceYear,
  { announcement, place }: Honour,
  lang: Locale,
): string {
  const { press: say } = words(lang);
  const name = formatPlace(lang, place);
  const alone = provinceYear.passed.length === 0;
  if (!announcement)
    return alone ? say.namedAlone(name, provinceYear.fiscalYear) : say.honouredBySource(name);
  const day = formatDate(lang, announcement.announcedOn);
  if (alone) return say.honouredAlone(name, provinceYear.fiscalYear, day);
  const last =
    provinceYear.announcements
      .map(({ announcedOn }) => announcedOn)
      .sort()
      .at(-1) ?? '';
  return say.honoured(name, day, announcement.announcedOn > last);
}

/** By which announcement the list is known, or until when announcements and corrections changed it. */
function shortCredit(provinceYear: ProvinceYear, lang: Locale): string {
  const { press: say } = words(lang);
  const until = madeUntil(provinceYear);
  if (until !== undefined) return say.shortCreditUntil(formatDate(lang, until));
  const [first] = provinceYear.announcements;
  return first ? say.shortCredit(formatDate(lang, first.announcedOn)) : '';
}

/** Lines for a chat: the honour, then the number; empty where that would repeat the headline. */
function shortLead(provinceYear: ProvinceYear, lang: Locale): string[] {
  const { press: say } = words(lang);
  const { fiscalYear, passed, honour } = provinceYear;
  if (!honour) return [];
  const place = formatPlace(lang, honour.place, 'short');
  const { announcement } = honour;
  if (passed.length === 0 && !announcement) return [];
  return [
    announcement
      ? say.shortHonour(place, fiscalYear, creditOfHonour(lang, honour, false))
      : say.shortNamed(place, fiscalYear),
    ...(passed.length > 0 ? [headline(provinceYear, lang, 'short')] : []),
  ];
}

/** In the document's order, with its numbers where it has them, never with numbers of this site. */
function list(provinceYear: ProvinceYear, lang: Locale, length: Length): string[] {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = provinceYear;
  if (passed.length === 0) return [];
  const line = ({ place, order }: Passed) =>
    [
      order === undefined ? [] : `${order}.`,
      formatPlace(lang, place, length),
      place.tambon.code === honour?.place.tambon.code ? `(${say.excellent})` : [],
    ]
      .flat()
      .join(' ');
  const head =
    length === 'short'
      ? say.listHeadShort(province[lang], fiscalYear, shortCredit(provinceYear, lang))
      : say.listHead(
          province[lang],
          fiscalYear,
          passed.length,
          creditOfProvince(lang, provinceYear).join(''),
        );
  return [head, ...passed.map(line)];
}
