import type { TambonCode } from '../../domain/place.ts';
import { CLOTH, weave } from './weave.ts';

export { CLOTH };

export interface ClothColours {
  readonly ground: string;
  readonly thread: string;
  readonly figure: string;
}

/**
 * The cloth as the content of an `<svg viewBox="0 0 60 44">`: below 1 kB, the same bytes for the same code.
 *
 * @param dyes colours, or `var(--…)` of a style sheet
 */
export function clothShapes(code: TambonCode, dyes: ClothColours): string {
  const { stripes, stitches, figure } = weave(code);
  const { width, height } = CLOTH;
  const rows = (colour: string, lines: ReadonlyMap<string, string>) =>
    `<g fill="none" stroke="${colour}">${[...lines]
      .map(([dashes, d]) => `<path stroke-dasharray="${dashes}" d="${d}"/>`)
      .join('')}</g>`;
  return [
    `<path fill="${dyes.ground}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${dyes.thread}" d="${stripes}"/>`,
    rows(dyes.thread, stitches),
    rows(dyes.figure, figure),
  ].join('');
}
