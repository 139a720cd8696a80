import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { boxAround, outlines, locatorView, regionBorders } from './province-map.ts';

describe('the outlines of the provinces', () => {
  it('the outlines of the provinces are there for all 77, Bangkok included', () => {
    expect(PROVINCES.filter(({ code }) => !outlines.has(code))).toEqual([]);
  });

  it('the outlines of the provinces put the grain of a province inside its box', () => {
    for (const { middle, box } of outlines.values()) {
      expect(middle[0]).toBeGreaterThan(box.left);
      expect(middle[0]).toBeLessThan(box.right);
      expect(middle[1]).toBeGreaterThan(box.top);
      expect(middle[1]).toBeLessThan(box.bottom);
    }
  });

  it('the outlines of the provinces weigh at most 8 kB on the way to a reader, borders included', () => {
    const all = [...outlines.values()].map(({ path }) => path).join('') + regionBorders;
    expect(gzipSync(all).length).toBeLessThan(8_000);
  });

  it('the outlines of the provinces have a plain twin of few lines, which stays within the province', () => {
    for (const { path, plain, box } of outlines.values()) {
      expect(plain.length).toBeLessThan(path.length);
      const [x, y] = /^M(\d+) (\d+)l/.exec(plain)!.slice(1).map(Number) as [number, number];
      expect(x).toBeGreaterThanOrEqual(box.left);
      expect(x).toBeLessThanOrEqual(box.right);
      expect(y).toBeGreaterThanOrEqual(box.top);
      expect(y).toBeLessThanOrEqual(box.bottom);
    }
  });

  it('the outlines of the provinces show Surat Thani around its own middle', () => {
    const [left, top, width, height] = boxAround(['84']).split(' ').map(Number) as number[];
    const [x, y] = outlines.get('84')!.middle;
    expect(x).toBeGreaterThan(left!);
    expect(x).toBeLessThan(left! + width!);
    expect(y).toBeGreaterThan(top!);
    expect(y).toBeLessThan(top! + height!);
  });

  it('the outlines of the provinces are looked at one by one among neighbours of any region, never among all', () => {
    for (const code of outlines.keys()) {
      const { box, near } = locatorView(code);
      const [left, top, side] = box.split(' ').map(Number) as [number, number, number];
      const own = outlines.get(code)!.box;
      const corner = Math.hypot(own.left - left - side / 2, own.top - top - side / 2);
      expect(corner, code).toBeLessThan(side / 2);
      expect(near.length, code).toBeGreaterThan(0);
      expect(near.length, code).toBeLessThan(30);
      expect(near).not.toContain(code);
    }
    expect(locatorView('65').near).toEqual(expect.arrayContaining(['42', '53', '67']));
  });
});
