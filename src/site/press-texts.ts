import type { Passed } from '../domain/announcement.ts';
import { creditedAnnouncements } from '../domain/credited-announcements.ts';
import type { ProvinceYear } from '../domain/model.ts';
import { formatCredit } from '../i18n/credit.ts';
import { type Locale, words } from '../i18n/locale.ts';
import { formatPlace } from '../i18n/place-names.ts';

/** The three ways a newsroom writes: Thai in full and short form, and English. */
export interface PressForm {
  readonly kind: 'full' | 'short' | 'english';
  readonly lang: Locale;
  readonly texts: readonly PressText[];
}

/** A text a newsroom may take as it is. A list has one tambon a line. */
export interface PressText {
  readonly part: 'headline' | 'lead' | 'list';
  readonly text: string;
}

/**
 * The ready texts of a province-year; none where nothing is announced, and no list where only an
 * honour is known. Texts of a sample year begin by saying that they are invented.
 */
export function pressTexts(of: ProvinceYear, sample: boolean): PressForm[] {
  if (of.passed.length === 0 && !of.honour) return [];
  const form = (kind: PressForm['kind'], lang: Locale): PressForm => {
    const length = kind === 'short' ? 'short' : 'full';
    const mark = sample ? [words(lang).press.sampleMark] : [];
    const text = (part: PressText['part'], lines: readonly string[], between: string) =>
      lines.length > 0 ? [{ part, text: [...mark, ...lines].join(between) }] : [];
    return {
      kind,
      lang,
      texts: [
        ...text('headline', [headline(of, lang, length)], ' '),
        ...(length === 'short'
          ? text('lead', shortLead(of, lang), '\n')
          : text('lead', lead(of, lang), ' ')),
        ...text('list', list(of, lang, length), '\n'),
      ],
    };
  };
  return [form('full', 'th'), form('short', 'th'), form('english', 'en')];
}

type Length = 'full' | 'short';

function headline(of: ProvinceYear, lang: Locale, length: Length): string {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = of;
  if (passed.length === 0 && honour)
    return say.headlineHonour(formatPlace(lang, honour.place, length));
  return length === 'short'
    ? say.shortCount(province[lang], fiscalYear, passed.length)
    : say.headline(province[lang], fiscalYear, passed.length);
}

function lead(of: ProvinceYear, lang: Locale): string[] {
  const { press: say } = words(lang);
  const day = formatCredit(lang, creditedAnnouncements(of));
  const place = of.honour && formatPlace(lang, of.honour.place);
  if (day === undefined || of.passed.length === 0)
    return place ? [say.honouredAlone(place, of.fiscalYear)] : [];
  return [
    say.announced(of.province[lang], of.fiscalYear, of.passed.length, day),
    ...(place ? [say.honoured(place)] : []),
  ];
}

/** Lines of a chat: the honour, then the number. */
function shortLead(of: ProvinceYear, lang: Locale): string[] {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = of;
  return [
    ...(honour ? [say.shortHonour(formatPlace(lang, honour.place, 'short'), fiscalYear)] : []),
    ...(passed.length > 0 ? [say.shortCount(province[lang], fiscalYear, passed.length)] : []),
  ];
}

/** In the document's order, with its numbers where it has them, and never with ours. */
function list(of: ProvinceYear, lang: Locale, length: Length): string[] {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = of;
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
      ? say.listHeadShort(province[lang], fiscalYear)
      : say.listHead(province[lang], fiscalYear, passed.length);
  return [head, ...passed.map(line)];
}
