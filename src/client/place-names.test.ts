import { describe, expect, it } from 'vitest';
import type { PlaceNames } from '../site/place-names.ts';
import { placeFinder } from './place-names.ts';

const names: PlaceNames = {
  schemaVersion: 1,
  sampleYears: [2567],
  provinces: [
    ['ลำพูน', 'Lamphun', 'lamphun'],
    ['สุราษฎร์ธานี', 'Surat Thani', 'surat-thani'],
    ['ระยอง', 'Rayong', 'rayong'],
  ],
  amphoes: [
    ['บ้านนาสาร', 'Ban Na San', 1],
    ['แกลง', 'Klaeng', 2],
    ['เกาะสมุย', 'Ko Samui', 1],
  ],
  tambons: [
    ['841201', 'นาสาร', 'Na San', 0, 0, 0, 0],
    ['841206', 'ลำพูน', 'Lamphun', 0, 1, 2567, 1],
    ['840401', 'อ่างทอง', 'Ang Thong', 2, 3, 2567, 1],
    ['210307', 'บ้านนา', 'Ban Na', 1, 2, 2567, 1],
  ],
};
const find = (query: string) => placeFinder(names).find(query, 10);
const paths = (query: string) => find(query).map((hit) => hit.path);

describe('finding a place by what people type', () => {
  it.each([
    'บ้านนา',
    'ต.บ้านนา',
    'ตำบลบ้านนา',
    'ตำบล บ้านนา',
    'Ban Na',
    'ban na',
    'tambon Ban Na',
    'บานนา',
  ])('finds the tambon first for %j', (query) => {
    expect(paths(query)[0]).toBe('/tambon/210307/');
  });

  it('narrows by amphoe and province, also when written together', () => {
    expect(paths('ต.บ้านนา อ.แกลง จ.ระยอง')).toEqual(['/tambon/210307/']);
    expect(paths('ต.บ้านนาอ.แกลง')).toEqual(['/tambon/210307/']);
  });

  it('tells a province from the tambon that bears its name', () => {
    expect(paths('ลำพูน').slice(0, 2)).toEqual(['/lamphun/', '/tambon/841206/']);
    expect(paths('จ.ลำพูน')).toEqual(['/lamphun/']);
    expect(paths('ต.ลำพูน')).toEqual(['/tambon/841206/']);
  });

  it('leads a tambon without a page to its province', () => {
    expect(paths('นาสาร')[0]).toBe('/surat-thani/');
  });

  it('finds a code, in Thai digits too', () => {
    expect(paths('๘๔๐๔๐๑')).toEqual(['/tambon/840401/']);
  });

  it('gives the status and its year, and whether that is invented, with the name', () => {
    expect(find('อ่างทอง')[0]).toMatchObject({
      status: 'excellent',
      year: 2567,
      sample: true,
      amphoe: { th: 'เกาะสมุย' },
    });
  });

  it('finds nothing for nothing, or for what is no place', () => {
    expect(find('')).toEqual([]);
    expect(find('  . ')).toEqual([]);
    expect(find('ธนาคารขยะ')).toEqual([]);
  });
});
