import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { verbatimHtml } from './verbatim.ts';

const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('Thai words as given', () => {
  it('Thai words as given keep a year, a date and a number with its unit on one line', () => {
    expect(verbatimHtml('ณ วันที่ 28 สิงหาคม 2567 จำนวน 12 ตำบล')).toBe(
      'ณ วันที่ <span class="n">28 สิงหาคม 2567</span> จำนวน <span class="n">12 ตำบล</span>',
    );
  });

  it('Thai words as given break inside the name of the programme only where it may', () => {
    const { programme, programmeParts } = words('th').site;
    const html = verbatimHtml(`ใน${programme}`);
    expect(html.match(/<wbr>/g)).toHaveLength(programmeParts.length);
    expect(textOf(html)).toBe(`ใน${programme}`);
  });

  it('Thai words as given are escaped after they are cut', () => {
    expect(verbatimHtml('<b> & 12 ตำบล')).toBe('&lt;b&gt; &amp; <span class="n">12 ตำบล</span>');
  });
});
