/**
 * `id`: citizen's number · `phone`: mobile · `email`: a person's · `account`: at a bank · `line`: LINE id ·
 * `document`: passport or licence. Less certain, and never more than a warning: `name`: a person's with its title ·
 * `house`: a home address · `social`: an account of a network.
 */
export const PERSONAL_KINDS = [
  'id',
  'phone',
  'email',
  'account',
  'line',
  'document',
  'name',
  'house',
  'social',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Personal data in a text, by UTF-16 offsets, `end` exclusive. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/**
 * How people group the digits without a word that says what the number is. Other groupings are dates, times and
 * sums.
 */
const ID_GROUPS = groupings(
  '13 1-4-5-2-1 1-4-5-3 1-4-7-1 1-9-2-1 1-12 12-1 4-4-4-1 1-4-4-4 5-5-3 1-4-5-2-1',
);
const MOBILE_GROUPS = groupings(
  '10 3-7 3-3-4 3-4-3 2-4-4 2-8 1-9 1-4-5 1-4-4-1 1-2-3-4 1-1-4-4 1-1-8 4-3-3 4-6 4-4-2 4-2-4 ' +
    '3-2-5 3-3-2-2 3-2-2-3 5-5 6-4 2-3-5 2-4-2-2 1-3-3-3 1-3-6 1-8-1 3-3-3-1 2-3-3-2 2-2-3-3 3-2-3-2 ' +
    '2-2-2-4 2-2-2-2-2 3-4-2-1 7-3 8-2 9-1 3-5-2 3-6-1',
);
const ABROAD_GROUPS = groupings('11 2-9 2-2-7 2-2-3-4 2-2-4-3 2-1-8 2-1-4-4 2-3-3-3 2-3-6 2-5-4');

/** A mobile number without its zero, and one with `0066` and a zero. */
const SHORTEST_NUMBER = 9;
const LONGEST_NUMBER = 14;
/**
 * How far before a number its word is searched, in UTF-16 units: the words for an identity card are longer than
 * those for a phone, and a phone number that is followed by a unit (`0812345678 บาท`) needs its word close by.
 */
const WORD_BEFORE = { id: 30, phone: 20, phoneWithUnit: 14 } as const;
const HAS_ENOUGH_DIGITS = new RegExp(String.raw`(?:\d\D*){${SHORTEST_NUMBER}}`);
/** Ten digits and a slash: longer than any date. */
const SHORTEST_SLASHED = 11;

const ID_WORD = /บัตร|ประชาชน|ประจำตัว|ประจําตัว|13 *หลัก|citizen|id *card|id *no|\bid\b/i;
/** After these words a wrong check digit may be a typing error: the number counts as personal. */
const CERTAIN_ID_WORD = /(?:ประชาชน|ประจำตัว ?ประชาชน|citizen *id|id *card)[^\d]{0,24}$/i;
const PHONE_WORD = /โทร|เบอร์|มือถือ|ติดต่อ|(?<!ออน|ออฟ)ไลน์|\b(?:tel|phone|mobile|mob|call|line|hp)\b/i;
/** Latin words that a number may follow without a space. */
const GLUED_WORD =
  /(?<![a-z])(?:tel|telephone|phone|mobile|mob|call|contact|line|id|no|idcard|citizenid|m|t|p|hp|img|dsc|file|photo)[-:. ]?$/i;
/** A unit after a number shows that it is a quantity. */
const UNIT =
  /^ ?(?:บาท|ล้าน|ไร่|ตารางวา|ตารางเมตร|ตารางกิโล|ตร\.[มกว]|กิโล|ลูกบาศก์|ลบ\.ม|ลิตร|ครัวเรือน|หลังคาเรือน|(?:พัน|งาน|กก\.|กรัม|ตัน|เมตร|กม\.|หน่วย|ต้น|ตัว|ฟอง|ชิ้น|เล่ม|ดวง|ราย|คน|ครั้ง|วัน|ปี)(?![ก-๙])|%|(?:baht|thb|rai|kg|tons?|tonnes?|litres?|people|households?)\b)/i;
/** ธนาคาร alone means nothing here: a tambon has a ธนาคารขยะ and a ธนาคารเมล็ดพันธุ์. */
const BANK_WORD =
  /เลข(?:ที่)? *บัญชี|บัญชี *(?:เลขที่|ชื่อ|ธ\.|ออมทรัพย์|กระแสรายวัน|กสิกร|กรุง|ไทย)|หมายเลข *บัญชี|บัญชีธนาคาร|(?:เข้า|โอน|ผ่าน)บัญชี|พร้อมเพย์|ธนาคาร(?:กรุง|กสิกร|ไทย|ออมสิน|เพื่อการเกษตร|อาคาร|อิสลาม|ทหาร|ยูโอบี|แลนด์|ซีไอเอ็มบี|เกียรติ|ทิสโก้)|ธ\.?ก\.?ส|กสิกร|กรุงไทย|ไทยพาณิชย์|promptpay|\bbank\b|k-?bank|\b(?:scb|bbl|ktb|bay|ttb|gsb)\b|account|acct|acc\.? *no|\ba\/c\b/i;

/** `2.2 2.3 2.4`: the numbers of steps or of headings. */
const NUMBERED = /^\d\.\d(?:[-() [\]]{1,3}\d\.\d)+/;

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds citizen's numbers, mobile numbers and bank accounts in a text whose digits, dashes and spaces have been
 * normalised to ASCII.
 */
export function findNumbers(text: string): Personal[] {
  // Most cells with digits are dates and codes: they have fewer digits than any number below.
  if (!HAS_ENOUGH_DIGITS.test(text)) return [];
  const found: Personal[] = [];
  for (const run of text.matchAll(/\d(?:[-. ()[\]]{0,3}\d)*/g)) {
    const groups: Group[] = [...run[0].matchAll(/\d+/g)].map((group) => ({
      digits: group[0],
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
    }));
    if (run[0].length >= 9) found.push(...numbersIn(text, groups, run.index));
  }
  found.push(...partedByOtherSigns(text));
  if (text.length >= SHORTEST_SLASHED && text.includes('/')) found.push(...slashedMobiles(text));
  return found;
}

/**
 * `081,234,5678`, `081:234:5678`, `081 / 234`: separators that sums, times and lists also have, so only few shapes
 * count.
 */
const OTHER_SIGN = String.raw`(?: ?[,:;+=>\\'"] ?)`;
const STRICT_MOBILE = new RegExp(
  String.raw`(?<![\d.,:/A-Za-z-])0[689]\d${OTHER_SIGN}\d{3}${OTHER_SIGN}\d{4}(?![\d,:])|` +
    String.raw`(?<![\d.,:/A-Za-z-])0[689]\d${OTHER_SIGN}\d{7}(?!\d)|` +
    String.raw`(?<![\d.,:/A-Za-z-])0[689]${OTHER_SIGN}\d{4}${OTHER_SIGN}\d{4}(?![\d,:])`,
  'g',
);
const STRICT_ID = new RegExp(
  String.raw`(?<!\d)\d${OTHER_SIGN}\d{4}${OTHER_SIGN}\d{5}${OTHER_SIGN}\d{2}${OTHER_SIGN}\d(?!\d)`,
  'g',
);
/** After a word for a telephone or a card, digits with any separators. */
const TOLD_RUN = /\d(?:[-.,:;/ ()[\]+=>'"\\]{0,3}\d){8,14}(?!\d)/g;

function partedByOtherSigns(text: string): Personal[] {
  const found: Personal[] = [];
  const take = (kind: PersonalKind, { 0: whole, index }: RegExpExecArray): void =>
    void found.push({ kind, start: index, end: index + whole.length });
  if (!/[,:;+=>\\'"/]/.test(text)) return found;
  for (const hit of text.matchAll(STRICT_MOBILE)) take('phone', hit);
  for (const hit of text.matchAll(STRICT_ID))
    if (hasCheckDigit(hit[0].replace(/\D/g, ''))) take('id', hit);
  for (const hit of text.matchAll(TOLD_RUN)) {
    const digits = hit[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, hit.index - 24), hit.index);
    const isPhone = /^0[689]\d{8}$/.test(digits) && /[,:;+=>\\'"]/.test(hit[0]);
    if (isPhone && PHONE_WORD.test(before)) take('phone', hit);
    else if (digits.length === 13 && ID_WORD.test(before) && hasCheckDigit(digits)) take('id', hit);
  }
  return found;
}

/**
 * `081/234/5678`. Dates and document numbers have slashes too, so the groups must be those of a mobile number, and a
 * year among them (`ที่ 061/2567/890`) excludes it unless a word for a phone is in front.
 */
function slashedMobiles(text: string): Personal[] {
  const pattern = /(?<![\d/A-Za-z_])0[689](?: ?[-./]? ?\d){8}(?![\dA-Za-z_]|\/\d{3})/g;
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }): Personal[] => {
    const groups = whole.match(/\d+/g) ?? [];
    const shape = groups.map((group) => group.length).join('-');
    if (!whole.includes('/') || !MOBILE_GROUPS.has(shape)) return [];
    const before = text.slice(Math.max(0, index - WORD_BEFORE.phone), index);
    if (groups.some((group) => /^25[5-7]\d$/.test(group)) && !PHONE_WORD.test(before)) return [];
    return [{ kind: 'phone', start: index, end: index + whole.length }];
  });
}

/** Tests every window of whole groups: a part of a longer number does not count. */
function numbersIn(text: string, groups: readonly Group[], runStart: number): Personal[] {
  const found: Personal[] = [];
  for (let first = 0; first < groups.length; first++) {
    const { start } = groups[first]!;
    const front = text[start - 1] ?? '';
    // A group that is joined to the one before (`12-…`, `5.…`) does not begin a number.
    const isGlued =
      /[A-Za-z]/.test(front) && !GLUED_WORD.test(text.slice(Math.max(0, start - 12), start));
    if (isGlued || (first > 0 && !/[ ([]/.test(front))) continue;
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
    const before = text.slice(Math.max(0, start - WORD_BEFORE.id), start);
    const end = groups[index]!.end;
    const kind = kindOf(digits, sizes, before, text.slice(start, end));
    if (!kind || !endsHere(text, end, sizes.length)) continue;
    const counts = UNIT.test(text.slice(end, end + 16));
    const isNamedNumber =
      kind === 'phone'
        ? PHONE_WORD.test(before.slice(-WORD_BEFORE.phoneWithUnit))
        : ID_WORD.test(before);
    if (counts && !isNamedNumber) continue;
    return { kind, index };
  }
  return undefined;
}

function kindOf(
  digits: string,
  sizes: readonly number[],
  before: string,
  written: string,
): PersonalKind | undefined {
  const shape = sizes.join('-');
  const singles = sizes.length === digits.length && !NUMBERED.test(written);
  // A number that begins with 0 belongs to an organisation.
  if (/^[1-8]\d{12}$/.test(digits) && hasCheckDigit(digits)) {
    if (ID_GROUPS.has(shape) || singles || ID_WORD.test(before)) return 'id';
  }
  if (/^[1-8]\d{12}$/.test(digits) && CERTAIN_ID_WORD.test(before)) return 'id';
  // `0.812345678` is a decimal, `08 12 34 56 78` a phone and `08 09 10 11 12` a list.
  if (
    shape === '1-9' &&
    written.includes('.') &&
    !PHONE_WORD.test(before.slice(-WORD_BEFORE.phone))
  )
    return undefined;
  const isPairs = shape === '2-2-2-2-2';
  if (isPairs && /[:.]/.test(written) && !PHONE_WORD.test(before)) return undefined;
  if (
    isPairs &&
    !PHONE_WORD.test(before) &&
    Math.max(...(written.match(/\d+/g) ?? []).map(Number)) <= 59
  )
    return undefined;
  if (/^0[689]\d{8}$/.test(digits)) {
    if (MOBILE_GROUPS.has(shape) || singles || PHONE_WORD.test(before.slice(-WORD_BEFORE.phone)))
      return 'phone';
  }
  if (/^(?:00)?660?[689]\d{8}$/.test(digits)) {
    if (before.endsWith('+') || digits.startsWith('0066') || ABROAD_GROUPS.has(shape))
      return 'phone';
  }
  // Excel removes the leading zero; only a word in front distinguishes it from any other number.
  if (shape === '9' && /^[689]/.test(digits) && /(?:โทร|เบอร์|มือถือ)[^\d]{0,8}$/.test(before)) {
    return 'phone';
  }
  return shape === '3-1-5-1' ? 'account' : undefined;
}

/** A single group followed by `.5` is a sum; a Latin letter behind a group is part of a code. */
function endsHere(text: string, end: number, groups: number): boolean {
  const after = text.slice(end, end + 2);
  return !/^[A-Za-z_]/.test(after) && !(groups === 1 && /^\.\d/.test(after));
}

function accountIn(text: string, groups: readonly Group[], runStart: number): Personal[] {
  const digits = groups.reduce((sum, group) => sum + group.digits.length, 0);
  const end = groups.at(-1)!.end;
  if (digits < 10 || digits > 15 || (groups.length > 6 && groups.length < digits)) return [];
  if (/^\.\d/.test(text.slice(end)) || UNIT.test(text.slice(end, end + 16))) return [];
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
