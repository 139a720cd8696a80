import { describe, expect, it } from 'vitest';
import { otherLayout } from './keyboard.ts';

describe('a text typed with the other keyboard layout', () => {
  it('a text typed with the other keyboard layout is read as the Thai that the same keys write', () => {
    expect(otherLayout('[hkook')).toBe('บ้านนา');
    expect(otherLayout("fvp'k,")).toBe('ดอยงาม');
    expect(otherLayout('gdktl,6p')).toBe('เกาะสมุย');
  });

  it('a text typed with the other keyboard layout is read as the English that the same keys write', () => {
    expect(otherLayout('ยฟะนืเ')).toBe('patong');
    expect(otherLayout('หฟสฟัฟ')).toBe('salaya');
  });

  it('a text typed with the other keyboard layout is nothing where no word could be meant', () => {
    expect(otherLayout('hh')).toBeUndefined();
    expect(otherLayout('hkook')).toBeUndefined();
    expect(otherLayout('บ้านนา')).toBeUndefined();
    expect(otherLayout('123')).toBeUndefined();
  });
});
