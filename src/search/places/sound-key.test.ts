import { describe, expect, it } from 'vitest';
import { soundKey } from './sound-key.ts';

describe('the sound of a name', () => {
  it.each([
    ['ทรายโสภา', 'ไซโสภา'],
    ['ไทรโสภา', 'ทรายโสภา'],
    ['รัษฎา', 'รัสฎา'],
    ['อุดมทรัพย์', 'อุดมซัพ'],
    ['เกาะจันทร์', 'เกาะจัน'],
    ['บ้านจารย์', 'บ้านจาน'],
    ['วิศิษฐ์', 'วิสิทธิ์'],
    ['คอนสวรรค์', 'คอนสวรร'],
    ['โฆษิต', 'โคสิต'],
    ['ราษฎรพัฒนา', 'ราดพัฒนา'],
    ['ใหม่', 'ไหม่'],
    ['สลกบาตร', 'สลกบาด'],
    ['ถ้ำสิงขร', 'ถ้ำสิงขอน'],
    ['เมืองจักร', 'เมืองจัก'],
  ])('is one for %s and %s', (name, heard) => {
    expect(soundKey(heard)).toBe(soundKey(name));
  });

  it.each([
    ['บ้านนา', 'บ้านนอก'],
    ['บางปู', 'บางพู'],
  ])('tells %s from %s', (name, other) => {
    expect(soundKey(name)).not.toBe(soundKey(other));
  });
});
