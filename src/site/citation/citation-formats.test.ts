import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, type CitedPage } from './citation-formats.ts';

const page: CitedPage = {
  key: 'strong-tambon-2567-surat-thani',
  title: 'ตำบลเข้มแข็ง จังหวัดสุราษฎร์ธานี ปีงบประมาณ พ.ศ. 2567',
  site: 'ทำเนียบตำบลเข้มแข็ง',
  publisher: 'กรมการพัฒนาชุมชน',
  day: '2024-09-30',
  address: 'https://tambon.example/2567/surat-thani/',
  locale: 'th',
  version: 'ฉบับที่ 12 (0a1b2c)',
};

describe('a page for programs of references', () => {
  it('a page for programs of references is a BibTeX entry whose names are not taken apart, and whose signs mean nothing', () => {
    const text = CITATION_FORMATS.bib.write({ ...page, title: 'ก & ข 100% {x}' });
    expect(text.startsWith('@misc{strong-tambon-2567-surat-thani,\n')).toBe(true);
    expect(text).toContain('  title = {{ก \\& ข 100\\% x}}');
    expect(text).toContain('  author = {{กรมการพัฒนาชุมชน}}');
    expect(text).toContain('  year = {2024},\n  month = {9}');
    expect([...text].filter((sign) => sign === '{').length).toBe(
      [...text].filter((sign) => sign === '}').length,
    );
  });

  it('a page for programs of references is an RIS record that begins with its type and ends with ER, a line a value', () => {
    const lines = CITATION_FORMATS.ris.write({ ...page, title: 'ก\nER  - ' }).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines).toContain('TI  - ก ER - ');
    expect(lines).toContain('DA  - 2024/09/30');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it('a page for programs of references has no author while the register has no owner', () => {
    const { publisher, ...ownerless } = page;
    for (const { write } of Object.values(CITATION_FORMATS)) {
      expect(write(page)).toContain(publisher);
      expect(write(ownerless)).not.toMatch(/author|publisher|^(AU|PB) /m);
    }
  });

  it('a page for programs of references is an item of CSL-JSON', () => {
    const [item] = JSON.parse(CITATION_FORMATS.json.write(page)) as [Record<string, unknown>];
    expect(item).toMatchObject({
      type: 'webpage',
      title: page.title,
      author: [{ literal: page.publisher }],
      issued: { 'date-parts': [[2024, 9, 30]] },
      URL: page.address,
    });
  });
});
