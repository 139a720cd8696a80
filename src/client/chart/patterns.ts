/** The present colours of the page, by the names of their tokens. */
export type Ink = (token: string) => string;

/** Returns the present value of a colour token, by its name without dashes. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  return (token) => style.getPropertyValue(`--${token}`).trim();
}

/** The side of a tile, in CSS pixels. */
const TILE = 12;

type Draw = (tile: CanvasRenderingContext2D, ink: Ink) => void;

const GRAIN = 'M0-5C2.2-3.2 2.4 1.4 0 5C-2.4 1.4-2.2-3.2 0-5Z';

/** Ground and thread of each look. Turmeric is for the excellent only. */
const TILES: Readonly<Record<string, Draw>> = {
  /** A seed in the middle of undyed cotton, as in the mark of a target. */
  seed: (tile, ink) => {
    ground(tile, ink('cotton'));
    tile.fillStyle = ink('indigo');
    tile.beginPath();
    tile.arc(TILE / 2, TILE / 2, 1.7, 0, 7);
    tile.fill();
  },
  solid: (tile, ink) => ground(tile, ink('indigo')),
  turmeric: (tile, ink) => ground(tile, ink('turmeric')),
  grain: (tile, ink) => {
    ground(tile, ink('indigo'));
    tile.translate(TILE / 2, TILE / 2);
    tile.fillStyle = ink('cotton');
    tile.fill(new Path2D(GRAIN));
  },
  stitch: (tile, ink) => {
    ground(tile, ink('cotton'));
    thread(tile, ink('indigo'), [
      [0, 3, 7, 3],
      [6, 9, 12, 9],
    ]);
  },
  twill: (tile, ink) => {
    ground(tile, ink('cotton-washed'));
    thread(tile, ink('indigo'), [
      [-3, 9, 3, 15],
      [-3, -3, 15, 15],
      [9, -3, 15, 3],
    ]);
  },
};

function ground(tile: CanvasRenderingContext2D, colour: string) {
  tile.fillStyle = colour;
  tile.fillRect(0, 0, TILE, TILE);
}

function thread(
  tile: CanvasRenderingContext2D,
  colour: string,
  lines: readonly (readonly [number, number, number, number])[],
) {
  tile.strokeStyle = colour;
  tile.lineWidth = 1.8;
  tile.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    tile.moveTo(fromX, fromY);
    tile.lineTo(toX, toY);
  }
  tile.stroke();
}

/** A look as a fill pattern; `ratio`: device pixels to a CSS pixel, for sharp edges. */
export function fillOf(look: string, ink: Ink, ratio: number): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(TILE * ratio);
  const tile = canvas.getContext('2d');
  if (!tile) return ink('indigo');
  tile.scale(canvas.width / TILE, canvas.width / TILE);
  (TILES[look] ?? TILES['solid'])?.(tile, ink);
  const pattern = tile.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(TILE / canvas.width));
  return pattern ?? ink('indigo');
}

/** The colour of a bar's edge; turmeric always has an edge of its own. */
export const edgeOf = (look: string, ink: Ink): string =>
  ink(look === 'turmeric' ? 'turmeric-edge' : 'indigo');
