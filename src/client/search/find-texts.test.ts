import { describe, expect, it } from 'vitest';
import { isNoise } from './find-texts.ts';

describe('noise', () => {
  it.each(['x', '0', 'a b c d', 'แ เ โ', '่่่่', '!!!', 'ฮฮฮฮฮ', 'ๆๆๆ'])('noise is %s', (typed) => {
    expect(isNoise(typed)).toBe(true);
  });

  it.each(['ดม', 'km', 'บ้านนา', '840401', 'ขยะ 2567'])('noise is not %s', (typed) => {
    expect(isNoise(typed)).toBe(false);
  });
});
