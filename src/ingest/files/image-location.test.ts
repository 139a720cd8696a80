import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { holdsLocation } from './image-location.ts';

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#14532d' } });
const PLACE = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '9/1 32/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '99/1 56/1 0/1',
  },
};
const CAMERA = { IFD0: { Make: 'Camera', Copyright: 'สำนักงาน' } };
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="9,32N"/></rdf:RDF></x:xmpmeta>`;

const FORMATS = ['jpeg', 'png', 'webp'] as const;

describe('the place where a picture was taken', () => {
  it.each(FORMATS)(
    'the place where a picture was taken is found in the EXIF of a %s',
    async (format) => {
      expect(holdsLocation(await picture().toFormat(format).withExif(PLACE).toBuffer())).toBe(true);
    },
  );

  it.each(FORMATS)(
    'the place where a picture was taken is not seen in a %s without any, or with the camera’s name only',
    async (format) => {
      expect(holdsLocation(await picture().toFormat(format).toBuffer())).toBe(false);
      expect(holdsLocation(await picture().toFormat(format).withExif(CAMERA).toBuffer())).toBe(
        false,
      );
    },
  );

  it.each(['jpeg', 'webp'] as const)(
    'the place where a picture was taken is found in the XMP of a %s',
    async (format) => {
      expect(holdsLocation(await picture().toFormat(format).withXmp(XMP).toBuffer())).toBe(true);
    },
  );

  it('the place where a picture was taken is found in big-endian EXIF too', () => {
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26];
    const gps = [0, 0, 0, 0, 0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0];
    const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0));
    const block = [...exif, ...tiff, ...gps];
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, block.length + 2, ...block, 0xff, 0xd9);
    expect(holdsLocation(bytes)).toBe(true);
  });

  it('the place where a picture was taken never throws, whatever the bytes are', async () => {
    const whole = await picture().jpeg().withExif(PLACE).toBuffer();
    for (let end = 0; end < whole.length; end += 7) holdsLocation(whole.subarray(0, end));
    const heads = ['\xff\xd8\xff\xe1', '\x89PNG\r\n\x1a\n', 'RIFF\0\0\0\0WEBPEXIF', ''];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const start = Array.from(head, (letter) => letter.charCodeAt(0));
        expect(typeof holdsLocation(Uint8Array.of(...start, ...rest))).toBe('boolean');
      }),
    );
  });
});
