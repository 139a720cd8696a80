// The container of an `.xls`: a small file system, of sectors that are chained by tables. The library reads it too, and
// keeps what it reads to itself.

const END = 0xfffffffa;
const ENTRY_BYTES = 128;

/**
 * The stream of a compound file that has one of the names, whole; nothing where there is none, or the file is broken.
 *
 * @param names in capitals and small letters as they are written
 */
export function streamOf(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : END);
  const size = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  const cutoff = u32(56);
  if (size < 128 || miniSize < 16) return undefined;
  const sector = (number: number): Uint8Array =>
    bytes.subarray((number + 1) * size, (number + 2) * size);

  const table = allocationTable(bytes, size, u32);
  const follow = (start: number, next: readonly number[]): number[] => {
    const chain: number[] = [];
    for (let at = start; at < END && chain.length <= next.length; at = next[at] ?? END)
      chain.push(at);
    return chain;
  };
  const read = (start: number): Uint8Array => joined(follow(start, table).map(sector));

  const directory = read(u32(48));
  const entries = new DataView(directory.buffer);
  const miniTable = numbersOf(read(u32(60)));
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const length = Math.min(64, entries.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    if (!names.includes(name)) continue;
    const [start, total] = [entries.getUint32(at + 116, true), entries.getUint32(at + 120, true)];
    if (total >= cutoff) return read(start).subarray(0, total);
    const mini = read(entries.getUint32(116, true));
    const parts = follow(start, miniTable).map((number) =>
      mini.subarray(number * miniSize, (number + 1) * miniSize),
    );
    return joined(parts).subarray(0, total);
  }
  return undefined;
}

/** Which sector follows each sector; the table itself is in the sectors that the header names. */
function allocationTable(
  bytes: Uint8Array,
  size: number,
  u32: (at: number) => number,
): readonly number[] {
  const own = Array.from({ length: 109 }, (_, at) => u32(76 + 4 * at));
  const most = Math.ceil(bytes.length / size);
  for (let at = u32(68), seen = 0; at < END && seen < most; seen++) {
    const from = (at + 1) * size;
    for (let i = 0; i < size / 4 - 1; i++) own.push(u32(from + 4 * i));
    at = u32(from + size - 4);
  }
  return own
    .filter((number) => number < END && number <= most)
    .flatMap((number) => numbersOf(bytes.subarray((number + 1) * size, (number + 2) * size)));
}

function numbersOf(part: Uint8Array): number[] {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  return Array.from({ length: part.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
