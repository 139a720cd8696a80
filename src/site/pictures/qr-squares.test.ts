import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrSquares } from './qr-squares.ts';

it('the squares of a QR code are those of its library, which tries every mask, whatever the address', () => {
  const masks = new Set<number>();
  const address = fc
    .tuple(fc.webUrl({ size: 'small' }), fc.integer({ min: 100_000, max: 999_999 }))
    .map(([host, code]) => `${host}/tambon/${code}/`);
  fc.assert(
    fc.property(address, (of) => {
      const { data, size, maskPattern } = encode(of, { border: 0, ecc: 'M' });
      masks.add(maskPattern);
      const own = qrSquares(of);
      expect(own.size).toBe(size);
      expect(Buffer.from(own.dark)).toEqual(Buffer.from(data.flat().map(Number)));
    }),
    { numRuns: 200 },
  );
  expect(masks.size).toBe(8);
});
