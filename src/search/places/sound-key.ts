/**
 * A Thai name as it sounds, for readers who know a name by ear: letters of one sound become one,
 * silent letters go. Of `loose` letters, where the tone marks are gone already, it needs the text
 * itself: the การันต์ says which letters are silent.
 */
export function soundKey(text: string): string {
  return STEPS.reduce((now, [written, sound]) => now.replace(written, sound), text);
}

/** In this order: each step may rely on those before it. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^\u0e01-\u0e4e0-9a-z]|ฯ/g, ''],
  [/ใหญ่?/g, 'หาย'],
  [/ษฎร์?/g, 'ด'],
  [/รย์/g, 'น'],
  [/หมณ์/g, 'ม'],
  // A silent letter, with the silent one before it where two end a syllable: จันทร์, ลักษณ์, ศาสตร์.
  [/(?:[ตทด]ร|จน|กษณ)[ิุ]?์/g, ''],
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/[็-๎ฺ]/g, ''],
  // A letter that sounds ด or ก ends a syllable before a silent ร, and ร alone after one consonant is อน: บาตร, จักร, สมุทร, พร, สิงขร.
  [/(?<=[าิีุ])([ตท])ร(?=$|[ก-ฮ](?![าิีุูั]))/g, 'ด'],
  [/(?<=จั)กร/g, 'ก'],
  [/(?<=[ก-ฮ])ร$/, 'อน'],
  // ทร sounds ซ where a syllable begins with it: ทราย, ทรัพย์, ไทร, but not in อินทร, which ends with it.
  [/ทร(?=[าัํำงว])|(?<=ไ)ทร/g, 'ส'],
  [/รร(?=[ก-ฮ](?![ะ-ูเ-ไ]))/g, 'ั'],
  [/รร/g, 'ัน'],
  [/[ศษซ]/g, 'ส'],
  [/ณ/g, 'น'],
  [/ญ(?![ะ-ู])/g, 'น'],
  [/ญ/g, 'ย'],
  [/ฎ/g, 'ด'],
  [/ฏ/g, 'ต'],
  [/[ธฑฒ]/g, 'ท'],
  [/ฐ/g, 'ถ'],
  [/ภ/g, 'พ'],
  [/[ฆฅ]/g, 'ค'],
  [/ฌ/g, 'ช'],
  [/[ฬร]/g, 'ล'],
  [/[ไใ]([ก-ฮ])(?:ย(?![ะ-ู]))?|([ก-ฮ])ัย/g, '$1$2าย'],
  [/ี/g, 'ิ'],
  [/ื/g, 'ึ'],
  [/ู/g, 'ุ'],
  // An unwritten ะ between two consonants is often written, and the other way about.
  [/ะ/g, ''],
  // They sound alike where a syllable ends, and are near each other where it begins.
  [/[ตทถ]/g, 'ด'],
  [/(?<=ั)[ปพฟ]/g, 'บ'],
  [/[สจช]$/, 'ด'],
  [/ล$/, 'น'],
  [/(.)\1+/g, '$1'],
];
