import type { Passed } from '../domain/announcement.ts';
import type { Honour } from '../domain/honour.ts';
import type { ProvinceYear, Year } from '../domain/model.ts';
import { formatDate } from '../i18n/format.ts';
import { type Locale, words } from '../i18n/locale.ts';
import { formatPlace } from '../i18n/place-names.ts';
import { creditOfProvince, madeUntil } from './sentences/credit.ts';

/** The three ways a newsroom writes: Thai in full and short form, and English. */
export interface PressForm {
  readonly kind: 'full' | 'short' | 'english';
  readonly lang: Locale;
  readonly texts: readonly PressText[];
}

/** A text a newsroom may take as it is. A list has one tambon a line. */
interface PressText {
  readonly part: 'headline' | 'lead' | 'list';
  readonly text: string;
}

/**
 * The ready texts of a province-year; none where nothing is announced, and no list where only an
 * honour is known. Texts of a sample year begin by saying that they are invented.
 */
export function pressTexts(
  of: ProvinceYear,
  { partial, sample }: Pick<Year, 'partial' | 'sample'>,
): PressForm[] {
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
          : text('lead', lead(of, lang, partial), ' ')),
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
    return honour.announcement
      ? say.headlineHonour(formatPlace(lang, honour.place, length), fiscalYear)
      : say.shortNamed(formatPlace(lang, honour.place, length), fiscalYear);
  const until = madeUntil(of);
  if (length === 'short') return say.shortCount(province[lang], fiscalYear, passed.length);
  return until === undefined
    ? say.headline(province[lang], fiscalYear, passed.length)
    : say.headlineUntil(province[lang], fiscalYear, passed.length, formatDate(lang, until));
}

function lead(of: ProvinceYear, lang: Locale, partial: boolean): string[] {
  const { press: say } = words(lang);
  const rest = partial ? [say.partial] : [];
  const source = of.honour && !of.honour.announcement ? of.honour.source : undefined;
  return [
    ...(of.passed.length > 0 ? [announced(of, lang)] : []),
    ...(of.honour ? [honoured(of, of.honour, lang)] : []),
    ...rest,
    ...(source ? [say.source(source)] : []),
  ];
}

/** Of several announcements and corrections none alone says the number: all are named. */
function announced(of: ProvinceYear, lang: Locale): string {
  const { press: say } = words(lang);
  const { announcements, fiscalYear, passed, province } = of;
  const [first] = announcements;
  return first && madeUntil(of) === undefined
    ? say.announced(province[lang], fiscalYear, passed.length, formatDate(lang, first.announcedOn))
    : say.announcedBy(
        province[lang],
        fiscalYear,
        passed.length,
        creditOfProvince(lang, of).join(''),
      );
}

function honoured(of: ProvinceYear, { announcement, place }: Honour, lang: Locale): string {
  const { press: say } = words(lang);
  const name = formatPlace(lang, place);
  const alone = of.passed.length === 0;
  if (!announcement)
    return alone ? say.namedAlone(name, of.fiscalYear) : say.honouredBySource(name);
  const day = formatDate(lang, announcement.announcedOn);
  if (alone) return say.honouredAlone(name, of.fiscalYear, day);
  const last =
    of.announcements
      .map(({ announcedOn }) => announcedOn)
      .sort()
      .at(-1) ?? '';
  return say.honoured(name, day, announcement.announcedOn > last);
}

/** Lines of a chat: the honour, then the number. */
function shortLead(of: ProvinceYear, lang: Locale): string[] {
  const { press: say } = words(lang);
  const { province, fiscalYear, passed, honour } = of;
  return [
    ...(honour
      ? [
          (honour.announcement ? say.shortHonour : say.shortNamed)(
            formatPlace(lang, honour.place, 'short'),
            fiscalYear,
          ),
        ]
      : []),
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
