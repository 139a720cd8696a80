import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, tolerance } from './letter-distance.ts';

const apart = (a: string, b: string) => distance(a, b, 100).cost;

describe('the distance of two names', () => {
  it('counts a wrong letter as ten, a letter of the same sound as less', () => {
    expect(apart('ดอยงาม', 'ดอยงาน')).toBe(10);
    expect(apart('ศรีสะเกส', 'ศรีสะเกษ')).toBe(4);
  });

  it('counts two letters changed about, and a doubled letter, as less than two wrong ones', () => {
    expect(apart('หนอบง', 'หนองบ')).toBeLessThanOrEqual(10);
    expect(apart('บางงาม', 'บางาม')).toBe(5);
  });

  it('measures against the nearest beginning when asked, and says where that ends', () => {
    expect(distance('ดอยงน', 'ดอยงามเหนือ', 20, { beginning: true })).toMatchObject({ cost: 10 });
    expect(distance('ระยอง', 'ระยองแกลง', 10, { beginning: true })).toEqual({ cost: 0, used: 5 });
  });

  it('is nothing for the same text, the same both ways, and never above the limit by more than one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'กขคงจนมรลวาีู่้') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, a, 10).cost).toBe(0);
        const { cost } = distance(a, b, 10);
        if (cost <= 10) expect(distance(a, b, 100).cost).toBe(cost);
      }),
    );
  });
});

describe('the tolerance', () => {
  it('grows with the name, and leaves one letter alone', () => {
    const all = [1, 2, 3, 5, 8, 12].map(tolerance);
    expect(all[0]).toBe(0);
    expect(all).toEqual([...all].sort((a, b) => a - b));
  });
});
