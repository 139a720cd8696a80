import { describe, expect, it } from 'vitest';
import { clothShapes } from './cloth-svg.ts';
import { weave } from './weave.ts';

const dyes = { ground: '#1c3162', thread: '#d6deec', figure: '#f6c65c' };
const clothOf = (code: string) => clothShapes(code, dyes);

describe('the cloth of a tambon', () => {
  it('the cloth of a tambon is the same for the same code', () => {
    expect(clothOf('840401')).toBe(clothOf('840401'));
  });

  it('the cloth of a tambon differs when any one digit of the code differs', () => {
    for (let position = 0; position < 6; position++) {
      const cloths = [...'0123456789'].map((digit) =>
        clothOf(`${'840401'.slice(0, position)}${digit}${'840401'.slice(position + 1)}`),
      );
      expect(new Set(cloths).size, `digit ${position + 1}`).toBe(10);
    }
  });

  it('the cloth of a tambon weighs less than a kilobyte whatever the digits', () => {
    const digits = [...'0123456789'];
    for (const pair of digits.flatMap((a) => digits.map((b) => a + b)))
      expect(clothOf(pair.repeat(3)).length, pair).toBeLessThan(1_000);
  });

  it('the cloth of a tambon keeps the province and the amphoe visible: neighbours differ in the figures alone', () => {
    const [first, second] = [weave('840401'), weave('840412')];
    expect(first.stripes).toBe(second.stripes);
    expect(first.figure).not.toEqual(second.figure);
    expect(first.stitches).not.toEqual(second.stitches);
  });

  it('the cloth of a tambon refuses what is not six digits', () => {
    for (const code of ['', '84', '84040a', '8404011', '๘๔๐๔๐๑'])
      expect(() => weave(code)).toThrow(RangeError);
  });
});
