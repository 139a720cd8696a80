/** The keys of a QWERTY keyboard and, in the same order, their characters in Kedmanee, the Thai layout. */
const LATIN =
  "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" +
  '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const THAI = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ' + '%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';

const toThai = new Map(Array.from(LATIN, (key, at) => [key, THAI[at] ?? key]));
const toLatin = new Map(Array.from(THAI, (key, at) => [key, LATIN[at] ?? key]));

/** Vowels and signs that belong to a letter before them: no word begins with one. */
const HANGING = /(?:^|\s)[\u0e30-\u0e3a\u0e45-\u0e4e]/;

/**
 * The intended text where the other layout was active: `[hkook` → `บ้านนา`, `ยฟะนืเ` → `patong`. Undefined where it
 * could be no name.
 */
export function otherLayout(typed: string): string | undefined {
  const thai = /[\u0e01-\u0e4e]/.test(typed);
  const board = thai ? toLatin : toThai;
  const meant = Array.from(typed.trim(), (key) => board.get(key) ?? key).join('');
  if (meant.length < 3) return undefined;
  if (thai) return /^[a-z][a-z .'-]+$/i.test(meant) ? meant : undefined;
  return /^[\u0e01-\u0e4e\s.]+$/.test(meant) && !HANGING.test(meant) ? meant : undefined;
}
