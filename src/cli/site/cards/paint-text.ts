import type { CardText } from '../../../site/cards/card-part.ts';
import { type Canvas, between } from './canvas.ts';
import type { Coverage } from './coverage.ts';
import { lettersOf } from './letters.ts';
import { MOST_DIFFERENCE, steadyRows } from './steady-rows.ts';

/** Shades of a letter: of the ground, between, and of its own colour. */
const FULL = 2;
const STEP = 255 / FULL;

/** The pixels of a shape whose first column is at an even place of the canvas. */
interface Ink {
  readonly left: number;
  readonly width: number;
  readonly shades: Uint8Array;
}

const inks = [new Map<Coverage, Ink>(), new Map<Coverage, Ink>()] as const;

/** The shade at the edges of letters. */
export const edgeOf = (fill: string, ground: string): string => between(fill, ground);

/** Writes a line of text upon a canvas. */
export function paintText(canvas: Canvas, { text, at, x, y, face, size, fill }: CardText): void {
  const { width, letters } = lettersOf(text, face, size);
  const left = Math.round(at === 'middle' ? x - width / 2 : x);
  const [ground = ''] = canvas.colours;
  const colours = [0, canvas.colours.indexOf(edgeOf(fill, ground)), canvas.colours.indexOf(fill)];
  for (const letter of letters) {
    const { shape } = letter;
    const from = left + letter.x + shape.left;
    const ink = inkOf(shape, from % 2 === 0);
    const to = (y + shape.top) * canvas.width + from + ink.left;
    stamp(canvas, to, ink, colours);
  }
}

/** @param to the dot of the canvas for the first of the ink */
function stamp({ dots, width }: Canvas, to: number, ink: Ink, colours: readonly number[]): void {
  for (let from = 0, row = to; from < ink.shades.length; from += ink.width, row += width)
    for (let column = 0; column < ink.width; column += 1) {
      const shade = ink.shades[from + column]!;
      // Edges of one letter do not cut into another.
      if (shade === FULL || (shade > 0 && dots[row + column] === 0))
        dots[row + column] = colours[shade]!;
    }
}

function inkOf(shape: Coverage, isEven: boolean): Ink {
  const known = inks[isEven ? 0 : 1].get(shape);
  if (known) return known;
  const left = isEven ? 0 : -1;
  const width = Math.ceil((shape.width - left) / 2) * 2;
  const covered = (dot: number): number => {
    const column = left + (dot % width);
    if (column < 0 || column >= shape.width) return 0;
    return shape.pixels[Math.floor(dot / width) * shape.width + column]!;
  };
  const shades = steadyRows(width, shape.height, {
    nearest: (dot) => Math.round(covered(dot) / STEP),
    isNear: (dot, shade) => Math.abs(covered(dot) / STEP - shade) <= MOST_DIFFERENCE,
  });
  const ink = { left, width, shades };
  inks[isEven ? 0 : 1].set(shape, ink);
  return ink;
}
