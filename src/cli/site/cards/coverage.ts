/** A shape as straight lines: the ends of each, `x0 y0 x1 y1`, in pixels; y grows downwards. */
export type Outline = readonly number[];

/** A shape in grey: of each pixel in turn how much the shape covers of it, 0 to 255. */
export interface Coverage {
  /** Of its first pixel, from the origin of the outline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * How much of each pixel a closed outline covers, exactly. Every line adds to the pixels that it crosses how much of
 * the row right of it begins or ends there; the sum from the left is what is covered.
 */
export function coverageOf(outline: Outline): Coverage {
  const [left, top, right, bottom] = boundsOf(outline);
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  // A line that ends on the right edge adds to the pixel after it.
  const pitch = width + 2;
  const begun = new Float32Array(pitch * height);
  for (let at = 0; at < outline.length; at += 4)
    addLine(begun, pitch, [
      outline[at]! - left,
      outline[at + 1]! - top,
      outline[at + 2]! - left,
      outline[at + 3]! - top,
    ]);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += begun[y * pitch + x]!;
      pixels[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  }
  return { left, top, width, height, pixels };
}

function boundsOf(outline: Outline): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < outline.length; at += 2) {
    left = Math.min(left, outline[at]!);
    right = Math.max(right, outline[at]!);
    top = Math.min(top, outline[at + 1]!);
    bottom = Math.max(bottom, outline[at + 1]!);
  }
  return outline.length === 0
    ? [0, 0, 0, 0]
    : [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

function addLine(begun: Float32Array, pitch: number, [x0, y0, x1, y1]: Line): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [startX, startY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - startX) / (endY - startY);
  for (let row = Math.floor(startY); row < endY; row += 1) {
    const above = Math.max(row, startY);
    const below = Math.min(row + 1, endY);
    const from = startX + (above - startY) * slope;
    const to = startX + (below - startY) * slope;
    addWithinRow(
      begun,
      row * pitch,
      [Math.min(from, to), Math.max(from, to)],
      (below - above) * direction,
    );
  }
}

/** Adds a line that stays in one row, from x to x, of a height below or equal to 1. */
function addWithinRow(
  begun: Float32Array,
  row: number,
  [from, to]: readonly [number, number],
  height: number,
): void {
  const first = Math.floor(from);
  const last = Math.ceil(to);
  if (last <= first + 1) {
    const covered = height * (1 - ((from + to) / 2 - first));
    begun[row + first]! += covered;
    begun[row + first + 1]! += height - covered;
    return;
  }
  // What is covered right of the line, pixel by pixel: the differences of the areas below it.
  let before = 0;
  for (let x = first; x < last; x += 1) {
    const [a, b] = [Math.max(from, x), Math.min(to, x + 1)];
    const share = (height * (b - a)) / (to - from);
    const begunBefore = (height * (a - from)) / (to - from);
    const covered = begunBefore + share * (1 - ((a + b) / 2 - x));
    begun[row + x]! += covered - before;
    before = covered;
  }
  begun[row + last]! += height - before;
}
