import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + bytes.length);
  whole.writeUInt32BE(bytes.length);
  whole.write(type, 4, 'latin1');
  whole.set(bytes, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + bytes.length)), 8 + bytes.length);
  return whole;
}

/**
 * A PNG of few colours.
 *
 * @param depth bits per pixel, 1 to 8
 * @param palette red, green, blue of each colour in turn; without it dots are shades of grey, 0 black
 * @param packed its rows, each after a byte for its filter, as zlib packs them
 */
export function pngFile(of: {
  readonly width: number;
  readonly height: number;
  readonly depth: 1 | 2 | 4 | 8;
  readonly palette?: Uint8Array;
  readonly packed: Uint8Array;
}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(of.width);
  head.writeUInt32BE(of.height, 4);
  head[8] = of.depth;
  head[9] = of.palette ? 3 : 0;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(of.palette ? [chunk('PLTE', of.palette)] : []),
    chunk('IDAT', of.packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
