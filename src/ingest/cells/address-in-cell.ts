import { toArabic } from '../../thai/digits.ts';

/** An address is made of these; the word for a kind stands in front of its name. */
const PARTS: readonly RegExp[] = [
  /(?:ตำบล|(?<![ก-๙])ต ?\.) ?([ก-๙]{2,40})/,
  /(?:อำเภอ|(?<![ก-๙])อ ?\.) ?([ก-๙]{2,40})/,
  /(?:จังหวัด|(?<![ก-๙])จ ?\.) ?([ก-๙]{2,40})/,
];
const VILLAGE = /(?:(?<![ก-๙])ม ?\.|หมู่(?: ?ที่)?) ?\d{1,2}(?!\d)/;

/**
 * The parts of an address that stands in one cell of a place: `ต.ในเมือง อ.เมือง จ.ขอนแก่น`. `undefined`
 * for a single name, with the word for its kind or without.
 */
export function addressParts(text: string): readonly string[] | undefined {
  const plain = toArabic(text);
  const parts = PARTS.flatMap((part) => part.exec(plain)?.[1] ?? []);
  const village = VILLAGE.test(plain);
  if (parts.length < 2 && !village) return undefined;
  if (parts.length > 0) return parts;
  const before = plain.split(VILLAGE)[0]!.trim();
  return before === '' ? [] : [before];
}
