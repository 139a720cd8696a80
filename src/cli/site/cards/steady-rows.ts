/** What the dots of a shape may be. */
export interface Choice {
  /** The nearest shade of a dot. */
  readonly nearest: (dot: number) => number;
  /** Whether another shade does as well. */
  readonly isNear: (dot: number, shade: number) => boolean;
}

/** Of what one shade differs from the next, how much a dot may differ from its own. */
export const MOST_DIFFERENCE = 0.9;

/**
 * The shades of a shape, where two dots keep those of the row above as long as both do as well: half of the changes
 * from row to row are at edges that move by less than a dot, and nobody sees them, but a file of them is a tenth
 * heavier.
 *
 * @param width even, since two dots share a byte
 */
export function steadyRows(width: number, height: number, { nearest, isNear }: Choice): Uint8Array {
  const shades = new Uint8Array(width * height);
  for (let dot = 0; dot < shades.length; dot += 2) {
    // Above the first row is ground.
    const [first, second] = dot < width ? [0, 0] : [shades[dot - width]!, shades[dot - width + 1]!];
    const isSteady = isNear(dot, first) && isNear(dot + 1, second);
    shades[dot] = isSteady ? first : nearest(dot);
    shades[dot + 1] = isSteady ? second : nearest(dot + 1);
  }
  return shades;
}
