import { PALETTE, PICTURE_COLOURS } from '../pictures/palette.ts';
import { scallop } from './scallop.ts';

/** The transforms of seven copies around the middle. */
export const sevenTimes = (draw: (turn: string) => string): string =>
  Array.from({ length: 7 }, (_, i) => draw(`rotate(${((360 / 7) * i).toFixed(2)})`)).join('');

/** The seal of an excellent tambon around 0 0, 100 across; `ground` is the colour below it. */
export const excellentSeal = (ground: string): string =>
  `<g fill="none" stroke="${PALETTE.rankOnCloth}" stroke-linejoin="round"><path stroke-width=".8" d="${scallop(42, 20.4)}"/><path stroke-width="1.5" stroke-linecap="round" stroke-dasharray=".01 3.62" d="${scallop(39.6, 19.2)}"/></g><g fill="${PICTURE_COLOURS.petal}">${sevenTimes((turn) => `<path transform="${turn}" d="M0-39C8.6-30 11.4-20 0-9.2C-11.4-20-8.6-30 0-39Z"/>`)}<circle r="6.2"/></g><g fill="none" stroke="${ground}" stroke-width=".9" stroke-linecap="round">${sevenTimes((turn) => `<path transform="${turn}" d="M0-35V-15M-3.5-29C-4.5-25-3.5-20-1.2-16.4M3.5-29C4.5-25 3.5-20 1.2-16.4"/>`)}</g><circle r="3.2" fill="${ground}"/>`;

/** The seal of a tambon that passed, around 0 0, 100 across: two rings around three grains. */
export const PASSED_SEAL = `<g fill="none" stroke="${PALETTE.indigo}"><circle r="48" stroke-width="2"/><circle r="44" stroke-width=".8"/></g><circle r="40.5" fill="${PALETTE.indigo}"/><g fill="${PALETTE.cotton}" transform="translate(0 3)"><path d="M0-30C8.4-20.6 9.2 3 0 21C-9.2 3-8.4-20.6 0-30Z"/><path transform="rotate(-46 0 21)" d="M0-23C7.6-15.4 8.4 4 0 21C-8.4 4-7.6-15.4 0-23Z"/><path transform="rotate(46 0 21)" d="M0-23C7.6-15.4 8.4 4 0 21C-8.4 4-7.6-15.4 0-23Z"/></g>`;
