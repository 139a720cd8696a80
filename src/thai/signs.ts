/** Signs above and below a letter: most often omitted or confused. */
const SIGNS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const SIGN = new RegExp(SIGNS.source);

/** A text without its signs, for counting letters or for comparing what may be misspelt. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '');

/** Whether a character is a sign, so that no word begins with it. */
export const isSign = (character: string): boolean => SIGN.test(character);

/** A text without the signs that are no vowels: tone marks, Maitaikhu and the sign of silent letters. */
export const withoutTones = (text: string): string => text.replace(/[\u0e47-\u0e4e]/g, '');
