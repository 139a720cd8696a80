/**
 * Whether a picture (JPEG, PNG or WebP) has the place where it was taken in its metadata: a latitude or longitude in
 * EXIF, or in XMP that is not compressed. Any bytes give an answer; false for other files.
 */
export function holdsLocation(bytes: Uint8Array): boolean {
  return metadataOf(bytes).some((block) => holdsGps(block) || /exif:GPSL/.test(latin(block)));
}

/** Names of pictures whose metadata can be read. */
export const READABLE_PICTURE = /\.(?:jpe?g|png|webp)$/i;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Array.from(mark).every((letter, at) => bytes[at] === letter.charCodeAt(0));
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The blocks of EXIF and XMP of a file; in each, TIFF begins at once or after `Exif\0\0`. */
function metadataOf(bytes: Uint8Array): Uint8Array[] {
  if (startsWith(bytes, '\xff\xd8\xff')) return jpegBlocks(bytes);
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return pngBlocks(bytes);
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return webpBlocks(bytes);
  return [];
}

/** Segments APP1 (FF E1) before the picture itself begins (FF DA). Lengths count their own two bytes. */
function jpegBlocks(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const size = Math.max(2, view.getUint16(at + 2));
    if (marker === 0xe1) blocks.push(bytes.subarray(at + 4, at + 2 + size));
    at += 2 + size;
  }
  return blocks;
}

/** Chunks: length, name, content, checksum. */
function pngBlocks(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = view.getUint32(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (name === 'eXIf' || name === 'iTXt') blocks.push(bytes.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  return blocks;
}

/** Chunks of RIFF: name, length, content, padded to an even length. */
function webpBlocks(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  const view = viewOf(bytes);
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = latin(bytes.subarray(at, at + 4));
    const size = view.getUint32(at + 4, true);
    if (name === 'EXIF' || name === 'XMP ') blocks.push(bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  return blocks;
}

const GPS_POINTER = 0x8825;
/** Tags 2 and 4 of the GPS directory. Cameras without a receiver write the directory with only a version. */
const COORDINATES: readonly number[] = [2, 4];

/** Reads a TIFF directory as far as its list of tags: each entry has 12 bytes, its value in the last four. */
function holdsGps(block: Uint8Array): boolean {
  const tiff = startsWith(block, 'Exif\0\0') ? block.subarray(6) : block;
  const little = startsWith(tiff, 'II*\0');
  if (!little && !startsWith(tiff, 'MM\0*')) return false;
  const view = viewOf(tiff);
  const entries = (offset: number): { tag: number; value: number }[] => {
    if (offset + 2 > tiff.length) return [];
    const most = Math.floor((tiff.length - offset - 2) / 12);
    const count = Math.min(view.getUint16(offset, little), most);
    return Array.from({ length: count }, (_, index) => {
      const at = offset + 2 + index * 12;
      return { tag: view.getUint16(at, little), value: view.getUint32(at + 8, little) };
    });
  };
  if (tiff.length < 8) return false;
  const gps = entries(view.getUint32(4, little)).find(({ tag }) => tag === GPS_POINTER);
  return gps !== undefined && entries(gps.value).some(({ tag }) => COORDINATES.includes(tag));
}
