// Two ways to check the same names, by rules and by another list: hence the length.
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO } from '../fixtures/fixture.ts';
import { fingerprintOf, readFingerprints } from './fixtures/name-fingerprints.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { PlaceOverride } from './override.ts';
import { PROVINCES } from './provinces.ts';

/** How the Royal Institute's system writes each initial consonant. */
const INITIALS = new Map(
  Object.entries({
    k: 'ก',
    kh: 'ขฃคฅฆ',
    ng: 'ง',
    ch: 'จฉชฌ',
    s: 'ซศษส',
    y: 'ญย',
    d: 'ดฎ',
    t: 'ตฏ',
    th: 'ฐฑฒถทธ',
    n: 'ณน',
    b: 'บ',
    p: 'ป',
    ph: 'ผพภ',
    f: 'ฝฟ',
    m: 'ม',
    r: 'รฤ',
    l: 'ลฬ',
    w: 'ว',
    h: 'หฮ',
  }).flatMap(([roman, letters]) => [...letters].map((letter) => [letter, roman] as const)),
);
const VOWELS_IN_FRONT = /^[เแโใไ]/;
const ROMAN_VOWEL = /^[aeiou]/;

/** Whether a romanised name can begin as the Thai one does. `อ` is a vowel, and ห and อ may be silent before another. */
function beginsAlike(th: string, en: string): boolean {
  const letters = [...th.replace(VOWELS_IN_FRONT, '')].filter((letter) => /[ก-ฮ]/.test(letter));
  const [first = '', second = ''] = letters;
  const roman = en.toLowerCase().replace(/[^a-z]/g, '');
  const begins = (letter: string): boolean => {
    if (letter === 'อ') return ROMAN_VOWEL.test(roman);
    const sound = INITIALS.get(letter);
    return sound !== undefined && roman.startsWith(sound);
  };
  return (
    begins(first) ||
    ((first === 'ห' || first === 'อ') && begins(second)) ||
    (first === 'ท' && second === 'ร' && roman.startsWith('s'))
  );
}

/** The consonants of a Thai name by their sound, as far as a romanised name shows them. */
const SOUNDS = new Map(
  Object.entries({
    k: 'กขฃคฅฆ',
    g: 'ง',
    c: 'จฉชฌ',
    s: 'ซศษส',
    t: 'ดฎตฏฐฑฒถทธ',
    n: 'ณน',
    p: 'บปผพภ',
    f: 'ฝฟ',
    m: 'มำ',
    r: 'รฤลฬ',
  }).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound] as const)),
);
const withoutDoubles = (text: string): string => text.replace(/(.)\1+/g, '$1');
const skeletonOfThai = (th: string): string => {
  const spoken = th.replace(/[ก-ฮ]\u0e4c/g, '').replaceAll('ทร', 'ซ');
  return withoutDoubles([...spoken].map((letter) => SOUNDS.get(letter) ?? '').join(''));
};
const skeletonOfRoman = (en: string): string =>
  withoutDoubles(
    en
      .toLowerCase()
      .replace(/([kcpt])h/g, '$1')
      .replace(/ng/g, '*')
      .replace(/[^bcdfgklmnprst*]/g, '')
      .replace(/g/g, 'k')
      .replace(/\*/g, 'g')
      .replace(/d/g, 't')
      .replace(/b/g, 'p')
      .replace(/l/g, 'r'),
  );

/**
 * How many consonants must be inserted, removed or changed to turn one name into the other, as a share of the longer
 * one's.
 */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length]! / Math.max(1, a.length, b.length);
}

/** Words in many names, as the Royal Institute's system writes them, at the beginning or end of a name. */
const AT_THE_BEGINNING = Object.entries({
  หนอง: 'Nong',
  คลอง: 'Khlong',
  บ้าน: 'Ban',
  ห้วย: 'Huai',
  ทุ่ง: 'Thung',
  โคก: 'Khok',
  โนน: 'Non',
  ดอน: 'Don',
  บึง: 'Bueng',
  บาง: 'Bang',
  วัง: 'Wang',
  เขา: 'Khao',
  เกาะ: 'Ko',
  แม่: 'Mae',
  ท่า: 'Tha',
  ปาก: 'Pak',
  เมือง: 'Mueang',
  ควน: 'Khuan',
  สระ: 'Sa',
  ตลาด: 'Talat',
  พระ: 'Phra',
  ศรี: 'Si',
  ดง: 'Dong',
  กุด: 'Kut',
  คำ: 'Kham',
  น้ำ: 'Nam',
  สวน: 'Suan',
  ไผ่: 'Phai',
  หัว: 'Hua',
  นิคม: 'Nikhom',
  จรเข้: 'Chorakhe',
  ลำ: 'Lam',
});
const AT_THE_END = Object.entries({
  ใหญ่: 'Yai',
  น้อย: 'Noi',
  เหนือ: 'Nuea',
  ใต้: 'Tai',
  พัฒนา: 'Phatthana',
  สงคราม: 'Songkhram',
  สามัคคี: 'Samakkhi',
  สมบูรณ์: 'Sombun',
  ใหม่: 'Mai',
  เก่า: 'Kao',
  กลาง: 'Klang',
  สูง: 'Sung',
  ยาว: 'Yao',
  ทอง: 'Thong',
  แดง: 'Daeng',
  ขาว: 'Khao',
  ดำ: 'Dam',
  สวรรค์: 'Sawan',
  นคร: 'Nakhon',
  มงคล: 'Mongkhon',
  งาม: 'Ngam',
  แก้ว: 'Kaeo',
  ไทร: 'Sai',
});
const hasItsWords = (th: string, en: string): boolean => {
  const roman = en.toLowerCase().replace(/[^a-z]/g, '');
  return (
    AT_THE_BEGINNING.every(
      ([word, written]) => !th.startsWith(word) || roman.startsWith(written.toLowerCase()),
    ) &&
    AT_THE_END.every(
      ([word, written]) => !th.endsWith(word) || roman.endsWith(written.toLowerCase()),
    )
  );
};

/** Correct names that the rules reject: a silent ร, a ทร that is spoken as two, a short name. */
const READ_OTHERWISE = ['270108', '311011', '470801'];

/** The corrections as they are committed with the fixtures: an officer's own file may differ. */
function readOverrides(): PlaceOverride[] {
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
      removed: cell('removed') === 'ใช่',
    };
  });
}

describe('the romanised name of every tambon', async () => {
  const gazetteer = await loadGazetteer(readOverrides());
  const tambons = gazetteer.toLists().tambons;

  it('the romanised name of every tambon begins as its Thai name does', () => {
    const wrong = tambons.filter(({ th, en }) => !beginsAlike(th, en));
    expect(wrong.map(({ code, th, en }) => `${code} ${th} ${en}`)).toEqual([]);
  });

  it('the romanised name of every tambon has the consonants of its Thai name, not those of a neighbour’s', () => {
    const wrong = tambons.filter(
      ({ code, th, en }) =>
        !READ_OTHERWISE.includes(code) && distance(skeletonOfThai(th), skeletonOfRoman(en)) > 0.6,
    );
    expect(wrong.map(({ code, th, en }) => `${code} ${th} ${en}`)).toEqual([]);
  });

  it('the romanised name of every tambon writes the words that many names share as the Royal Institute’s system does', () => {
    const wrong = tambons.filter(({ th, en }) => !hasItsWords(th, en));
    expect(wrong.map(({ code, th, en }) => `${code} ${th} ${en}`)).toEqual([]);
    expect(hasItsWords('ตลาดน้อย', 'Tnat Noi')).toBe(false);
    expect(hasItsWords('ฆ้องชัยพัฒนา', 'Khong Chai Patthana')).toBe(false);
  });

  it('the romanised name of every tambon is distinguished from another name by these rules', () => {
    expect(beginsAlike('เริงราง', 'Suan Dok Mai')).toBe(false);
    expect(distance(skeletonOfThai('เริงราง'), skeletonOfRoman('Suan Dok Mai'))).toBeGreaterThan(
      0.6,
    );
    expect(distance(skeletonOfThai('เริงราง'), skeletonOfRoman('Roeng Rang'))).toBe(0);
  });
});

describe('every romanised name, held against another list by fingerprints', async () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  const gazetteer = await loadGazetteer(readOverrides());
  const { amphoes, tambons } = gazetteer.toLists();
  const places = [...PROVINCES, ...amphoes, ...tambons];
  const fingerprints = readFingerprints(fixture('name-fingerprints.txt'));
  const [, ...reviewed] = fixture('names-that-differ.tsv').trim().split('\n');
  const differing = new Map(
    reviewed.map((line) => {
      const [code = '', name = '', why = ''] = line.split('\t');
      return [code, { name, why }];
    }),
  );
  const agrees = (code: string, name: string) =>
    fingerprintOf(code, name) === fingerprints.get(code);

  it('the comparison of every romanised name with another list, by fingerprints, knows every amphoe and tambon of that list, and no other; Bangkok alone is no province there', () => {
    const unknown = places.filter(({ code }) => !fingerprints.has(code));
    expect(unknown.map(({ code }) => code)).toEqual(['10']);
    expect(fingerprints.size).toBe(places.length - 1);
  });

  it('every romanised name, compared with another list by fingerprints, is the name that the list has, or another for a reviewed reason', () => {
    const wrong = places.filter(
      ({ code, en }) => code !== '10' && !agrees(code, en) && differing.get(code)?.name !== en,
    );
    expect(wrong.map(({ code, th, en }) => `${code} ${th} ${en}`)).toEqual([]);
  });

  it('every romanised name reviewed as different still differs from the other list', () => {
    const needless = [...differing].filter(
      ([code, { name, why }]) =>
        why === '' ||
        agrees(code, name) ||
        places.find((place) => place.code === code)?.en !== name,
    );
    expect(needless.map(([code, { name }]) => `${code} ${name}`)).toEqual([]);
    expect(differing.size).toBeLessThan(150);
  });

  it('the comparison with another list would find the name of a neighbour, and ignores spaces', () => {
    expect(agrees('191010', 'Roeng Rang')).toBe(true);
    expect(agrees('191010', 'roeng-rang')).toBe(true);
    expect(agrees('191010', 'Suan Dok Mai')).toBe(false);
  });
});
