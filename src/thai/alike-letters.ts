/*
 * Letters that writers exchange, a group a text. Whoever finds a name offers more than whoever matches words in a text,
 * and whoever asks about a cell looks at shapes too: each takes what it needs.
 */

/** Of one sound, and exchanged often. */
export const OFTEN_EXCHANGED = [
  ...['สศษซ', 'นณ', 'ยญ', 'ดฎ', 'ตฏ', 'ทธฑฒ', 'พภ'],
  ...['ิี', 'ึื', 'ุู', 'ใไ'],
] as const;

/** Of one sound or nearly so, and exchanged seldom. */
export const SELDOM_EXCHANGED = ['ถฐ', 'ขฃ', 'คฅฆ', 'ชฌฉ', 'ลฬร', 'ฟฝ', 'หฮ', 'เแ', 'ัะา'] as const;

/** Consonants and vowels that are taken for each other in a list that was typed from paper: by look (ฎ ฏ) or by sound (ศ ษ ส). */
export const CONFUSED_ON_PAPER = [
  ...['ฎฏดต', 'ศษสซ', 'บปษ', 'นณ', 'รล', 'ขฃคฅฆ', 'ชซฌ', 'ทธฑฒฐถ', 'พภผ', 'ฟฝ', 'พฟ', 'ผฝ'],
  ...['ยญ', 'คดต', 'ขช', 'ถภ', 'ไใ', 'เแ', 'อฮ', 'กภถ', 'ลส'],
] as const;
