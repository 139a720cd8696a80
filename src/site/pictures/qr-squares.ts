import { encode } from 'uqr';

/*
 * A QR code is drawn with the one of eight masks that makes it least like its own finder patterns and leaves the
 * fewest plain areas (ISO/IEC 18004, 7.8.3). The library draws the whole code eight times to find it. But what differs
 * between two masks is the same for every code of a size, so here the code is drawn once.
 */

const MASKS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** 1 for a dark square, row by row. */
function drawn(address: string, maskPattern: number): Uint8Array {
  const { data, size } = encode(address, { border: 0, ecc: 'M', maskPattern });
  const dark = new Uint8Array(size * size);
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) if (row[x]) dark[y * size + x] = 1;
  });
  return dark;
}

/** By the number of squares: which of them each mask inverts, compared with the first mask. */
const inverted = new Map<number, readonly Uint8Array[]>();

function invertedIn(first: Uint8Array, address: string): readonly Uint8Array[] {
  const known =
    inverted.get(first.length) ??
    MASKS.map((mask) => drawn(address, mask).map((dark, at) => dark ^ (first[at] ?? 0)));
  inverted.set(first.length, known);
  return known;
}

/** The squares of the QR code of an address, row by row: 1 for a dark one. */
export function qrSquares(address: string): { readonly size: number; readonly dark: Uint8Array } {
  const first = drawn(address, 0);
  const size = Math.sqrt(first.length);
  let best = { dark: first, penalty: Infinity };
  for (const change of invertedIn(first, address)) {
    const dark = new Uint8Array(first.length);
    for (let at = 0; at < dark.length; at += 1) dark[at] = (first[at] ?? 0) ^ (change[at] ?? 0);
    const penalty = penaltyOf(dark, size);
    if (penalty < best.penalty) best = { dark, penalty };
  }
  return { size, dark: best.dark };
}

function penaltyOf(dark: Uint8Array, size: number): number {
  let penalty = penaltyOfBlocks(dark, size);
  let all = 0;
  for (let line = 0; line < size; line += 1)
    penalty += penaltyOfLine(dark, line * size, 1, size) + penaltyOfLine(dark, line, size, size);
  for (const square of dark) all += square;
  const twentieths = Math.ceil(Math.abs(all * 20 - dark.length * 10) / dark.length) - 1;
  return penalty + twentieths * 10;
}

/** Of two by two squares alike. */
function penaltyOfBlocks(dark: Uint8Array, size: number): number {
  let blocks = 0;
  for (let y = 0; y < size - 1; y += 1)
    for (let at = y * size, end = at + size - 1; at < end; at += 1) {
      const sum =
        (dark[at] ?? 0) + (dark[at + 1] ?? 0) + (dark[at + size] ?? 0) + (dark[at + size + 1] ?? 0);
      if (sum % 4 === 0) blocks += 1;
    }
  return blocks * 3;
}

/** Lengths of the runs of a line, light and dark in turn; the outer ones with the light margins. */
const runs = new Int32Array(256);

/** Of a row or a column: runs of five or more squares, and what looks like a finder pattern. */
function penaltyOfLine(dark: Uint8Array, from: number, step: number, size: number): number {
  let [penalty, colour, length, last] = [0, 0, 0, 0];
  const end = from + step * size;
  for (let at = from; at < end; at += step) {
    if (dark[at] === colour) length += 1;
    else {
      if (length >= 5) penalty += length - 2;
      runs[last] = length;
      last += 1;
      colour ^= 1;
      length = 1;
    }
  }
  if (length >= 5) penalty += length - 2;
  runs[last] = length;
  if (colour === 1) runs[(last += 1)] = 0;
  runs[0] = (runs[0] ?? 0) + size;
  runs[last] = (runs[last] ?? 0) + size;
  for (let at = 3; at + 3 <= last; at += 2)
    // The squares of a finder pattern are as 1:1:3:1:1.
    if (runs[at] === 3 * (runs[at - 1] ?? 0)) penalty += 40 * findersAround(at);
  return penalty;
}

/** Finder patterns around a run, with four light squares on one side. */
function findersAround(at: number): number {
  const unit = runs[at - 1] ?? 0;
  if (runs[at - 2] !== unit || runs[at + 1] !== unit || runs[at + 2] !== unit) return 0;
  const [before, after] = [runs[at - 3] ?? 0, runs[at + 3] ?? 0];
  return Number(before >= unit * 4 && after >= unit) + Number(after >= unit * 4 && before >= unit);
}
