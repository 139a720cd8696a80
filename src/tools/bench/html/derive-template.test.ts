import { describe, expect, it } from 'vitest';
import { deriveTemplate, fill, ofOneShape } from './derive-template.ts';

const page = (name: string, href: string) =>
  `<html><a class="x" href="/${href}/">ตำบล${name}</a><p>จบ</p></html>`;

describe('deriveTemplate', () => {
  const pages = [page('อ่างทอง', '840401'), page('ตลาด', '840101'), page('โรงช้าง', '660107')];
  const derived = deriveTemplate(pages);

  it('deriveTemplate gives each page again to the byte', () => {
    expect(derived.records.map((fields) => fill(derived, fields))).toEqual(pages);
  });

  it('deriveTemplate keeps in the fields only what differs', () => {
    expect(derived.records).toEqual([
      ['840401', 'อ่างทอง'],
      ['840101', 'ตลาด'],
      ['660107', 'โรงช้าง'],
    ]);
  });

  it('deriveTemplate refuses pages of several shapes, which ofOneShape tells apart', () => {
    const other = page('ก', '1').replace('<p>', '<p><b>');
    expect(() => deriveTemplate([...pages, other])).toThrow('several shapes');
    expect(ofOneShape([other, ...pages])).toEqual(pages);
  });
});
