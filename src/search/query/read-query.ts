import { inBuddhistEra, type FiscalYear, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Region } from '../../domain/place.ts';
import { toArabic } from '../../thai/digits.ts';
import { clean } from '../../thai/normalise.ts';
import type { Steps } from '../steps.ts';
import type { PageName } from './page-words.ts';
import {
  LATIN_SENTENCE,
  LIST_WORDS,
  ONLY_LATIN_SENTENCE,
  PROGRAMME,
  type Question,
  QUESTIONS,
  REGION_WORDS,
  SMALL_AFTER,
  SMALL_BEFORE,
  type SoughtStatus,
  STATUS_PHRASES,
} from './phrases.ts';
import { findDay } from './read-day.ts';
import { likelyPages, type NamedPage, type PageContext, pageNamed } from './read-page.ts';
import { LONGEST_QUERY, type ReadingKind } from './reading-kinds.ts';
import { bareEnds, isOffTopic, isRemnant, letters, tidy, withoutTopic } from './small-words.ts';
import { MOST_ROUNDS, PASTED, PASTED_NAMES } from '../tuning.ts';

/** A query as it was understood. What was not understood stays in `rest`. */
export interface QueryReading {
  /** Cleaned, with Arabic digits, in small letters. */
  readonly typed: string;
  readonly status?: SoughtStatus;
  readonly year?: FiscalYear;
  /** Beside a status, a year or a list. */
  readonly region?: Region;
  readonly page?: PageName;
  /** A second page whose words stand beside those of the first. */
  readonly otherPage?: PageName;
  /** The words of the page are only a part of what was typed. */
  readonly isPagePart?: boolean;
  /** Where nothing else was read: a page of which a word stands among others. */
  readonly likelyPages?: readonly PageName[];
  readonly question?: Question;
  readonly day?: IsoDate;
  /** The running number of a letter: `3652` of `ว ๓๖๕๒`. */
  readonly number?: string;
  /** A code of 2, 4 or 6 digits, or a postcode of 5. */
  readonly code?: string;
  /** The words of a place, for the finder; it is one of this name. */
  readonly place?: string;
  /** A list of names, or their number, is asked for. */
  readonly list: boolean;
  /** What is left when all of this is taken away, and the words of question and politeness. */
  readonly rest: string;
}

/** Whether anything but words, and a place alone, was read. */
export const hasWish = ({ status, year, list, question }: QueryReading) =>
  status !== undefined || year !== undefined || list || question !== undefined;

export interface ReadingContext extends PageContext {
  /** The fullest place that running text names with the words for its kind. */
  mentioned(text: string): Steps<string | undefined>;
  /** What is not to be read: the reader undid it. */
  readonly asTyped: ReadonlySet<ReadingKind>;
}

/**
 * Reads a query by a small grammar: numbers of letters, days, codes, years, statuses, questions and
 * pages are taken out of it, then the programme's name and words of politeness; what is left is a
 * place, when it is one's name, or words. A text that is a place's name as it stands is nothing else.
 */
export function* readQuery(query: string, asked: ReadingContext): Steps<QueryReading> {
  const typed = toArabic(clean(query.slice(0, LONGEST_QUERY * 2)))
    .toLowerCase()
    .replace(/\b(what|who|where|when|how)['’]s\b/g, '$1 is')
    .slice(0, LONGEST_QUERY);
  // Beside other words a common one is no name: `that` is a tambon too.
  const isName = (text: string) =>
    (text === typed || !ONLY_LATIN_SENTENCE.test(text)) && asked.isName(text);
  const context = { ...asked, isName };
  const may = (kind: ReadingKind) => !context.asTyped.has(kind);
  yield;
  const dotted = may('place') ? yield* withKinds(typed, context) : undefined;
  if (dotted) return { typed, place: dotted, list: false, rest: '' };
  if (/\p{L}/u.test(typed) && !/\d/.test(typed) && context.isName(typed))
    return may('place')
      ? { typed, place: typed, list: false, rest: '' }
      : { typed, list: false, rest: typed };
  const isProse = typed.length > (isAboutPlaces(typed) ? PASTED_NAMES : PASTED);
  if (isProse) return yield* readProse(typed, context, may('place'));
  return yield* readParts(typed, context, may);
}

function* readParts(
  typed: string,
  context: ReadingContext,
  may: (kind: ReadingKind) => boolean,
): Steps<QueryReading> {
  const taken = takeNumbers(typed, may);
  const { status, isList: isListed, ...after } = takeIntent(taken.text, may, context);
  const regionRead = may('region') ? takeRegion(after.text) : undefined;
  // Whoever types a region alone wants its list.
  const isAlone = status === undefined && Object.keys(taken.found).length === 0;
  const isList = isListed || (isAlone && regionRead !== undefined && tidy(regionRead.text) === '');
  const wished = status !== undefined || isList || taken.found.year !== undefined;
  // Whoever names a code asks which place it is.
  const isProgramme = !wished && tidy(after.text) === '' && isNamed(typed);
  const asked = after.question ?? (isProgramme ? 'what' : undefined);
  const question = taken.found.code ? undefined : asked;
  const region = wished ? regionRead : undefined;
  const bare = tidy(region?.text ?? after.text);
  yield;
  const isWish = wished || question !== undefined;
  const page =
    may('page') && !taken.found.code
      ? yield* pageNamed(taken.text, bare, isWish, context)
      : undefined;
  const found: Found = {
    ...taken.found,
    ...(status ? { status } : {}),
    ...(region ? { region: region.name } : {}),
    ...(question ? { question } : {}),
  };
  const isStructured = Object.keys(found).length > 0 || isList || page !== undefined;
  let rest = page ? page.rest : bare;
  if (isStructured || bare !== typed) rest = yield* trim(rest, context);
  rest = withoutSentence(rest, context, isStructured);
  const place = may('place') ? yield* placeOf(rest, context, isStructured) : undefined;
  if (found.question && isOffTopic(place ? place.rest : rest)) {
    delete found.question;
    rest = typed;
  }
  const isNothing = !isList && Object.keys(found).length === 0;
  const isOpen = !CODE_SIGNS.test(typed) && !page && !place && (isNothing || rest !== '');
  const likely = isOpen && may('page') ? yield* likelyPages(typed, context) : [];
  return {
    typed,
    ...found,
    ...(likely.length > 0 ? { likelyPages: likely } : {}),
    ...(page ? partsOfPage(page) : {}),
    ...(place ? { place: place.name } : {}),
    list: isList,
    rest: place ? place.rest : rest,
  };
}

const partsOfPage = ({ name, other, isPart }: NamedPage) => ({
  page: name,
  ...(other ? { otherPage: other } : {}),
  ...(isPart ? { isPagePart: true } : {}),
});

/** Signs of a program, which no visitor types. */
const CODE_SIGNS = /[<>{}=;|\\]/;
/** The programme is named. */
const isNamed = (text: string) => text.search(PROGRAMME) >= 0;

/** Two kinds of place are named, and nothing is asked of them. */
const isAboutPlaces = (text: string) =>
  KINDS_NAMED.filter((kind) => kind.test(text)).length > 1 &&
  [...STATUS_PHRASES, ...QUESTIONS].every(([, words]) => text.search(words) < 0) &&
  text.search(LIST_WORDS) < 0;
const KINDS_NAMED = [
  /ตำบล|อบต|เทศบาล|(?<![ก-๎])ต\s?\./,
  /อำเภอ|(?<![ก-๎])อ\s?\./,
  /จังหวัด|(?<![ก-๎])จ\s?\./,
];

/** `ตบ้านนาอแกลง`: letters for the kinds of place without dot or space, where the names fit. */
function* withKinds(typed: string, context: ReadingContext): Steps<string | undefined> {
  const [, whole = ''] = /^ต([ก-๎]{5,60})$/.exec(typed) ?? [];
  if (whole === '' || context.isName(typed)) return undefined;
  for (let at = whole.indexOf('อ', 2); at > 0; at = whole.indexOf('อ', at + 1)) {
    const [tambon, around] = [whole.slice(0, at), whole.slice(at + 1)];
    const provinces = [...around.matchAll(/จ/g)].map(({ index }) => index).filter((to) => to > 1);
    for (const to of [undefined, ...provinces]) {
      const amphoe = around.slice(0, to);
      const province = to === undefined ? '' : ` จังหวัด${around.slice(to + 1)}`;
      const name = `ตำบล${tambon} อำเภอ${amphoe}${province}`;
      yield;
      if (context.isName(name)) return name;
    }
  }
  return undefined;
}

/** Of running text only the place it names is read. */
function* readProse(
  typed: string,
  context: ReadingContext,
  mayPlace: boolean,
): Steps<QueryReading> {
  const place = mayPlace ? yield* context.mentioned(typed) : undefined;
  return place ? { typed, place, list: false, rest: '' } : { typed, list: false, rest: typed };
}

type FoundKey = 'year' | 'day' | 'number' | 'code' | 'status' | 'region' | 'question';
type Found = { -readonly [Key in FoundKey]?: QueryReading[Key] };

const LETTER_NUMBER = [
  /(?:(?:หนังสือ)?ที่\s?)?[ก-ฮ]{2,3}\s?\d{4}(?:\.\d+)?\s?\/\s?(?:ว\s?\.?\s?)?(\d{2,6})(?!\d)/,
  /(?<![ก-๎.])ว\s?\.?\s?(\d{2,6})(?!\d)/,
  /(?:เลขที่(?:หนังสือ|ประกาศ)?|หนังสือ(?:เลขที่|ที่|เลข)|เลขหนังสือ|\b(?:letter|document)\s(?:no\.?|number))\s?(\d{2,6})(?!\d)/,
];
/** A code says what it is, or has the six digits that nothing else has. */
const CODES = [
  /\b(?:iso(?:\s?3166(?:-2)?)?[\s:-]*)?th\s?-?\s?(\d{2}(?:\s?\d{2}){0,2})(?!\d)/,
  /(?<![ก-๎])(?:จว|อ|ต)\s?\.\s?(\d{2}(?:\d{2}){0,2})(?!\d)/,
  /(?:รหัส(?:ไปรษณีย์|ปณ|\sปณ\.?|ปณ\.|ตำบล|อำเภอ|จังหวัด)?|ไปรษณีย์|โค้ด(?:ตำบล|จังหวัด|อำเภอ)?|(?:ตำบล|อำเภอ|จังหวัด)รหัส|\b(?:(?:postal|zip|sub-?district|tambon|district|amphoe|province|area)\s?)?codes?|\bpostcode|\bzip)\s?[:#]?\s?(\d{2}(?:[\s-]?\d{2}){1,2}|\d{5}|\d{2})(?!\d)/,
  /(?<!\d)(\d{6})(?!\d)/,
];
/** A number of five digits is a postcode, unless it ends an address, which says the place itself. */
const POSTCODE = /(?<!\d)(\d{5})(?!\d)/;
const ADDRESS = /(?:ตำบล|อำเภอ|จังหวัด|แขวง|เขต|(?<![ก-๎])[ตอจ]\s?\.)\s*[ก-๎]/;
const YEARS = [
  /(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี|\bfiscal years?|\bfy|\byears?|\bin)\s?(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?)?\s?(25\d\d|20\d\d)(?!\d)/,
  /(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี|\bfiscal year|\bfy)\s?'?(\d\d)(?!\d)/,
  /(?:พ\.?\s?ศ\.?|b\.?e\.?)\s?(25\d\d)(?!\d)/,
  /(?<![\d.,/-])(25[5-9]\d|20[12]\d)(?![\d.,/-]*\d)/,
];
/** Two digits alone are a year only beside a status or a list; 76 and 77 are the provinces. */
const SHORT_YEAR = /(?<![\d.,/-])'?(6\d|7[0-5])(?![\d.,/-]*\d|\s?(?:ตำบล|จังหวัด|แห่ง))/;

/** The code the register gives an announcement: fiscal year, province and day. */
const ANNOUNCEMENT = /(?<!\d)(25\d\d)-(\d{2})-(\d{4})(\d{2})(\d{2})(?:-\d+)?(?!\d)/;

function takeNumbers(typed: string, may: (kind: ReadingKind) => boolean) {
  let text = typed;
  const found: Found = {};
  const [announcement, fiscalYear, , ...date] = ANNOUNCEMENT.exec(text) ?? [];
  if (announcement && may('day') && may('year')) {
    found.year = Number(fiscalYear);
    found.day = date.join('-');
    return { text: text.replace(announcement, ' '), found };
  }
  const take = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match?.[1]) continue;
      text = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return match[1];
    }
    return undefined;
  };
  if (may('number')) {
    const number = take(LETTER_NUMBER);
    if (number) found.number = number;
  }
  const day = may('day') ? findDay(text) : undefined;
  if (day) {
    found.day = day.day;
    text = text.replace(day.text, ' ');
  }
  // A text of digits and signs only is one number.
  const isNumber = !/\p{L}/u.test(text) && !/^\D*(?:25\d\d|20\d\d)\D*$/.test(text);
  if (may('code')) {
    const code = isNumber
      ? /^\D*([\d\s-]+)\D*$/.exec(text)?.[1]
      : take(ADDRESS.test(text) ? CODES : [...CODES, POSTCODE]);
    const digits = code?.replace(/\D/g, '') ?? '';
    if (digits.length >= 2 && digits.length <= 6 && digits.length !== 3) {
      found.code = digits;
      if (isNumber) text = '';
    }
  }
  if (may('year')) {
    const isAsked =
      STATUS_PHRASES.some(([, words]) => text.search(words) >= 0) || text.search(LIST_WORDS) >= 0;
    const year = take(isAsked ? [...YEARS, SHORT_YEAR] : YEARS);
    if (year) found.year = yearOf(Number(year));
  }
  return { text, found };
}

const yearOf = (year: number) => (year < 100 ? year + 2500 : inBuddhistEra(year, 'search'));

function takeIntent(typed: string, may: (kind: ReadingKind) => boolean, context: ReadingContext) {
  let text = typed;
  let question: Question | undefined;
  for (const [name, words] of QUESTIONS) {
    const match = words.exec(text);
    if (!match) continue;
    if (isOffTopic(match[0]) && !context.isName(withoutTopic(match[0]))) continue;
    question = name;
    text = text.replace(match[0], ' ');
    break;
  }
  let isList = question === 'how-many';
  text = text.replace(PROGRAMME, ' ');
  text = text.replace(LIST_WORDS, () => {
    isList = true;
    return ' ';
  });
  let status: SoughtStatus | undefined;
  for (const [name, words] of may('status') ? STATUS_PHRASES : []) {
    const next = text.replace(words, ' ');
    if (next === text) continue;
    status ??= name;
    text = next;
  }
  return { text, question, isList, status };
}

function takeRegion(text: string): { name: Region; text: string } | undefined {
  for (const [name, words] of REGION_WORDS) {
    if (words.test(text)) return { name, text: text.replace(words, ' ') };
  }
  return undefined;
}

/** Small words off its ends, unless it is a name with them. */
function* trim(text: string, context: ReadingContext): Steps<string> {
  let now = text;
  let isSame = false;
  for (let round = 0; round < MOST_ROUNDS && now !== ''; round += 1) {
    yield;
    if (context.isName(now)) return now;
    const shorter = now.replace(round % 2 ? SMALL_BEFORE : SMALL_AFTER, '').trim();
    const next = isRemnant(shorter) ? now : shorter;
    if (next === now && isSame) return now;
    isSame = next === now;
    now = next;
  }
  return now;
}

/** What is left of a sentence when its common words are taken out, if that is a name, or nothing beside what was read. */
function withoutSentence(text: string, context: ReadingContext, isStructured: boolean): string {
  if (text === '' || context.isName(text)) return text;
  const bare = bareEnds(text.replace(LATIN_SENTENCE, ' ').replace(/\s+/g, ' ').trim());
  return context.isName(bare) || (isStructured && bare === '') ? bare : text;
}

/** What is left is a place when it is one's name; beside other readings also when only its first or last words are. */
function* placeOf(
  rest: string,
  context: ReadingContext,
  isStructured: boolean,
): Steps<{ name: string; rest: string } | undefined> {
  if (!/\p{L}/u.test(rest)) return undefined;
  yield;
  if (context.isName(rest)) return { name: rest, rest: '' };
  if (!isStructured) return undefined;
  const words = rest.split(' ');
  for (let size = Math.min(words.length - 1, 4); size > 0; size -= 1) {
    for (const [from, to] of [
      [words.length - size, words.length],
      [0, size],
    ] as const) {
      const name = words.slice(from, to).join(' ');
      yield;
      if (letters(name) >= 2 && context.isName(name))
        return { name, rest: bareEnds([...words.slice(0, from), ...words.slice(to)].join(' ')) };
    }
  }
  const mentioned = yield* context.mentioned(rest);
  return mentioned ? { name: mentioned, rest: '' } : undefined;
}
