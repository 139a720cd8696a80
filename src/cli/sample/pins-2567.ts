import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { ProvinceCode, TambonCode } from '../../domain/place.ts';
import { EXCELLENT_2566 } from './year-2566.ts';

/**
 * What is fixed by hand in the invented year 2567; everything else is drawn by chance.
 * All of it is made up: real names of places, no real result.
 */

/** Tambons that passed, in every province that has announced: 846 in 74. */
export const PASSED: ReadonlyMap<ProvinceCode, number> = new Map(
  Object.entries({
    11: 4,
    12: 6,
    13: 6,
    14: 15,
    15: 8,
    16: 11,
    17: 5,
    18: 9,
    19: 13,
    20: 11,
    21: 8,
    22: 10,
    24: 12,
    25: 6,
    26: 3,
    27: 10,
    30: 33,
    31: 23,
    32: 16,
    33: 23,
    34: 25,
    35: 8,
    36: 17,
    37: 6,
    38: 6,
    39: 6,
    40: 26,
    41: 19,
    42: 15,
    43: 9,
    44: 12,
    45: 21,
    46: 18,
    47: 17,
    48: 13,
    49: 7,
    50: 24,
    51: 8,
    52: 13,
    53: 8,
    54: 8,
    55: 15,
    56: 8,
    57: 19,
    58: 6,
    60: 17,
    61: 7,
    62: 10,
    63: 10,
    64: 9,
    65: 8,
    67: 11,
    70: 11,
    71: 13,
    72: 11,
    73: 6,
    74: 3,
    75: 3,
    76: 7,
    77: 7,
    80: 22,
    81: 9,
    82: 7,
    83: 3,
    84: 19,
    85: 4,
    86: 6,
    90: 18,
    91: 6,
    92: 9,
    93: 12,
    94: 12,
    95: 6,
    96: 14,
  }),
);

/** A province that has announced its list, without an honour of the department yet. */
export const WITHOUT_EXCELLENT: ReadonlySet<ProvinceCode> = new Set(['17']);

/** Numbers of additional targets that tests and texts depend on. */
export const FIXED_ADDITIONAL: ReadonlyMap<ProvinceCode, number> = new Map([['84', 2]]);

/**
 * Tambons of which something real is known: the eight honoured in 2566, and three that news names in the
 * programme. Nothing is invented about them.
 */
export const REALLY_KNOWN: ReadonlySet<TambonCode> = new Set([
  ...EXCELLENT_2566,
  '840401',
  '560702',
  '141204',
]);

/** Tambons that must pass: all targets of Surat Thani, and namesakes that are useful in a search. */
export const PASSED_FOR_CERTAIN: readonly TambonCode[] = [
  '840105',
  '840201',
  '840302',
  '840403',
  '840502',
  '840602',
  '840603',
  '840704',
  '840809',
  '840904',
  '841003',
  '841105',
  '841204',
  '841301',
  '841404',
  '841505',
  '841606',
  '841703',
  '841801',
  '210308',
  '260301',
  '900301',
  '600504',
  '700108',
  '302008',
  '490303',
  // Named by a correction.
  '930302',
  '401801',
  '130111',
  '420307',
  '520603',
];

/** Tambons that must be honoured; the other provinces' excellent tambons are drawn from those that passed. */
export const EXCELLENT_FOR_CERTAIN: readonly TambonCode[] = [
  '840403',
  '210308',
  '520603',
  '470405',
  '550504',
];

/** Targets that must not pass. */
export const NOT_PASSED_FOR_CERTAIN: readonly TambonCode[] = ['440906'];

/** The day of a province's announcement, where it is not drawn by chance. */
export const ANNOUNCED_ON: ReadonlyMap<ProvinceCode, IsoDate> = new Map([
  ['84', '2024-08-28'],
  ['21', '2024-08-26'],
]);

/** Copies of announcements, below `public/`: three invented documents that say so on every page. */
export const DOCUMENTS: ReadonlyMap<ProvinceCode, string> = new Map([
  ['84', 'documents/sample/2567-84.pdf'],
  ['21', 'documents/sample/2567-21.pdf'],
]);
export const HONOURS_DOCUMENT = 'documents/sample/2567-cdd.pdf';
