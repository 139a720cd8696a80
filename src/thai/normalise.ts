/** The invisible faults of Thai text that `clean` mends; none changes what a reader sees. */
export type Repair =
  | 'private-use'
  | 'invisible'
  | 'space'
  | 'sara-ae'
  | 'sara-am'
  | 'mark-order'
  | 'doubled-mark'
  | 'composition';

// Built from code points, because most of these characters cannot be seen in an editor.
const character = (code: number) => String.fromCharCode(code);
const range = (from: number, to: number) => `${character(from)}-${character(to)}`;

const TONE = range(0x0e48, 0x0e4b);
const THANTHAKHAT = character(0x0e4c);
const NIKHAHIT = character(0x0e4d);
const SARA_AA = character(0x0e32);
const SARA_AM = character(0x0e33);
/** Vowels and signs that are written on or under the consonant, so before its tone mark. */
const VOWEL = `${character(0x0e31)}${range(0x0e34, 0x0e3a)}${character(0x0e47)}`;
const SARA_E = character(0x0e40);
const SARA_AE = character(0x0e41);

/**
 * Thai letters at the private-use code points from U+F700, where old fonts and PDF exports keep their shifted
 * shapes.
 */
const SHIFTED_SHAPES =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

const SHIFTED = new RegExp(`[${range(0xf700, 0xf71a)}]`, 'g');
const INVISIBLE = new RegExp(
  [
    '[',
    range(0x0000, 0x0008),
    range(0x000e, 0x001f),
    range(0x007f, 0x0084),
    range(0x0086, 0x009f),
    character(0x00ad),
    character(0x061c),
    character(0x180e),
    range(0x200b, 0x200f),
    range(0x202a, 0x202e),
    range(0x2060, 0x206f),
    character(0xfeff),
    range(0xfff9, 0xfffb),
    // Language tags and noncharacters, which neither feeds nor calendars may contain.
    '\\u{e0000}-\\u{e007f}',
    '\\p{Noncharacter_Code_Point}\\p{Surrogate}',
    ']',
  ].join(''),
  'gu',
);
const LINE_BREAK = new RegExp(`\r\n?|[\n\v\f${character(0x0085)}${range(0x2028, 0x2029)}]`, 'g');
const SPACE_BUT_BREAK = /[^\S\n]+/g;
const DOUBLE_SARA_E = new RegExp(SARA_E + SARA_E, 'g');
const SPLIT_SARA_AM = new RegExp(`${NIKHAHIT}([${TONE}]*)${SARA_AA}`, 'g');
/** Typed in the wrong order: `า` first, its ring after it. */
const TURNED_SARA_AM = new RegExp(`${SARA_AA}([${TONE}]*)${NIKHAHIT}`, 'g');
const EARLY_SARA_AM = new RegExp(`${SARA_AM}([${TONE}]+)`, 'g');
// Bounded, so that a very long run of marks costs no more than its length.
const EARLY_TONE = new RegExp(`([${TONE}${THANTHAKHAT}]{1,4})([${VOWEL}]{1,4})`, 'g');
const DOUBLED = new RegExp(
  `([${VOWEL}${TONE}${THANTHAKHAT}${range(0x0e4d, 0x0e4e)}${SARA_AM}])\\1+`,
  'g',
);

type Step = readonly [Repair, (text: string) => string];

const SCRIPT_STEPS: readonly Step[] = [
  [
    'private-use',
    (text) => text.replace(SHIFTED, (shape) => SHIFTED_SHAPES[shape.charCodeAt(0) - 0xf700] ?? ''),
  ],
  ['invisible', (text) => text.replace(INVISIBLE, '')],
  ['sara-ae', (text) => text.replace(DOUBLE_SARA_E, SARA_AE)],
  [
    'sara-am',
    (text) =>
      text
        .replace(SPLIT_SARA_AM, `$1${SARA_AM}`)
        .replace(TURNED_SARA_AM, `$1${SARA_AM}`)
        .replace(EARLY_SARA_AM, `$1${SARA_AM}`),
  ],
  ['mark-order', (text) => text.replace(EARLY_TONE, '$2$1')],
  ['doubled-mark', (text) => text.replace(DOUBLED, '$1')],
  // Never NFKC: it splits sara am.
  ['composition', (text) => text.normalize('NFC')],
];
const ONE_LINE: readonly Step[] = [
  ...SCRIPT_STEPS,
  ['space', (text) => text.replace(/\s+/g, ' ').trim()],
];
const MANY_LINES: readonly Step[] = [
  ...SCRIPT_STEPS,
  [
    'space',
    (text) =>
      text
        .replace(LINE_BREAK, '\n')
        .replace(SPACE_BUT_BREAK, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  ],
];

/**
 * A character that begins a cluster: a visible ASCII character, a Thai consonant, a vowel beside it, a digit or
 * sign.
 */
const BASE = `!-~${range(0x0e01, 0x0e30)}${SARA_AA}${range(0x0e3f, 0x0e46)}${range(0x0e4f, 0x0e5b)}`;
const CLUSTER = `(?!${SARA_E}${SARA_E})[${BASE}][${VOWEL}]?[${TONE}${THANTHAKHAT}]?${SARA_AM}?`;
/**
 * Words of well-formed clusters with single spaces between them: no step changes them, and most cells are like this.
 */
const FLAWLESS = new RegExp(`^(?:${CLUSTER})+(?: (?:${CLUSTER})+)*$`);
/** Longer texts go through the steps: the pattern remembers every cluster while it matches. */
const LONGEST_FLAWLESS = 2_000;

/** A repair can reveal another fault; every step shortens or sorts, so a few rounds always suffice. */
const ROUNDS = 8;
function mend(text: string, steps: readonly Step[], seen?: Set<Repair>): string {
  if (text === '' || (text.length <= LONGEST_FLAWLESS && FLAWLESS.test(text))) return text;
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = now;
    for (const [repair, apply] of steps) {
      const after = apply(now);
      if (after !== now) seen?.add(repair);
      now = after;
    }
    if (now === before) return now;
  }
  return now;
}

/** One line of text without faults: NFC, no invisible characters, single spaces, Thai marks in order. */
export function clean(text: string): string {
  return mend(text, ONE_LINE);
}

/** The same for running text: line breaks stay, as `\n`, with at most one blank line in a row. */
export function cleanLines(text: string): string {
  return mend(text, MANY_LINES);
}

/**
 * Words that are quoted verbatim, including Thai digits, spelling, order of marks and spaces, without invisible
 * characters: control characters and signs that change the direction of writing. Every kind of line break becomes
 * `\n`.
 */
export const cleanVerbatim = (text: string): string =>
  text.replace(INVISIBLE, '').replace(LINE_BREAK, '\n').trim().normalize('NFC');

/** The faults that `clean` would mend in a text, in a fixed order; empty for a text it leaves unchanged. */
export function repairs(text: string): Repair[] {
  const seen = new Set<Repair>();
  mend(text, ONE_LINE, seen);
  return ONE_LINE.flatMap(([repair]) => (seen.has(repair) ? [repair] : []));
}

const THAI_DIGIT = /[๐-๙]/g;
/** Space, hyphens and dashes, dots, quotation marks, and the sign of abbreviation (ฯ). */
const SILENT = /[\s\-‐-―−_.·ฯ'’‘"“”]+/g;

/** The key that different spellings of one name share: for look-up and search, never for display. */
export function fold(text: string): string {
  const bare = clean(text)
    .replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toLowerCase()
    .replace(SILENT, '');
  return clean(bare);
}
