import type { SvgPathCommand } from 'harfbuzzjs';
import type { Outline } from './coverage.ts';

/** Straight lines in place of a curve: at the sizes of a card less than a twentieth of a pixel from it. */
const STEPS = 8;

/**
 * The outline of a glyph.
 *
 * @param commands in units of its font, y growing upwards
 * @param place of its origin, in pixels
 */
export function outlineOf(
  commands: readonly SvgPathCommand[],
  { scale, x, y }: { readonly scale: number; readonly x: number; readonly y: number },
): Outline {
  const lines: number[] = [];
  let [startX, startY, penX, penY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    lines.push(penX, penY, toX, toY);
    [penX, penY] = [toX, toY];
  };
  for (const { type, values } of commands) {
    const points = values.map((value, i) => (i % 2 === 0 ? x + value * scale : y - value * scale));
    const [toX = startX, toY = startY] = points.slice(-2);
    if (type === 'M') [startX, startY, penX, penY] = [toX, toY, toX, toY];
    else if (type === 'L' || type === 'Z') lineTo(toX, toY);
    else {
      const [fromX, fromY] = [penX, penY];
      for (let step = 1; step <= STEPS; step += 1) {
        const at = alongCurve([fromX, fromY, ...points], step / STEPS);
        lineTo(at[0]!, at[1]!);
      }
    }
  }
  return lines;
}

/** The point at a share of a curve: between each two of its points, until one is left. */
function alongCurve(points: readonly number[], share: number): readonly number[] {
  if (points.length === 2) return points;
  const between = points.slice(0, -2).map((value, i) => value + (points[i + 2]! - value) * share);
  return alongCurve(between, share);
}
