import { describe, expect, it } from 'vitest';
import { stripPrefix } from './names.ts';

describe('the word before a name', () => {
  it('the word before a name is taken away in every form officers write', () => {
    for (const text of [
      'ต.บ้านนา',
      'ต. บ้านนา',
      'ตำบลบ้านนา',
      'ตำบล บ้านนา',
      'ต .บ้านนา',
      ' แขวงบ้านนา',
    ]) {
      expect(stripPrefix('tambon', text)).toBe('บ้านนา');
    }
    for (const text of ['อ.เมืองยาง', 'อำเภอเมืองยาง', 'กิ่งอำเภอเมืองยาง', 'กิ่ง อ. เมืองยาง']) {
      expect(stripPrefix('amphoe', text)).toBe('เมืองยาง');
    }
    for (const text of [
      ...['จ.ตรัง', 'จว.ตรัง', 'สพจ.ตรัง', 'พช.จังหวัดตรัง', 'สนง.พช.จ.ตรัง'],
      'สำนักงานพัฒนาชุมชน จังหวัดตรัง',
    ]) {
      expect(stripPrefix('province', text)).toBe('ตรัง');
    }
    expect(stripPrefix('amphoe', 'สนง.พช.อ.เมืองยาง')).toBe('เมืองยาง');
    expect(stripPrefix('amphoe', 'Amphoe Phunphin')).toBe('Phunphin');
  });

  it('the word before a name stays where it belongs to the name', () => {
    expect(stripPrefix('tambon', 'จ.ป.ร.')).toBe('จ.ป.ร.');
    expect(stripPrefix('tambon', 'ต.จ.ป.ร.')).toBe('จ.ป.ร.');
    expect(stripPrefix('tambon', 'ตลาดน้อย')).toBe('ตลาดน้อย');
    expect(stripPrefix('amphoe', 'เมืองจันทร์')).toBe('เมืองจันทร์');
    expect(stripPrefix('amphoe', 'อู่ทอง')).toBe('อู่ทอง');
    expect(stripPrefix('province', 'จันทบุรี')).toBe('จันทบุรี');
    expect(stripPrefix('tambon', 'Sam Tambon')).toBe('Sam Tambon');
  });

  it('the word before a name alone is no name, and stays', () => {
    expect(stripPrefix('tambon', 'ตำบล')).toBe('ตำบล');
  });
});
