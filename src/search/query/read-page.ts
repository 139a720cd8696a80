import type { Steps } from '../steps.ts';
import {
  AS_LIKELY_A_PAGE,
  LEFT_BESIDE_PAGE,
  LIKELY_BY_HINTS,
  LIKELY_LETTERS,
  LIKELY_PAGE,
  MOST_LIKELY_PAGES,
} from '../tuning.ts';
import { PAGE_HINTS } from './page-hints.ts';
import { PAGE_WORDS, type PageName } from './page-words.ts';
import { phrasePattern } from './phrase-pattern.ts';
import {
  AROUND_PAGE,
  COURTESY,
  FIRST_AROUND_PAGE,
  LAST_AROUND_PAGE,
  LATIN_AROUND_PAGE,
  ONLY_AROUND_PAGE,
  SMALL_IN_A_QUERY,
} from './phrases.ts';
import { bareEnds, isOffTopic, isRemnant, letters } from './small-words.ts';

/** What is known of the site and its places when a page is read. */
export interface PageContext {
  /** Whether a text, whole, is the name of a place, or of several around it. */
  isName(text: string): boolean;
  /** Whether the site has this page. */
  hasPage(page: PageName): boolean;
}

/** A word for a page, the longest first. */
interface PagePhrase {
  readonly name: PageName;
  readonly words: RegExp;
}
let knownPhrases: readonly PagePhrase[] | undefined;

/** Made when first needed: hundreds of patterns. */
function* pagePhrases(): Steps<readonly PagePhrase[]> {
  if (knownPhrases) return knownPhrases;
  const sorted = Object.entries(PAGE_WORDS)
    .flatMap(([name, phrases]) => phrases.split('|').map((phrase) => [phrase, name] as const))
    .sort(([a], [b]) => b.length - a.length);
  const phrases: PagePhrase[] = [];
  for (const [phrase, name] of sorted) {
    if (phrases.length % PHRASES_AT_ONCE === 0) yield;
    phrases.push({ name: name as PageName, words: new RegExp(phrasePattern(phrase)) });
  }
  knownPhrases = phrases;
  return phrases;
}
/** Phrases between two rests: about a millisecond. */
const PHRASES_AT_ONCE = 60;

/** Pages that are asked for together with a place. */
const OF_PLACES: readonly PageName[] = [
  'announcements',
  'corrections',
  'stories',
  'data',
  'calendar',
];

/** A page of the site as a query names it. */
export interface NamedPage {
  readonly name: PageName;
  /** Another page whose words stand beside it: `ดาวน์โหลดประกาศ`. */
  readonly other?: PageName;
  /** Its words are only a part of what was typed; the others are small. */
  readonly isPart: boolean;
  readonly rest: string;
}

/** The page that is named in what was typed, `whole`, or in what is left of it when wishes are taken out. */
export function* pageNamed(
  whole: string,
  bare: string,
  isWish: boolean,
  context: PageContext,
): Steps<NamedPage | undefined> {
  const text = whole.replace(/\s+/g, ' ').trim();
  return (yield* pageOfWhole(text, bare, isWish, context)) ?? (yield* pageOf(bare, context));
}

/** The page a text names, when little else is said, or a place besides. */
function* pageOf(text: string, context: PageContext): Steps<NamedPage | undefined> {
  const phrases = yield* pagePhrases();
  const found = yield* firstIn(text, phrases, context);
  if (!found) return undefined;
  let rest = yield* withoutPage(text, found.name, phrases);
  if (OF_PLACES.includes(found.name) && context.isName(rest))
    return { name: found.name, isPart: false, rest };
  const beside = yield* firstIn(rest, phrases, context);
  if (beside) rest = yield* withoutPage(rest, beside.name, phrases);
  const isVague =
    beside !== undefined && vagueness(found.name, text) > vagueness(beside.name, text);
  const [first, second] = isVague ? [beside, found] : [found, beside];
  const isPart = letters(rest) > letters(text) * LEFT_BESIDE_PAGE;
  const names = { name: first.name, ...(second ? { other: second.name } : {}), isPart };
  const left = besidePage(rest, text, names.name, context);
  return left === undefined ? undefined : { ...names, rest: left };
}

/** What is left beside the words of a page: the name of a place, or nothing; none where it is about something else. */
function besidePage(
  rest: string,
  text: string,
  name: PageName,
  context: PageContext,
): string | undefined {
  const isOfPlace = OF_PLACES.includes(name);
  const bare = context.isName(rest) ? rest : bareEnds(rest.replace(AROUND_PAGE, ' ').trim());
  const left = outsideTopic(bare);
  if (isOfPlace && left !== bare && context.isName(left)) return left;
  if (bare === '' || (isOfPlace && context.isName(bare))) return bare;
  return letters(left) <= letters(text) * LEFT_BESIDE_PAGE ? '' : undefined;
}

/** Of two pages the one whose words say less stands second: files are fetched of anything, and much is announced. */
const vagueness = (name: PageName, text: string) =>
  name === 'data' && ONLY_FETCHED.test(text)
    ? 2
    : Number(name === 'announcements' || name === 'data');
const ONLY_FETCHED =
  /^(?!.*(?:ข้อมูล|excel|csv|json|เอ็กเซล|ตาราง|data)).*(?:โหลด|ไฟล์|download|files?\b)/;

/**
 * The pages whose words and hints make the greatest and a good part of what a text says besides small
 * words, the likeliest first. A question with no other subject is likely answered by what is said about the register.
 */
export function* likelyPages(text: string, context: PageContext): Steps<readonly PageName[]> {
  const phrases = yield* pagePhrases();
  const spoken = new Map<PageName, Set<number>>();
  yield* mark(text, phrases, context, spoken);
  const named = new Set(spoken.keys());
  if (!NAMED_PLACE.test(text)) yield* mark(text, hintPhrases(), context, spoken);
  const counted = Array.from(spoken, ([name, at]) => ({
    name,
    count: letters(Array.from(text, (letter, index) => (at.has(index) ? letter : '')).join('')),
  })).sort((a, b) => b.count - a.count);
  const all = new Set([...spoken.values()].flatMap((at) => [...at]));
  const left = Array.from(text, (letter, index) => (all.has(index) ? ' ' : letter)).join('');
  const unknown = letters(left.replace(SMALL_IN_A_QUERY, ' '));
  const [most] = counted;
  const share = most && named.has(most.name) ? LIKELY_PAGE : LIKELY_BY_HINTS;
  if (most && most.count >= LIKELY_LETTERS && most.count >= (most.count + unknown) * share)
    return counted
      .filter(({ count }) => count >= most.count * AS_LIKELY_A_PAGE)
      .slice(0, MOST_LIKELY_PAGES)
      .map(({ name }) => name);
  return ASKING.test(text) && !isOffTopic(text) ? ['about'] : [];
}

/** Notes for each page which letters of a text are its words. */
function* mark(
  text: string,
  phrases: readonly PagePhrase[],
  context: PageContext,
  spoken: Map<PageName, Set<number>>,
): Steps<void> {
  for (const [place, { name, words }] of phrases.entries()) {
    if (place % PHRASES_AT_ONCE === 0) yield;
    const match = context.hasPage(name) ? words.exec(text) : null;
    if (!match) continue;
    const own = spoken.get(name) ?? new Set();
    spoken.set(name, own);
    for (let now = match.index; now < match.index + match[0].length; now += 1) own.add(now);
  }
}

let knownHints: readonly PagePhrase[] | undefined;
const hintPhrases = (): readonly PagePhrase[] =>
  (knownHints ??= Object.entries(PAGE_HINTS).flatMap(([name, hints]) =>
    hints.split('|').map((hint) => ({
      name: name as PageName,
      words: /[a-z]/.test(hint) ? new RegExp(`(?<![a-z])${hint}(?![a-z])`) : new RegExp(hint),
    })),
  ));

/** A kind of place with a name behind it, not a question about such places. */
const NAMED_PLACE =
  /^(?:ตำบล|อำเภอ|จังหวัด)(?!\s?(?:ไหน|ใด|ที่|เรา|ต้อง|จะ|กับ|ของ|ผ่าน|ดี|เป้า|นึง|หนึ่ง|อื่น|เข้ม))/;

/** Words of a question. */
const ASKING =
  /^(?!.*ไม่รู้).*(?:ทำไม|ยังไง|อย่างไร|ใคร|ไหม|มั้ย|หรือเปล่า|หรือยัง|เมื่อไหร่|เมื่อไร|อะไร|กี่|ได้ไง|\b(?:what|why|how|who|when|which|can|does|do|is|are)\b)/;

/**
 * The page of a phrase of which only a part is left, for the rest of it was read as a word of a wish or of
 * the programme: `ตราโครงการ`; or of all of it, where nothing else was read.
 */
function* pageOfWhole(
  whole: string,
  bare: string,
  isWish: boolean,
  context: PageContext,
): Steps<NamedPage | undefined> {
  const found = yield* firstIn(whole, yield* pagePhrases(), context);
  const [match = ''] = found?.words.exec(whole) ?? [];
  if (match === '' || bare.includes(match)) return undefined;
  const isLeft = bare.includes(match.slice(0, PART)) || bare.includes(match.slice(-PART));
  return isLeft || (bare === '' && !isWish) ? yield* pageOf(whole, context) : undefined;
}
/** Letters and signs at the beginning or the end of a phrase that are still the phrase. */
const PART = 3;

const NOWHERE = { index: 0, length: 0 } as const;

/** A text without the words of a page, which may overlap. */
function* withoutPage(text: string, name: PageName, phrases: readonly PagePhrase[]): Steps<string> {
  const spoken = new Set<number>();
  for (const [place, phrase] of phrases.entries()) {
    if (place % PHRASES_AT_ONCE === 0) yield;
    const match = phrase.name === name ? phrase.words.exec(text) : null;
    const { index, length } = match ? { index: match.index, length: match[0].length } : NOWHERE;
    for (let now = index; now < index + length; now += 1) spoken.add(now);
  }
  const left = text.replace(/[^]/g, (letter, index: number) => (spoken.has(index) ? ' ' : letter));
  return bareEnds(left.replace(COURTESY, ' ').replace(/\s+/g, ' ').trim());
}

/** What is left of each stretch between spaces when words of the register are taken off its ends: in the middle they may be parts of another word. */
const outsideTopic = (text: string) =>
  text
    .replace(LATIN_AROUND_PAGE, ' ')
    .split(/\s+/)
    .map((stretch) => {
      if (ONLY_AROUND_PAGE.test(stretch)) return '';
      const left = stretch.replace(FIRST_AROUND_PAGE, '').replace(LAST_AROUND_PAGE, '');
      return isRemnant(left) ? stretch : left;
    })
    .join(' ')
    .trim();

function* firstIn(
  text: string,
  phrases: readonly PagePhrase[],
  context: PageContext,
): Steps<PagePhrase | undefined> {
  for (const [at, phrase] of phrases.entries()) {
    if (at % PHRASES_AT_ONCE === 0) yield;
    if (context.hasPage(phrase.name) && phrase.words.test(text)) return phrase;
  }
  return undefined;
}
