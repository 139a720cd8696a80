import { describe, expect, it } from 'vitest';
import { splitCsv } from './count-csv.ts';

describe('the second reader of CSV', () => {
  it('reads quotes, commas and line breaks in cells, any line end, and a BOM', () => {
    expect(splitCsv('\uFEFFก,"ข, ""ค"""\r\n"ง\nจ",\n\n')).toEqual([
      ['ก', 'ข, "ค"'],
      ['ง\nจ', ''],
    ]);
  });
});
