import type { TambonCode } from '../../domain/place.ts';

/**
 * The classes by which `styles/cloth.css` weaves the cloth of a tambon: for each place of its code a letter and the
 * digit.
 */
export const clothClasses = (code: TambonCode): string =>
  Array.from(code, (digit, place) => `${'abcdef'.charAt(place)}${digit}`).join(' ');
