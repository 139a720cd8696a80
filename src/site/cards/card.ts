import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import type { Place, ProvinceCode } from '../../domain/place.ts';
import type { Story } from '../../domain/story.ts';
import { summarise } from '../../domain/summary.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { storyPlace } from '../../i18n/place-names.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { href, LOCALES, routes, siteUrl, type Locale } from '../routes.ts';
import { creditOfHonour, creditOfPassed } from '../sentences/credit.ts';
import { ownerName } from '../owner.ts';
import { provinceSentences } from '../sentences/province-sentences.ts';

/**
 * The content of a share card. Cards of tambons that passed are too many to be drawn twice: one picture has the
 * status and the place in Thai and English. The text alternative (`altOf`) is in one language
 * each.
 */
export interface Card {
  /** The name that pages use, in every language: `cards/2567/surat-thani.png`. */
  readonly file: string;
  /**
   * The path of the picture in the built site, in this language where there is one per language:
   * `cards/en/2567/surat-thani.png`.
   */
  readonly picture: string;
  readonly locale: Locale;
  /** `cloth` only for an excellent tambon. */
  readonly ground: 'cloth' | 'cotton';
  /** Drawn large at the end of the card of a tambon. */
  readonly seal?: 'passed' | 'excellent';
  readonly eyebrow: string;
  /** In large type; fitted, never cut. */
  readonly name: string;
  readonly place?: string;
  /** Status and place once more in English, on a picture that serves both languages. */
  readonly english?: { readonly eyebrow: string; readonly place: string };
  readonly lines: readonly string[];
  /** Figures with their mark. */
  readonly figures: readonly { readonly mark: 'passed' | 'excellent'; readonly text: string }[];
  /** Who says so, and when: each credit begins a line of its own. */
  readonly credits: readonly string[];
  /** The permanent address, without its scheme. */
  readonly address: string;
  readonly sample: boolean;
  /** The place whose code is drawn as the selvedge: 2 or 6 digits. */
  readonly code: string;
  /** The province drawn beside the words. */
  readonly outline?: ProvinceCode;
}

const short = (locale: Locale, path: string) =>
  `${siteUrl}${href(locale, path)}`.replace(/^https?:\/\//, '');

/** The names of the cards that pages use. */
export const cardFiles = {
  site: 'cards/site.png',
  year: (year: number) => `cards/${year}.png`,
  provinceYear: (year: number, slug: string) => `cards/${year}/${slug}.png`,
  tambon: (code: string) => `cards/tambon/${code}.png`,
  story: (id: string) => `cards/stories/${id}.png`,
} as const;

/** The names of a card that is drawn in each language. */
const inEach = (locale: Locale, file: string) => ({
  file,
  picture: locale === 'th' ? file : file.replace(/^cards\//, `cards/${locale}/`),
  locale,
});

/** The names of a card that is drawn once, in Thai. */
const inThai = (locale: Locale, file: string) => ({ file, picture: file, locale });

function siteCard(locale: Locale): Card {
  const { site } = words(locale);
  return {
    ...inEach(locale, cardFiles.site),
    ground: 'cotton',
    eyebrow: ownerName(locale) ?? site.programmeOf,
    name: site.name,
    lines: [site.programme],
    figures: [],
    credits: [site.shareLine],
    address: short(locale, routes.home()),
    sample: false,
    code: '93',
  };
}

function yearCard(locale: Locale, year: Year): Card {
  const { card: say, site } = words(locale);
  const { passed, excellent, targets } = summarise(year);
  const { says } = words(locale).year;
  return {
    ...inEach(locale, cardFiles.year(year.fiscalYear)),
    ground: 'cotton',
    eyebrow: site.name,
    name: site.yearFull(year.fiscalYear),
    lines: [site.programme],
    figures: [
      ...(passed > 0 ? [{ mark: 'passed', text: say.passed(formatNumber(passed)) } as const] : []),
      ...(excellent > 0
        ? [{ mark: 'excellent', text: say.excellentCount(formatNumber(excellent)) } as const]
        : []),
    ],
    credits: year.partial
      ? [site.partial]
      : passed + excellent > 0
        ? []
        : [targets > 0 ? say.targets(formatNumber(targets)) : says.none],
    address: short(locale, routes.year(year.fiscalYear)),
    sample: year.sample,
    code: String(year.fiscalYear % 100),
  };
}

/** By whose announcement or source the list and the honour are known; the headline of a province without either. */
function provinceCredits(
  locale: Locale,
  year: Year,
  provinceYear: ProvinceYear,
): readonly string[] {
  const { headline, credit } = provinceSentences(locale, provinceYear, year);
  const { honour } = provinceYear;
  const credits = [
    credit.join(''),
    honour ? creditOfHonour(locale, honour, year.partial) : '',
  ].filter(Boolean);
  return credits.length > 0 ? credits : [headline.join(' ')];
}

function provinceCard(locale: Locale, year: Year, provinceYear: ProvinceYear): Card {
  const { card: say, place: names, site } = words(locale);
  const { province, passed, honour: best } = provinceYear;
  return {
    ...inEach(locale, cardFiles.provinceYear(year.fiscalYear, province.slug)),
    ground: 'cotton',
    eyebrow: site.yearFull(year.fiscalYear),
    name: names.province(province[locale]),
    lines: [site.programme],
    figures: [
      ...(passed.length > 0
        ? [{ mark: 'passed', text: say.passed(formatNumber(passed.length)) } as const]
        : []),
      ...(best ? [{ mark: 'excellent', text: say.excellentCount('1') } as const] : []),
    ],
    credits: provinceCredits(locale, year, provinceYear),
    address: short(locale, routes.provinceYear(year.fiscalYear, province)),
    sample: year.sample,
    code: province.code,
    outline: province.code,
  };
}

/** The names alone, since the Thai text has the words for their kinds. */
const romanised = ({ tambon, amphoe, province }: Place): string =>
  [tambon.en, amphoe.en, province.en].join(', ');

/** The card of a tambon that an announcement covers: on cloth where it is excellent. */
function tambonCard(
  locale: Locale,
  year: Year,
  place: Place,
  { credit, excellent }: { readonly credit: string; readonly excellent: boolean },
): Card {
  const { card: say, place: names, site, terms } = words(locale);
  return {
    ...(excellent ? inEach : inThai)(locale, cardFiles.tambon(place.tambon.code)),
    ground: excellent ? 'cloth' : 'cotton',
    seal: excellent ? 'excellent' : 'passed',
    eyebrow: excellent ? say.excellent : terms.status.passed,
    name: names.tambon(place.tambon[locale]),
    place: [names.amphoe(place.amphoe[locale]), names.province(place.province[locale])].join(
      names.between,
    ),
    ...(!excellent && {
      english: { eyebrow: words('en').terms.status.passed, place: romanised(place) },
    }),
    lines: [site.programme, site.yearFull(year.fiscalYear)],
    figures: [],
    credits: [credit],
    address: short(locale, routes.tambon(place.tambon.code)),
    sample: year.sample,
    code: place.tambon.code,
  };
}

function storyCard(locale: Locale, year: Year, story: Story): Card {
  const { site, stories } = words(locale);
  return {
    ...inEach(locale, cardFiles.story(story.id)),
    ground: 'cotton',
    eyebrow: stories.kicker,
    name: story.title,
    place: storyPlace(locale, story),
    lines: [site.programme],
    figures: [],
    credits: [story.ownerOffice],
    address: short(locale, routes.story(story.id)),
    sample: year.sample,
    code: story.tambon?.code ?? story.province.code,
  };
}

/** Every card of the site. A tambon's card shows the newest year in which an announcement covers it. */
export function cardsOf(model: Model, locale: Locale = 'th'): Card[] {
  const { card: say } = words(locale);
  const tambons = new Map<string, Card>();
  for (const year of model.years) {
    for (const honour of year.honours) {
      const credit = honour.announcement
        ? say.honoured(formatDate(locale, honour.announcement.announcedOn))
        : creditOfHonour(locale, honour, year.partial);
      const card = tambonCard(locale, year, honour.place, { credit, excellent: true });
      if (!tambons.has(card.file)) tambons.set(card.file, card);
    }
    for (const passed of year.passed) {
      const credit = creditOfPassed(locale, passed);
      const card = tambonCard(locale, year, passed.place, { credit, excellent: false });
      if (!tambons.has(card.file)) tambons.set(card.file, card);
    }
  }
  return [
    siteCard(locale),
    ...model.years.map((year) => yearCard(locale, year)),
    ...model.years.flatMap((year) =>
      [...year.provinces.values()]
        .filter(isDocumented)
        .map((provinceYear) => provinceCard(locale, year, provinceYear)),
    ),
    ...tambons.values(),
    ...model.years.flatMap((year) => year.stories.map((story) => storyCard(locale, year, story))),
  ];
}

/** The cards that are drawn, each picture once. */
export function drawnCards(model: Model): Card[] {
  const pictures = new Map<string, Card>();
  for (const card of LOCALES.flatMap((locale) => cardsOf(model, locale)))
    if (!pictures.has(card.picture)) pictures.set(card.picture, card);
  return [...pictures.values()];
}

/** The text alternative of the picture. */
export const altOf = (card: Card): string =>
  [
    card.sample ? words(card.locale).site.sample : undefined,
    card.eyebrow,
    card.name,
    card.place,
    ...card.figures.map(({ text }) => text),
    ...card.credits,
  ]
    .filter(Boolean)
    .join(' · ');
