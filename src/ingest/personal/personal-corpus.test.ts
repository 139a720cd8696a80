import { describe, expect, it } from 'vitest';
import lawful from '../fixtures/personal-lawful.json' with { type: 'json' };
import planted from '../fixtures/personal-planted.json' with { type: 'json' };
import { findNameInPosition, positionWithoutName } from './personal-people.ts';
import { findPersonal, isCertain, mask } from './personal-data.ts';

describe('the gate of personal data', () => {
  it('the gate of personal data is tried with more than 130 planted values and more than 120 lawful texts', () => {
    expect(planted.length).toBeGreaterThan(130);
    expect(lawful.length).toBeGreaterThan(120);
  });

  it.each(planted)('the gate of personal data finds %s in %j', (kind = '', text = '') => {
    expect(findPersonal(text).map((personal) => personal.kind)).toContain(kind);
    expect(findPersonal(mask(text)).filter(isCertain)).toEqual([]);
  });

  it.each(lawful.map((text) => [text]))(
    'the gate of personal data accuses nobody in %j',
    (text) => {
      expect(findPersonal(text)).toEqual([]);
    },
  );
});

describe('a position', () => {
  it.each([
    'ผู้ว่าราชการจังหวัดน่าน',
    'รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัดน่าน',
    'นายอำเภอเกาะสมุย',
    'นายกองค์การบริหารส่วนจังหวัดน่าน',
    'อธิบดีกรมการพัฒนาชุมชน',
    'พัฒนาการจังหวัดตาก',
    'ปลัดจังหวัด รักษาราชการแทน',
    'Governor of Nan',
  ])('a position is no name: %s', (text) => expect(findNameInPosition(text)).toBeUndefined());

  it.each([
    'นายสมชาย ใจดี',
    '(นายสมชาย ใจดี)',
    'นายสมชาย ใจดี ผู้ว่าราชการจังหวัดน่าน',
    'ผู้ว่าราชการจังหวัดน่าน นางสาววิภา แสงทอง',
    'ว่าที่ร้อยตรี สมชาย ใจดี',
    'สมชาย ใจดี',
    'สมชาย ใจดี ผู้ว่าราชการจังหวัดน่าน',
    'พล.ต.สมชาย ใจดี ผู้ว่าราชการจังหวัดน่าน',
    'พล.ต.ท. สมชาย ใจดี',
    'ม.ล.วิภา แสงทอง อธิบดีกรมการพัฒนาชุมชน',
    'ดร.สมชาย ใจดี นายอำเภอเกาะสมุย',
    'Mr. Somchai Jaidee',
  ])('a position that names a person is found: %s', (text) =>
    expect(findNameInPosition(text)).toBeDefined(),
  );

  it.each([
    ['นายสมชาย ใจดี ผู้ว่าราชการจังหวัดน่าน', 'ผู้ว่าราชการจังหวัดน่าน'],
    ['ผู้ว่าราชการจังหวัดน่าน นางสาววิภา แสงทอง', 'ผู้ว่าราชการจังหวัดน่าน'],
    ['(พล.ต.สมชาย ใจดี) ผู้ว่าราชการจังหวัดน่าน', 'ผู้ว่าราชการจังหวัดน่าน'],
    ['สมชาย ใจดี อธิบดีกรมการพัฒนาชุมชน', 'อธิบดีกรมการพัฒนาชุมชน'],
    ['นายสมชาย ใจดี', undefined],
  ])('a position is suggested without the person: %s', (text, position) =>
    expect(positionWithoutName(text)).toBe(position),
  );
});
