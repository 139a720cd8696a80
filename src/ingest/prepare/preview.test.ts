import { describe, expect, it } from 'vitest';
import { previewFile } from './preview.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = Array.from({ length: 400 }, (_, at) => `น่าน,ปัว,ปัว ${at}`).join('\n');

describe('the preview of a sheet', () => {
  it('the preview of a sheet shows the titles, the header, the wanted rows and their neighbours', () => {
    const text = `รายชื่อ\nจังหวัด,อำเภอ,ตำบล\n${rows}\n`;
    const preview = previewFile('2567/targets.csv', bytes(text), 'targets', [10]);
    expect(preview?.rows.map((row) => row.row)).toEqual([1, 2, 9, 10, 11]);
    expect(preview?.rows[1]).toMatchObject({ isHeader: true, cells: ['จังหวัด', 'อำเภอ', 'ตำบล'] });
    expect(preview).toMatchObject({ total: 402, columns: 3, omitted: 0 });
  });

  it('the preview of a sheet covers columns about people, notes and unknown columns whole', () => {
    const text = 'ชื่อ-สกุลผู้รายงาน,จังหวัด,อำเภอ,ตำบล,สี,หมายเหตุ\nนายสมมติ,น่าน,ปัว,ปัว,แดง,โทรหาสมศรี\n';
    const cells = previewFile('2567/targets.csv', bytes(text), 'targets', [2])?.rows[1]?.cells;
    expect(cells?.slice(1, 4)).toEqual(['น่าน', 'ปัว', 'ปัว']);
    for (const at of [0, 4, 5]) expect(cells?.[at]).toMatch(/^•+$/);
  });

  it('the preview of a sheet masks what is personal in any other cell, titles included', () => {
    const text = 'ติดต่อ 081-234-5678\nจังหวัด,อำเภอ,ตำบล\nน่าน,ปัว,ปัว ๐๘๑๒๓๔๕๖๗๘\n';
    const preview = previewFile('2567/targets.csv', bytes(text), 'targets', [3]);
    expect(JSON.stringify(preview)).not.toMatch(/234|๒๓๔/);
  });

  it('the preview of a sheet stays small, and counts what it leaves out', () => {
    const text = `จังหวัด,อำเภอ,ตำบล\n${rows}\n`;
    const wanted = Array.from({ length: 400 }, (_, at) => at + 2);
    const preview = previewFile('2567/targets.csv', bytes(text), 'targets', wanted);
    expect(preview?.rows).toHaveLength(150);
    expect(preview?.omitted).toBe(251);
  });

  it('the preview of a sheet is absent for a file that is no table', () => {
    const pdf = bytes('%PDF-1.7 …');
    expect(previewFile('2567/targets.csv', pdf, 'targets', [])).toBeUndefined();
  });
});
