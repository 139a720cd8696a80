import type { PlaceKind } from '../../gazetteer/names.ts';
import { cleanQuery, latinKey, type NameKey, type Script, scriptOf, thaiKey } from './name-key.ts';

/** A piece of what was typed: what stands between spaces, or between the words for a kind of place. */
export interface Piece {
  readonly text: string;
  readonly exact: string;
  readonly loose: string;
  /** Given when `ต.`, `อำเภอ`, `จ.` … stand before it. */
  readonly kind?: PlaceKind;
}

/** Whether a piece is in Latin letters, beside Thai ones: `ต.Bang Pu`. */
export const isLatin = (piece: Piece) => /^[a-z][a-z.'-]*$/.test(piece.text);

/** What was typed, taken apart. */
export interface PlaceQuery {
  readonly script: Script | undefined;
  readonly pieces: readonly Piece[];
  /** Codes and postcodes: all numbers of two to six digits. */
  readonly numbers: readonly string[];
  /** Words of it that name no place were left out. */
  readonly isPart?: boolean;
}

/** Longer texts are pasted by mistake; only their beginning is looked at. */
const LONGEST = 120;

const MARKS: readonly (readonly [PlaceKind, string])[] = [
  ['tambon', '\u0001'],
  ['amphoe', '\u0002'],
  ['province', '\u0003'],
];
const markOf = (kind: PlaceKind) => ` ${MARKS.find(([marked]) => marked === kind)?.[1] ?? ''} `;

/** Words for a kind of place, wherever more letters follow them. */
const WORDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/(?:องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร))(?=[\s:.]*[ก-๎a-z])/g, 'tambon'],
  [/(?:อบต|ท[ตมน])[\s.]+(?=[ก-๎a-z])/g, 'tambon'],
  // Without a dot, where a new syllable follows: not in `รอบตัว`, nor in `อบตัว`.
  [/(?<![ก-๎])(?:อบต|ทต)(?=[ก-ฮเ-ไ])/g, 'tambon'],
  // Inside other letters only when more follow at once: สามตำบล is a tambon.
  [/(?:(?<![ก-๎])ตำบล[\s:.]*|ตำบล)(?=[ก-๎a-z])/g, 'tambon'],
  [/(?<![ก-๎])แขวง(?=[\s:.]*[ก-๎])/g, 'tambon'],
  [/(?:(?<![ก-๎])(?:กิ่ง)?อำเภอ[\s:.]*|(?:กิ่ง)?อำเภอ)(?=[ก-๎a-z])/g, 'amphoe'],
  [/(?<![ก-๎])เขต(?=[\s:.]*[ก-๎])/g, 'amphoe'],
  [/(?:(?<![ก-๎])จังหวัด[\s:.]*|จังหวัด)(?=[ก-๎a-z])/g, 'province'],
  // A letter with a dot, even without a space before it; or a letter that stands alone.
  [/(?:ต\s?\.|(?<![ก-๎.])ต(?=\s))(?=\s*[ก-๎a-z])/g, 'tambon'],
  [/(?:กิ่ง\s?)?(?:อ\s?\.|(?<![ก-๎.])อ(?=\s))(?=\s*[ก-๎a-z])/g, 'amphoe'],
  [/(?:จว?\s?\.|(?<![ก-๎.])จ(?=\s))(?=\s*[ก-๎a-z])/g, 'province'],
  [/\b(?:tamb[ou][nl]|tumb[ou][nl]|khwaeng|sub-?\s?district of|t\.)(?=[\s.:]*[ก-๎a-z])/g, 'tambon'],
  [/\b(?:(?:king )?amph?(?:oe|ur|er|or|ue)|khet|district of|a\.)(?=[\s.:]*[ก-๎a-z])/g, 'amphoe'],
  [/\b(?:changwat|jangwat|province of|p\.|c\.)(?=[\s.:]*[ก-๎a-z])/g, 'province'],
];
/** In English the words stand behind the name. */
const ENDINGS = /(?<=[a-z]\s)(?:sub-?\s?district|district|province|thailand)\b/g;
/** `จ.ป.ร.`: letters with dots that are a name, not the words for kinds of places. */
const INITIALS = /([ก-ฮ])\.\s?([ก-ฮ])\.\s?([ก-ฮ])(?:\.|(?![ก-๎]))(?=\s|$|[ตอจ]\.)/g;
const BETWEEN = /[\s,;:/|"“”'‘’()[\]]+/;
/** A village's number, which says nothing of the tambon. */
const VILLAGE = /(?:หมู่(?:ที่|บ้าน)?|(?<![ก-๎.])ม\.|\bmoo|\bm\.)\s*\d+/g;
const NUMBER = /\d[\d\s-]*\d/g;

export function readPlaceQuery(text: string, longest = LONGEST): PlaceQuery {
  const cleaned = cleanQuery(text).slice(0, longest).replace(VILLAGE, ' ');
  const script = scriptOf(cleaned);
  const numbers: string[] = [];
  const letters = cleaned.replace(script ? /\d+/g : NUMBER, (number) => {
    const digits = number.replace(/\D/g, '');
    if (digits.length >= 2 && digits.length <= 6) numbers.push(digits);
    return ' ';
  });
  if (!script) return { script, pieces: [], numbers };

  let marked = letters.replace(INITIALS, '$1$2$3');
  for (const [word, kind] of WORDS) marked = marked.replace(word, markOf(kind));
  const pieces: Piece[] = [];
  let kind: PlaceKind | undefined;
  for (const part of marked.replace(ENDINGS, ' ').split(BETWEEN)) {
    const mark = MARKS.find(([, sign]) => sign === part);
    if (mark) {
      kind = mark[0];
      continue;
    }
    const key = nameKeyOf(part, script);
    if (key.exact === '') continue;
    pieces.push({ text: part, exact: key.exact, loose: key.loose, ...(kind ? { kind } : {}) });
    kind = undefined;
  }
  return { script, pieces, numbers };
}

export function nameKeyOf(text: string, script: Script): NameKey {
  return script === 'thai' ? thaiKey(text) : latinKey(text);
}
