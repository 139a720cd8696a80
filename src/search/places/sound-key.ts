/**
 * A Thai name as it sounds, for readers who know a name by ear: letters of one sound become one,
 * those that end a syllable alike become one of six, silent letters and syllables of a lone consonant
 * go. Of `loose` letters, where the tone marks are gone already, it needs the text itself: the การันต์
 * says which letters are silent.
 */
export function soundKey(text: string): string {
  const sounds = STEPS.reduce((now, [written, sound]) => now.replace(written, sound), text);
  return syllablesOf(sounds).reduce((key, { open, vowel, end }) => {
    // Between two syllables ราช may be ราด or ราดชะ, and วัฒนา วัดทะนา.
    const isLinking = vowel === '' && end === '' && CLOSED.test(key);
    return isLinking ? key : key + open + vowel + end;
  }, '');
}

const CLUSTER = '[กคตปพส][ลว]';
/** Letters that may follow a consonant without a vowel of its own: เจริญ is จะเริน. */
const VOICED = 'งญนณมยรลว';

/** In this order: each step may rely on those before it. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^\u0e01-\u0e4e0-9a-z]|ฯ/g, ''],
  [/[ไใ]ห[ญย]่?/g, 'หาย'],
  [/เกษตร/g, 'กเสด'],
  [/ไ[ศส]ล/g, 'สไล'],
  [/ษฎร์?/g, 'ด'],
  [/รย์/g, 'น'],
  [/หมณ์/g, 'ม'],
  // A silent letter, with the silent one before it where two end a syllable: จันทร์, ลักษณ์, ศาสตร์.
  [/(?:[ตทด]ร|จน|กษณ)[ิุ]?์/g, ''],
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/(?<=ภูม|ชาต|ญาต)ิ|(?<=ธาต|เหต)ุ/g, ''],
  // A leading ห or อ gives its tone only.
  [new RegExp(`ห(?=[${VOICED}])|อ(?=ย)`, 'g'), ''],
  [/[็-๎ฺ]/g, ''],
  [/ฤๅ?/g, 'รึ'],
  [/นคร(?![ะ-ู])/g, 'นคน'],
  // ทร sounds ซ where a syllable begins with it: ทราย, ทรัพย์, ไทร, but not in อินทร, which ends with it.
  [/ทร(?=[าัํำงว])|(?<=ไ)ทร/g, 'ส'],
  [/(?<=[นั]น?)ทร(?![ะ-ู])/g, 'ท'],
  [/(?<!บ)รร(?=[มณพธ](?![ะ-ูเ-ไ])|[ก-ฮ]$)/g, 'ั'],
  [/รร/g, 'ัน'],
  // Of two consonants that begin a syllable the second is often not heard, nor an unwritten ะ always unwritten.
  [/(?<=[กขคปพต])[รล](?=ะ)|(?<=ส)ร(?=ะ)/g, ''],
  [/ะ/g, ''],
  // A letter that ends a syllable before a silent ร, said or not: บาตร, สมุทร, สะหมุดทะระ.
  [/(?<=(?:[าัิีุู]|[เแโ][ก-ฮ])[ตทดกคชษศส])[ตทดกค]?ร(?![ะ-ู])/g, ''],
  [/(?<=[าัิีุู][ตด])[ตท](?![ะ-ู])/g, ''],
  [/(?<=[กขคปผพ])[รล](?=[ะ-ู]|อ(?![ะ-ู]))|(?<=[ตสศซ])ร(?=[ะ-ู]|อ(?![ะ-ู]))/g, ''],
  [/(?<=[เแโ](?:[กขคปผพต]))[รล]/g, ''],
  // พร is พอน, สิงขร สิงขอน.
  [/(?<=[ก-ฮ])อ(?=[นรลณญ](?![ะ-ู]))/g, ''],
  [/(?<=[ก-ฮ])[รล](?![ะ-ูอ])/g, 'น'],
  [/[ศษซ]/g, 'ส'],
  [/ณ/g, 'น'],
  [/ญ(?![ะ-ู])/g, 'น'],
  [/ญ/g, 'ย'],
  [/ฎ/g, 'ด'],
  [/ฏ/g, 'ต'],
  [/[ธฑฒฐถ]/g, 'ท'],
  [/[ภผ]/g, 'พ'],
  [/[ฆฅขฃ]/g, 'ค'],
  [/[ฌฉ]/g, 'ช'],
  [/ฝ/g, 'ฟ'],
  [/ฮ/g, 'ห'],
  [/[ฬร]/g, 'ล'],
  [/[ไใ]([ก-ฮ]ล?)(?:ย(?![ะ-ู]))?|([ก-ฮ])ัย/g, '$1$2าย'],
  [/ำม?|ัม/g, 'าม'],
  [/ี/g, 'ิ'],
  [/ื/g, 'ึ'],
  [/ู/g, 'ุ'],
  [/ั/g, 'า'],
  [/โตนด/g, 'ตโนด'],
  [new RegExp(`เ(?!${CLUSTER})([ก-ฮ])([${VOICED}])(?=[ิึ])`, 'g'), '$1เ$2'],
];

/** A part of a name with at most one vowel. */
interface Syllable {
  readonly open: string;
  readonly vowel: string;
  readonly end: string;
}

/** Consonants that sound alike at the end of a syllable. */
const ENDS: readonly (readonly [string, string])[] = [
  ['กค', 'ก'],
  ['ดตทจชส', 'ด'],
  ['บปพฟ', 'บ'],
  ['นล', 'น'],
];
const endOf = (letter: string) =>
  letter && (ENDS.find(([letters]) => letters.includes(letter))?.[1] ?? letter);
/** A key whose last syllable has its end. */
const CLOSED = /[ก-ฮ]$/;

/** A consonant with vowels before, behind or above it, and one that ends it, unless that begins the next. */
const SYLLABLE =
  /([เแโ]?)([ก-ฮ])((?:[าิึุ]|ว(?=[ก-ฮ](?![าิึุ]))|อ(?![าิึุ]))*)((?:[ก-ฮ](?![าิึุ]|อ(?:[^าิึุ]|$)))?)|[^]/g;

function syllablesOf(sounds: string): Syllable[] {
  return Array.from(
    sounds.matchAll(SYLLABLE),
    ([whole, before = '', open = '', after = '', end = '']) =>
      open === ''
        ? { open: whole, vowel: '', end: '' }
        : { open, vowel: before + after, end: endOf(end) },
  );
}
