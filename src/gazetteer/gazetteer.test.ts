import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Province } from '../domain/place.ts';
import { DEMO } from '../fixtures/fixture.ts';
import { compareThai } from '../thai/collate.ts';
import { compareThaiNames } from '../thai/name-order.ts';
import { comparePlaces } from './gazetteer.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { findProvinceByCode } from './provinces.ts';

/** The project's `places.csv` as it is committed: without quotation marks. */
function readOverrides() {
  const [header = '', ...lines] = readFileSync(join(DEMO.DATA_DIR, 'places.csv'), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] || undefined;
    return {
      tambonCode: cell('tambon_code') ?? '',
      tambon: cell('tambon'),
      tambonEn: cell('tambon_en'),
      amphoe: cell('amphoe'),
      amphoeEn: cell('amphoe_en'),
      province: cell('province'),
      formerName: cell('former_name'),
      removed: cell('removed') === 'ใช่',
      note: cell('note'),
    };
  });
}

const overrides = readOverrides();
const started = performance.now();
const gazetteer = await loadGazetteer(overrides);
const loadTime = performance.now() - started;
const places = gazetteer.all();
const inProgramme = places.filter((place) => place.province.inProgramme);
const province = (code: string): Province => findProvinceByCode(code)!;
const seek = (code: string, amphoe: string, tambon: string) => {
  const found = gazetteer.findAmphoe(province(code), amphoe);
  return {
    amphoe: found?.amphoe.th,
    by: found?.via,
    ...gazetteer.findTambon({ province: province(code), amphoe: found?.amphoe, tambon }),
  };
};

describe('the gazetteer', () => {
  it('the gazetteer has the 878 amphoes of 76 provinces, and the 50 districts of Bangkok', () => {
    expect(new Set(inProgramme.map((place) => place.amphoe.code)).size).toBe(878);
    expect(new Set(inProgramme.map((place) => place.province.code)).size).toBe(76);
    expect(gazetteer.amphoesOf('10')).toHaveLength(50);
  });

  it('the gazetteer has as many tambons as public lists do, which differ by one or two', () => {
    expect(Math.abs(inProgramme.length - 7255)).toBeLessThanOrEqual(2);
  });

  it('the gazetteer finds every place by its code and by its names', () => {
    for (const place of places) {
      expect(gazetteer.findByCode(place.tambon.code)).toBe(place);
      const amphoe = gazetteer.findAmphoe(place.province, `อำเภอ${place.amphoe.th}`);
      expect(amphoe).toEqual({ amphoe: place.amphoe, via: 'name' });
      const found = gazetteer.findTambon({ ...place, tambon: `ต. ${place.tambon.th}` });
      expect(found).toEqual({ places: [place], via: 'name' });
    }
  });

  it('the gazetteer has no two tambons of one name inside an amphoe', () => {
    const names = new Set(places.map((place) => place.amphoe.code + place.tambon.th));
    expect(names.size).toBe(places.length);
  });

  it('the gazetteer shares about a third of its names, so a name alone is never a key', () => {
    const shared = inProgramme.filter((place) =>
      gazetteer.namesakes(place).some((namesake) => namesake.province.inProgramme),
    );
    expect(shared.length / inProgramme.length).toBeGreaterThan(0.3);
    expect(shared.length / inProgramme.length).toBeLessThan(0.35);
  });

  it('the gazetteer tells namesakes in press order', () => {
    const [place] = gazetteer.tambonsOf('8404').filter((tambon) => tambon.tambon.th === 'อ่างทอง');
    const namesakes = gazetteer.namesakes(place!);
    expect(namesakes.length).toBeGreaterThan(3);
    expect([...namesakes].sort(comparePlaces)).toEqual(namesakes);
    expect(namesakes).not.toContain(place);
  });

  it('the gazetteer gives every place a romanised name in Latin letters', () => {
    for (const { tambon, amphoe } of places) {
      expect(`${tambon.code} ${tambon.en}`).toMatch(/^\d{6} [A-Z][A-Za-z]*([ -][A-Za-z]+)*$/);
      expect(`${amphoe.code} ${amphoe.en}`).toMatch(/^\d{4} [A-Z][A-Za-z]*([ -][A-Za-z]+)*$/);
    }
  });

  it('the gazetteer writes the seat of a province as the province is written', () => {
    for (const { amphoe, province: of } of places) {
      if (amphoe.th === `เมือง${of.th}`) expect(amphoe.en).toBe(`Mueang ${of.en}`);
    }
  });

  it('the gazetteer finds the places of a whole country of rows within two seconds', () => {
    expect(loadTime).toBeLessThan(2000);
    const before = performance.now();
    for (const place of places) {
      gazetteer.findAmphoe(place.province, `อ.${place.amphoe.th}`);
      gazetteer.findTambon({ ...place, tambon: `ต.${place.tambon.th}` });
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('finding a place by what officers write', () => {
  it('the gazetteer takes เมือง for the seat of the province', () => {
    expect(seek('84', 'เมือง', 'มะขามเตี้ย\u200b')).toMatchObject({
      amphoe: 'เมืองสุราษฎร์ธานี',
      by: 'mueang',
      places: [{ tambon: { code: '840102' } }],
    });
    expect(seek('84', 'Muang', 'ตลาด').by).toBe('mueang');
  });

  it('the gazetteer finds a seat for every province but Ayutthaya', () => {
    const without = [...new Set(inProgramme.map((place) => place.province))].filter(
      (province) => !gazetteer.findAmphoe(province, 'อ.เมือง'),
    );
    expect(without.map((province) => province.en)).toEqual(['Phra Nakhon Si Ayutthaya']);
  });

  it('the gazetteer leaves amphoes alone that merely begin with เมือง', () => {
    for (const [code, name] of [
      ['30', 'เมืองยาง'],
      ['33', 'เมืองจันทร์'],
      ['45', 'เมืองสรวง'],
      ['52', 'เมืองปาน'],
    ]) {
      expect(gazetteer.findAmphoe(province(code!), `อ.${name}`)).toMatchObject({
        amphoe: { th: name },
        via: 'name',
      });
    }
  });

  it('the gazetteer takes the seat with another spelling of its province, and says so', () => {
    expect(seek('30', 'เมืองโคราช', 'ในเมือง')).toMatchObject({
      amphoe: 'เมืองนครราชสีมา',
      by: 'alias',
    });
  });

  it('the gazetteer reads sara am in every order', () => {
    for (const name of ['ต. นํ้ารอบ', 'น้ํารอบ', 'น\u0e33\u0e49รอบ', 'น้ำรอบ']) {
      expect(seek('84', 'อ. พุนพิน ', name).places.map((place) => place.tambon.th)).toEqual([
        'น้ำรอบ',
      ]);
    }
  });

  it.each([
    ['85', 'กระบุรี', 'จ.ป.ร.', '850406', 'name'],
    ['85', 'กระบุรี', 'ตำบล จ.ป.ร.', '850406', 'name'],
    ['85', 'กระบุรี', 'จปร', '850406', 'spelling'],
    ['91', 'ท่าแพ', 'แป-ระ', '910402', 'name'],
    ['91', 'ท่าแพ', 'แประ', '910402', 'spelling'],
    ['96', 'สุไหงโกลก', 'สุไหงโก - ลก', '961001', 'spelling'],
    ['96', 'สุไหงโก-ลก', 'สุไหงโก–ลก', '961001', 'spelling'],
    ['50', 'เเม่ริม', 'ริมใต้', '500701', 'name'],
    ['84', 'บ้านนาสาร', 'ลำพูน', '841204', 'name'],
    ['30', 'ปักธงชัย', 'ธงชัยเหนือ', '301417', 'name'],
    ['84', 'Mueang Surat Thani', 'Bang Kung', '840110', 'english'],
    ['55', 'เมืองน่าน', 'สวก', '550116', 'former'],
  ])('the gazetteer finds %s %s %s', (code, amphoe, tambon, expected, via) => {
    const { places: found, via: by } = seek(code, amphoe, tambon);
    expect([found.map((place) => place.tambon.code), by]).toEqual([[expected], via]);
  });

  it('the gazetteer tells the unknown from the ambiguous', () => {
    expect(gazetteer.findTambon({ province: province('57'), tambon: 'เวียง' }).places).toHaveLength(
      5,
    );
    expect(seek('84', 'พุนพิน', 'ไม่มีตำบลนี้').places).toEqual([]);
    expect(gazetteer.findAmphoe(province('84'), 'เกาะพงัน')).toBeUndefined();
    expect(gazetteer.findAmphoe(province('84'), 'หาดใหญ่')).toBeUndefined();
  });
});

describe('places.csv', () => {
  it('places.csv names one tambon a row, in order, with its province and the reason', () => {
    const codes = overrides.map((override) => override.tambonCode);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const override of overrides) {
      expect(override.province).toBe(findProvinceByCode(override.tambonCode.slice(0, 2))?.th);
      expect(override.note).toBeTruthy();
    }
  });

  it('places.csv holds only rows that change something', async () => {
    const bare = await loadGazetteer();
    for (const override of overrides) {
      const [before, after] = [
        bare.findByCode(override.tambonCode),
        gazetteer.findByCode(override.tambonCode),
      ];
      expect([override.tambonCode, override.formerName ? undefined : before]).not.toEqual([
        override.tambonCode,
        after,
      ]);
    }
  });
});

it('every name of the country stands where a collator puts it, also without one', async () => {
  const places = (await loadGazetteer()).all();
  const names = places.flatMap(({ tambon, amphoe, province }) => [tambon, amphoe, province]);
  const thai = [...new Set(names.map(({ th }) => th))];
  expect([...thai].sort(compareThaiNames)).toEqual([...thai].sort(compareThai));
});
