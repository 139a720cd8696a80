import { describe, expect, it } from 'vitest';
import { readPlaceQuery } from './place-query.ts';

const pieces = (text: string) =>
  readPlaceQuery(text).pieces.map(({ kind, exact }) => (kind ? `${kind} ${exact}` : exact));

describe('a query for a place', () => {
  it('knows the words for kinds of places, long and short, with and without spaces', () => {
    const whole = ['tambon บ้านนา', 'amphoe แกลง', 'province ระยอง'];
    expect(pieces('ต.บ้านนา อ.แกลง จ.ระยอง')).toEqual(whole);
    expect(pieces('ต. บ้านนาอ.แกลงจ.ระยอง')).toEqual(whole);
    expect(pieces('ตำบลบ้านนาอำเภอแกลงจังหวัดระยอง')).toEqual(whole);
    expect(pieces('ต บ้านนา อ แกลง จ ระยอง')).toEqual(whole);
    expect(pieces('Tambon Klaeng')).toEqual(['tambon klaeng']);
  });

  it('leaves names alone that look like them', () => {
    expect(pieces('จ.ป.ร.')).toEqual(['จปร']);
    expect(pieces('ต.จ.ป.ร. อ.กระบุรี')).toEqual(['tambon จปร', 'amphoe กระบุรี']);
    expect(pieces('สามตำบล จุฬาภรณ์')).toEqual(['สามตำบล', 'จุฬาภรณ์']);
    expect(pieces('หลักเขต บุรีรัมย์')).toEqual(['หลักเขต', 'บุรีรัมย์']);
    expect(pieces('ตาก')).toEqual(['ตาก']);
    expect(pieces('รอบตลาด อบตัว')).toEqual(['รอบตลาด', 'อบตัว']);
  });

  it('takes an office or a municipality for its tambon', () => {
    expect(pieces('อบต.บ้านนา')).toEqual(['tambon บ้านนา']);
    expect(pieces('อบตบ้านนา')).toEqual(['tambon บ้านนา']);
    expect(pieces('เทศบาลตำบลบ้านนา')).toEqual(['tambon บ้านนา']);
    expect(pieces('เทศบาลเมืองหัวหิน')).toEqual(['tambon หัวหิน']);
  });

  it('sets numbers apart, in either digits, but not the number of a village', () => {
    expect(readPlaceQuery('๘๔-๐๔-๐๑').numbers).toEqual(['840401']);
    expect(readPlaceQuery('หมู่ 12 บ้านนา ๒๑๑๑๐').numbers).toEqual(['21110']);
  });

  it('reads nothing out of signs, and no more than a line out of a page', () => {
    expect(readPlaceQuery(' !? ')).toEqual({ script: undefined, pieces: [], numbers: [] });
    expect(pieces('ก'.repeat(5000))[0]).toHaveLength(120);
  });
});
