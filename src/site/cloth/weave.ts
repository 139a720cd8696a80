import type { TambonCode } from '../../domain/place.ts';

/**
 * The cloth of a tambon: a woven hem as of a tube skirt (ตีนซิ่น), drawn from the six digits of its code, so that it
 * never changes and no two tambons have the same. The first two digits (the province) determine the upper stripes
 * and the row of stitches, the next two (the amphoe) the stripes above and below the large figure, the last two (the
 * tambon) the small and the large figure.
 */
export interface Weave {
  /** Solid stripes, as the `d` of a filled path. */
  readonly stripes: string;
  /** Rows of stitches: the `d` of stroked lines, one unit high, by their dash pattern. */
  readonly stitches: ReadonlyMap<string, string>;
  /** The rows of the large figure, drawn in the colour of the status. */
  readonly figure: ReadonlyMap<string, string>;
}

/** Units of the drawing: threads across and along. */
export const CLOTH = { width: 60, height: 44 } as const;

/** Seven threads for the first digit; `#` is a coloured thread. All ten differ. */
export const UPPER_STRIPES = [
  '###.###',
  '#.#.#.#',
  '##...##',
  '#.###.#',
  '#######',
  '#..#..#',
  '####.##',
  '##.####',
  '#.....#',
  '..###..',
] as const;

/** Lengths of stitch and gap for the second digit. */
export const STITCHES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [3, 3],
  [4, 2],
  [1, 5],
  [2, 4],
] as const;

/** Five threads for the third and for the fourth digit. */
export const STRIPES = [
  '##.##',
  '#.#.#',
  '#####',
  '#...#',
  '#.###',
  '###.#',
  '.###.',
  '#..##',
  '##..#',
  '..#..',
] as const;

/** The upper half of a symmetrical figure, its middle row last; repeated five times across. */
export const SMALL_FIGURES = [
  ['.....##.....', '....####....'],
  ['.....##.....', '....#..#....'],
  ['....#..#....', '.....##.....'],
  ['...##..##...', '.....##.....'],
  ['............', '...######...'],
  ['#....##....#', '.#..#..#..#.'],
  ['.....##.....', '..########..'],
  ['#..........#', '.##..##..##.'],
  ['..##....##..', '...######...'],
  ['............', '.##..##..##.'],
] as const;

export const LARGE_FIGURES = [
  ['.....##.....', '....####....', '...##..##...', '..##....##..', '.##..##..##.'],
  ['.....##.....', '....####....', '...######...', '..########..', '.##########.'],
  ['##........##', '.##......##.', '..##....##..', '...##..##...', '....####....'],
  ['.....##.....', '...##..##...', '..#......#..', '.#...##...#.', '#...####...#'],
  ['.##......##.', '..##....##..', '...##..##...', '##..####..##', '.##..##..##.'],
  ['....####....', '...##..##...', '..##....##..', '.##..##..##.', '##..####..##'],
  ['.....##.....', '.#..####..#.', '.##..##..##.', '..##....##..', '...######...'],
  ['..#......#..', '.###....###.', '#####..#####', '.###....###.', '..#..##..#..'],
  ['.....##.....', '....####....', '..#..##..#..', '.###....###.', '#####..#####'],
  ['.....##.....', '...#.##.#...', '..##.##.##..', '.###.##.###.', '............'],
] as const;

/** @throws RangeError where the code is not six digits, which is an error in the program */
export function weave(code: TambonCode): Weave {
  if (!/^[0-9]{6}$/.test(code)) throw new RangeError(`Not a tambon code: ${code}`);
  const pick = <T>(list: readonly T[], position: number): T => list[Number(code[position])] as T;
  const stitches = new Map<string, string>();
  const figure = new Map<string, string>();
  const [on, off] = pick(STITCHES, 1);
  addRow(stitches, `${on / 2} ${off} ${on / 2} 0`, 9);
  addFigure(figure, pick(LARGE_FIGURES, 5), 19);
  addFigure(stitches, pick(SMALL_FIGURES, 4), 37);
  const stripes =
    solidRows(pick(UPPER_STRIPES, 0), 1) +
    solidRows(pick(STRIPES, 2), 12) +
    solidRows(pick(STRIPES, 3), 30) +
    solidRows('##', 42);
  return { stripes, stitches, figure };
}

/** Neighbouring coloured threads are one rectangle. */
function solidRows(threads: string, top: number): string {
  return [...threads.matchAll(/#+/g)]
    .map(({ 0: run, index }) => `M0 ${top + index}h${CLOTH.width}v${run.length}H0z`)
    .join('');
}

function addRow(rows: Map<string, string>, dashes: string, y: number): void {
  rows.set(dashes, `${rows.get(dashes) ?? ''}M0 ${y + 0.5}h${CLOTH.width}`);
}

/** A figure from its upper half, mirrored at its last row. */
export const mirrored = (half: readonly string[]): readonly string[] => [
  ...half,
  ...half.slice(0, -1).reverse(),
];

function addFigure(rows: Map<string, string>, half: readonly string[], top: number): void {
  mirrored(half).forEach((threads, i) => {
    if (threads.includes('#')) addRow(rows, dashPattern(threads), top + i);
  });
}

/**
 * Lengths of coloured and uncoloured runs in turn, beginning with a coloured one (0 where the row begins
 * uncoloured).
 */
function dashPattern(threads: string): string {
  const runs = [...threads.matchAll(/#+|[.]+/g)].map(({ 0: run }) => run.length);
  if (threads.startsWith('.')) runs.unshift(0);
  if (runs.length % 2 === 1) runs.push(0);
  return runs.join(' ');
}
