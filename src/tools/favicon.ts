import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const SIZES = [16, 32, 48];
const HEAD = 6;
const ENTRY = 16;

/**
 * `node src/cli/run.mjs ../tools/favicon`: draws `public/favicon.svg` into `public/favicon.ico`, which browsers and
 * programs request by default.
 */
export async function main(): Promise<number> {
  const svg = readFileSync('public/favicon.svg');
  const pictures = await Promise.all(
    SIZES.map((size) =>
      sharp(svg, { density: 72 * 8 })
        .resize(size)
        .png()
        .toBuffer(),
    ),
  );
  const index = Buffer.alloc(HEAD + ENTRY * SIZES.length);
  index.writeUInt16LE(1, 2);
  index.writeUInt16LE(SIZES.length, 4);
  let at = index.length;
  for (const [number, picture] of pictures.entries()) {
    const entry = HEAD + ENTRY * number;
    const size = SIZES[number] ?? 0;
    index.writeUInt8(size, entry);
    index.writeUInt8(size, entry + 1);
    index.writeUInt16LE(1, entry + 4);
    index.writeUInt16LE(32, entry + 6);
    index.writeUInt32LE(picture.length, entry + 8);
    index.writeUInt32LE(at, entry + 12);
    at += picture.length;
  }
  writeFileSync('public/favicon.ico', Buffer.concat([index, ...pictures]));
  return 0;
}
