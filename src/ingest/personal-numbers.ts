/** `id`: citizen's number · `phone`: mobile · `email`: a person's · `account`: at a bank · `line`: LINE id. */
export type PersonalKind = 'id' | 'phone' | 'email' | 'account' | 'line';

/** Something personal in a text, by UTF-16 offsets, `end` exclusive. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** How people group the digits when no word in front says what they are. Other groupings are dates, times and sums. */
const ID_GROUPS = groupings(
  '13 1-4-5-2-1 1-4-5-3 1-4-7-1 1-9-2-1 1-12 12-1 4-4-4-1 1-4-4-4 5-5-3 1-4-5-2-1',
);
const MOBILE_GROUPS = groupings(
  '10 3-7 3-3-4 3-4-3 2-4-4 2-8 1-9 1-4-5 1-4-4-1 1-2-3-4 1-1-4-4 1-1-8 4-3-3 4-6 4-4-2 4-2-4 ' +
    '3-2-5 3-3-2-2 3-2-2-3 5-5 6-4 2-3-5 2-4-2-2 1-3-3-3 1-3-6 1-8-1',
);
const ABROAD_GROUPS = groupings('11 2-9 2-2-7 2-2-3-4 2-2-4-3 2-1-8 2-1-4-4 2-3-3-3 2-3-6 2-5-4');

/** A mobile number without its zero, and one with `0066` and a zero. */
const SHORTEST_NUMBER = 9;
const LONGEST_NUMBER = 14;
/** Ten digits and a slash: a date is shorter. */
const SHORTEST_SLASHED = 11;

const ID_WORD = /บัตร|ประชาชน|ประจำตัว|ประจําตัว|13 *หลัก|citizen|id *card|\bid\b/i;
const PHONE_WORD = /โทร|เบอร์|มือถือ|ติดต่อ|ไลน์|\b(?:tel|phone|mobile|call|line)\b/i;
/** ธนาคาร alone says nothing here: a tambon has a ธนาคารขยะ and a ธนาคารเมล็ดพันธุ์. */
const BANK_WORD =
  /เลขที่?\s*บัญชี|บัญชีเลขที่|หมายเลขบัญชี|บัญชีธนาคาร|เข้าบัญชี|พร้อมเพย์|ธนาคาร(?:กรุง|กสิกร|ไทย|ออมสิน|เพื่อการเกษตร|อาคาร|อิสลาม|ทหาร|ยูโอบี|แลนด์|ซีไอเอ็มบี|เกียรติ|ทิสโก้)|ธ\.?ก\.?ส|กสิกร|กรุงไทย|ไทยพาณิชย์|promptpay|bank|account|\ba\/c\b/i;

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Citizen's numbers, mobile numbers and bank accounts in a text whose digits, dashes and spaces have
 * been levelled to ASCII.
 */
export function findNumbers(text: string): Personal[] {
  const found: Personal[] = [];
  for (const run of text.matchAll(/\d(?:[-. ()]{0,3}\d)*/g)) {
    const groups: Group[] = [...run[0].matchAll(/\d+/g)].map((group) => ({
      digits: group[0],
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
    }));
    if (run[0].length >= 9) found.push(...numbersIn(text, groups, run.index));
  }
  if (text.length >= SHORTEST_SLASHED && text.includes('/')) found.push(...slashedMobiles(text));
  return found;
}

/**
 * `081/234/5678`. Slashes stand in dates and document numbers too, so the groups must be a mobile's,
 * and a year among them (`ที่ 061/2567/890`) is one unless a word in front speaks of a phone.
 */
function slashedMobiles(text: string): Personal[] {
  const pattern = /(?<![\d/A-Za-z_])0[689](?: ?[-./]? ?\d){8}(?![\dA-Za-z_]|\/\d{3})/g;
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }): Personal[] => {
    const groups = whole.match(/\d+/g) ?? [];
    const shape = groups.map((group) => group.length).join('-');
    if (!whole.includes('/') || !MOBILE_GROUPS.has(shape)) return [];
    const before = text.slice(Math.max(0, index - 20), index);
    if (groups.some((group) => /^25[5-7]\d$/.test(group)) && !PHONE_WORD.test(before)) return [];
    return [{ kind: 'phone', start: index, end: index + whole.length }];
  });
}

/** Looks at every window of whole groups: half of a longer number is nobody's. */
function numbersIn(text: string, groups: readonly Group[], runStart: number): Personal[] {
  const found: Personal[] = [];
  for (let first = 0; first < groups.length; first++) {
    const { start } = groups[first]!;
    const front = text[start - 1] ?? '';
    // A group that hangs on the one before (`12-…`, `5.…`) does not begin anything.
    if (/[A-Za-z_]/.test(front) || (first > 0 && front !== ' ' && front !== '(')) continue;
    const last = personalWindow(text, groups, first);
    if (!last) continue;
    found.push({ kind: last.kind, start, end: groups[last.index]!.end });
    first = last.index;
  }
  return found.length > 0 ? found : accountIn(text, groups, runStart);
}

function personalWindow(
  text: string,
  groups: readonly Group[],
  first: number,
): { kind: PersonalKind; index: number } | undefined {
  const { start } = groups[first]!;
  let digits = '';
  for (let index = first; index < groups.length; index++) {
    digits += groups[index]!.digits;
    if (digits.length > LONGEST_NUMBER) return undefined;
    if (digits.length < SHORTEST_NUMBER) continue;
    const sizes = groups.slice(first, index + 1).map((group) => group.digits.length);
    const before = text.slice(Math.max(0, start - 30), start);
    const kind = kindOf(digits, sizes, before);
    if (kind && endsHere(text, groups[index]!.end, sizes.length)) return { kind, index };
  }
  return undefined;
}

function kindOf(
  digits: string,
  sizes: readonly number[],
  before: string,
): PersonalKind | undefined {
  const shape = sizes.join('-');
  const singles = sizes.length === digits.length;
  if (digits.length === 13 && hasCheckDigit(digits)) {
    if (ID_GROUPS.has(shape) || singles || ID_WORD.test(before)) return 'id';
  }
  if (/^0[689]\d{8}$/.test(digits)) {
    if (MOBILE_GROUPS.has(shape) || singles || PHONE_WORD.test(before.slice(-20))) return 'phone';
  }
  if (/^(?:00)?660?[689]\d{8}$/.test(digits)) {
    if (before.endsWith('+') || digits.startsWith('0066') || ABROAD_GROUPS.has(shape))
      return 'phone';
  }
  // Excel takes the leading zero away; only a word in front tells it from any other number.
  if (shape === '9' && /^[689]/.test(digits) && /(?:โทร|เบอร์|มือถือ)[^\d]{0,8}$/.test(before)) {
    return 'phone';
  }
  return shape === '3-1-5-1' ? 'account' : undefined;
}

/** A single group followed by `.5` is a sum, by a Latin letter a file name. */
function endsHere(text: string, end: number, groups: number): boolean {
  const after = text.slice(end, end + 2);
  return !/^[A-Za-z_]/.test(after) && !(groups === 1 && /^\.\d/.test(after));
}

function accountIn(text: string, groups: readonly Group[], runStart: number): Personal[] {
  const digits = groups.reduce((sum, group) => sum + group.digits.length, 0);
  const end = groups.at(-1)!.end;
  if (digits < 10 || digits > 15 || groups.length > 6) return [];
  if (/^ ?(?:บาท|ล้าน|\.\d)/.test(text.slice(end, end + 6))) return [];
  const before = text.slice(Math.max(0, runStart - 45), runStart);
  return BANK_WORD.test(before) && !/\d/.test(before.slice(-8))
    ? [{ kind: 'account', start: runStart, end }]
    : [];
}

/** The thirteenth digit is 11 minus the weighted sum of the twelve before it, modulo 11, modulo 10. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += Number(digits[index]) * (13 - index);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

function groupings(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
