import type { CardCloth } from '../../../site/cards/card-part.ts';
import { CLOTH, weave } from '../../../site/cloth/weave.ts';
import type { Canvas } from './canvas.ts';

/** Pixels of a thread: `CLOTH.height` of them fill the band. */
const THREAD = 2;
const BAND = CLOTH.height * THREAD;
const REPEAT = CLOTH.width * THREAD;

/** Paints the cloth of a tambon as the band at the start, turned so that its figures run down the card. */
export function paintCloth(canvas: Canvas, { code, thread, figure }: CardCloth): void {
  const repeat = new Uint8Array(BAND * REPEAT);
  const cloth = weave(code);
  const place = (colour: string) => canvas.colours.indexOf(colour);
  for (const [, y, height] of cloth.stripes.matchAll(/M0 (\d+)h\d+v(\d+)H0z/g))
    for (let row = 0; row < Number(height); row += 1)
      sew(repeat, Number(y) + row, [CLOTH.width, 0], place(thread));
  for (const [rows, colour] of [
    [cloth.stitches, thread],
    [cloth.figure, figure],
  ] as const)
    for (const [dashes, d] of rows)
      for (const [, y] of d.matchAll(/M0 ([\d.]+)h/g))
        sew(repeat, Math.floor(Number(y)), dashes.split(' ').map(Number), place(colour));
  // The middle of a repeat is the middle of the card.
  const above = Math.ceil(canvas.height / REPEAT) * REPEAT - canvas.height;
  for (let y = 0; y < canvas.height; y += 1) {
    const from = ((y + above / 2) % REPEAT) * BAND;
    canvas.dots.set(repeat.subarray(from, from + BAND), y * canvas.width);
  }
}

/** Sews one row of threads, with stitch and gap in turn; the first row is at the end of the band. */
function sew(repeat: Uint8Array, row: number, dashes: readonly number[], colour: number): void {
  const left = BAND - (row + 1) * THREAD;
  let at = 0;
  for (let i = 0; at < REPEAT; i += 1) {
    const end = Math.min(REPEAT, at + dashes[i % dashes.length]! * THREAD);
    if (i % 2 === 0)
      for (let y = at; y < end; y += 1)
        repeat.fill(colour, y * BAND + left, y * BAND + left + THREAD);
    at = end;
  }
}
