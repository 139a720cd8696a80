import type { Random } from '../../../cli/sample/random.ts';

/** Signs that sound with the letter before them, and letters that sound with the one behind them. */
const VOWEL = '[ะ-ู]';
/** Before ร, ล and ว only letters that make no pair with them. */
const LED = '[เแโ][ก-ฮ](?![รลว])|[เแโ][งจชซดทธนบภมยรลวศษอฮ]';
/** A letter that ends its syllable, for a vowel is before it and none behind it. */
const ending = (letters: string) =>
  new RegExp(`(?<=(?:[ัาิีึืุู็]|${LED})[่้๊๋]?)[${letters}](?![ะ-ู็-๎]|[รลว]${VOWEL})(?=$|[ก-ฮเ-ไ])`);

/**
 * Ways in which people write a name that they know by ear: another letter of the same sound, no silent
 * one, a vowel that is spoken and not written. Each is what it replaces, and with what.
 */
const WAYS: readonly (readonly [RegExp, string])[] = [
  // At the end of a syllable.
  [ending('ตจชซศษสทธถฎฏฐฑฒ'), 'ด'],
  [ending('ด'), 'ต'],
  [ending('ขคฆ'), 'ก'],
  [ending('ปพฟภ'), 'บ'],
  [ending('ณญรลฬ'), 'น'],
  // Where one begins.
  [/ศรี/, 'สี'],
  [/[ศษ]/, 'ส'],
  [/ส(?=[ะ-ู])/, 'ศ'],
  [/ซ/, 'ส'],
  [/ทร(?=[าัง])/, 'ซ'],
  [/ไทร/, 'ไซ'],
  [/[ธฑฒ]/, 'ท'],
  [/ภ/, 'พ'],
  [/ณ/, 'น'],
  [/ฆ/, 'ค'],
  [/ฌ/, 'ช'],
  [/ฐ/, 'ถ'],
  [/ฎ/, 'ด'],
  [/ฏ/, 'ต'],
  [/ฬ/, 'ล'],
  [/ญ(?=[่้]?[ะ-ู])/, 'ย'],
  [/ร(?=[ะ-ู])/, 'ล'],
  [/ล(?=[ะ-ู])/, 'ร'],
  // Clusters.
  [/(?<=[กขคปพต])ร(?=[่้]?[ะ-ู])/, ''],
  [/(?<=[กขคปผพ])ล(?=[่้]?[ะ-ู])/, ''],
  [/(?<=[ส])ร(?=[่้]?[ะาิ])/, ''],
  // A leading letter.
  [/ห(?=[งนมยลว][่้]?[ะ-ู])/, ''],
  [/(?<=^|[ัาิีุู])([ตสถขฉ])(?=[นมลว][่้]?[ะ-ู])/, '$1ะห'],
  [/(?<=^[กจชทธพมยสคตอฉ])(?=[กขคจชดตทธบปพภมสศ][่้]?[ะ-ู])/, 'ะ'],
  [/(?<=[กจชทพสตปม])ะ(?=[ก-ฮเ-ไ])/, ''],
  // Spoken between two syllables.
  [/(?<=[ัาิีุู])([ชทตธสษฒ])(?=[ก-ฮเ-ไ])(?![รลว][ะ-ู])/, 'ด$1ะ'],
  // Vowels.
  [/รร(?=[ก-ฮ](?![ะ-ู็-๎เ-ไ]))/, 'ั'],
  [/รร(?=$|[ก-ฮ][ะ-ู]|[เ-ไ])/, 'ัน'],
  [/ไ/, 'ใ'],
  [/ใ/, 'ไ'],
  [/([ก-ฮ])ัย/, 'ไ$1'],
  [/ไ([ก-ษฬอฮ])(?![รลยว็-๎])/, '$1ัย'],
  [/ฤ/, 'ริ'],
  [/ฤ/, 'รึ'],
  [/ำ/, 'ัม'],
  [/ี/, 'ิ'],
  [/ู/, 'ุ'],
  [/ุ(?!์)/, 'ู'],
  [/(?<=นค|[งมส]พ|[งส]ข)ร$/, 'อน'],
  [/เจริญ/, 'จะเริน'],
  [/(?<=ภูม|ชาต)ิ/, ''],
  [/(?<=ธาต)ุ/, ''],
  // Signs.
  [/[ก-ฮ][ิุ]?์/, ''],
  [/[่้๊๋]/, ''],
  [/็/, ''],
];

/** A name as it sounds: one to three of those ways that have room in it; none where nothing has. */
export function writtenBySound(name: string, random: Random): string | undefined {
  let now = name;
  for (let left = random.whole(1, 3); left > 0; left -= 1) {
    const fitting = WAYS.filter(([written]) => written.test(now));
    if (fitting.length === 0) break;
    const [written, sound] = random.pick(fitting);
    now = now.replace(written, sound);
  }
  return now === name ? undefined : now;
}
