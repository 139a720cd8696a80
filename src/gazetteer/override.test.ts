import { describe, expect, it } from 'vitest';
import { makeGazetteer } from './gazetteer.ts';
import { applyOverrides, overrideFault, type ReferencePlaces } from './override.ts';

const lists: ReferencePlaces = {
  amphoes: [{ code: '8401', th: 'เมืองสุราษฎร์ธานี', en: 'Mueang Surat Thani' }],
  tambons: [
    { code: '840101', th: 'ตลาด', en: 'Talat' },
    { code: '840102', th: 'มะขามเตี้ย', en: 'Makham Tia' },
  ],
};

describe('a correction of the reference lists', () => {
  it('a correction of the reference lists renames a tambon, which is still found by its former name with the year', () => {
    const gazetteer = makeGazetteer(lists, [
      { tambonCode: '840102', tambon: 'มะขามสูง', formerName: 'มะขามเตี้ย', renamedIn: 2569 },
    ]);
    expect(gazetteer.findByCode('840102')?.tambon.th).toBe('มะขามสูง');
    expect(gazetteer.findTambon({ tambon: 'ต.มะขามเตี้ย' })).toMatchObject({
      places: [{ tambon: { code: '840102' } }],
      via: 'former',
      renamedIn: 2569,
    });
    expect(gazetteer.formerNames('840102')).toHaveLength(1);
  });

  it('a correction of the reference lists does not keep the romanised form of a name that is gone', () => {
    const [tambon] = applyOverrides(lists, [{ tambonCode: '840101', tambon: 'ใหม่' }]).tambons;
    expect(tambon).toEqual({ code: '840101', th: 'ใหม่', en: 'ใหม่' });
  });

  it('a correction of the reference lists mends a romanised name and leaves the Thai one', () => {
    const [tambon] = applyOverrides(lists, [{ tambonCode: '840101', tambonEn: 'Talad' }]).tambons;
    expect(tambon).toEqual({ code: '840101', th: 'ตลาด', en: 'Talad' });
  });

  it('a correction of the reference lists adds a tambon, and an amphoe with it', () => {
    const row = { tambonCode: '849901', tambon: 'ใหม่', amphoe: 'ใหม่มาก', amphoeEn: 'Mai Mak' };
    const gazetteer = makeGazetteer(lists, [row]);
    expect(gazetteer.findByCode('849901')).toMatchObject({
      tambon: { th: 'ใหม่' },
      amphoe: { code: '8499', th: 'ใหม่มาก', en: 'Mai Mak' },
      province: { code: '84' },
    });
  });

  it('a correction of the reference lists takes a tambon out, and an amphoe with its last', () => {
    const removed = ['840101', '840102'].map((tambonCode) => ({ tambonCode, removed: true }));
    expect(makeGazetteer(lists, removed).findByCode('840101')).toBeUndefined();
    expect(makeGazetteer(lists, removed).amphoesOf('84')).toEqual([]);
  });

  it('a correction of the reference lists is refused when its code is no place code, or when it adds what it does not name', () => {
    expect(overrideFault({ tambonCode: '8401' }, lists)).toBe('bad-code');
    expect(overrideFault({ tambonCode: '990101', tambon: 'ก', amphoe: 'ข' }, lists)).toBe(
      'bad-code',
    );
    expect(overrideFault({ tambonCode: '840199' }, lists)).toBe('unnamed');
    expect(overrideFault({ tambonCode: '849901', tambon: 'ก' }, lists)).toBe('unnamed');
    expect(overrideFault({ tambonCode: '840199', tambon: 'ก' }, lists)).toBeUndefined();
    expect(applyOverrides(lists, [{ tambonCode: '849901', tambon: 'ก' }]).tambons).toHaveLength(2);
  });

  it('a correction of the reference lists is the same after a way through JSON, as the check page needs it', () => {
    const gazetteer = makeGazetteer(lists, [{ tambonCode: '840101', formerName: 'ตลาดเก่า' }]);
    const again = makeGazetteer(JSON.parse(JSON.stringify(gazetteer.toLists())) as ReferencePlaces);
    expect(again.all()).toEqual(gazetteer.all());
    expect(again.findTambon({ tambon: 'ตลาดเก่า' }).via).toBe('former');
  });
});
