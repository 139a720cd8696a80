import { expect, it } from 'vitest';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { signerPosition } from './credit.ts';

const province = PROVINCES.find(({ slug }) => slug === 'surat-thani');

it.each([
  ['ผู้ว่าราชการจังหวัดสุราษฎร์ธานี', 'Governor of Surat Thani Province', 'en'],
  ['อธิบดีกรมการพัฒนาชุมชน', 'Director-General of the Community Development Department', 'en'],
  // Another province's, or on behalf of another: no translation is guessed.
  ['ผู้ว่าราชการจังหวัดกระบี่', 'ผู้ว่าราชการจังหวัดกระบี่', 'th'],
  ['รองผู้ว่าราชการจังหวัด รักษาราชการแทน', 'รองผู้ว่าราชการจังหวัด รักษาราชการแทน', 'th'],
])('the position %s is %s in English', (signedByPosition, text, lang) => {
  expect(signerPosition('en', { province, signedByPosition })).toEqual({ text, lang });
  expect(signerPosition('th', { province, signedByPosition })?.text).toBe(signedByPosition);
});
