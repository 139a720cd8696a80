import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphemes } from '../../thai/graphemes.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { finish } from '../steps.ts';
import * as otherWays from './other-ways.ts';
import { makePlaceFinder, type PlaceFinder } from './place-finder.ts';
import { decodePlaceList, encodePlaceList, joinLists } from '../lists/place-list.ts';
import { addPostcodes, encodePostcodes } from '../lists/postcode-list.ts';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { addRomanised, encodeRomanised } from '../lists/romanised-list.ts';

let thai: PlaceFinder;
let finder: PlaceFinder;
let english: PlaceFinder;
let joined: PlaceFinder;

beforeAll(async () => {
  const places = (await loadGazetteer()).all();
  const postcodes = readPostcodes();
  const known = encodePostcodes(places, (code) => postcodes.get(code));
  const list = addPostcodes(decodePlaceList(encodePlaceList(places)), known);
  thai = makePlaceFinder(list);
  finder = makePlaceFinder(addRomanised(list, encodeRomanised(places)));
  const romanised = decodePlaceList(encodePlaceList(places, 'latin'), 'latin');
  const englishList = addPostcodes(romanised, known);
  english = makePlaceFinder(englishList);
  joined = makePlaceFinder(joinLists(englishList, list));
  for (const placeFinder of [thai, finder, english, joined]) finish(placeFinder.learn(otherWays));
}, 60_000);

const first = (query: string) => finder.find(query)[0]?.code;
const BAN_NA_KLAENG = '210308';

describe('the place finder', () => {
  it.each([
    ['names in any order', 'ระยอง แกลง บ้านนา'],
    ['names without spaces', 'บ้านนาแกลงระยอง'],
    ['a name and its amphoe', 'บ้านนาแกลง'],
    ['the short words for kinds', 'ต.บ้านนาอ.แกลงจ.ระยอง'],
    ['a missing tone mark', 'บานนา แกลง'],
    ['a wrong tone mark', 'บ้านน่า แกลง'],
    ['a wrong letter', 'บ้านมา แกลง'],
    ['a wrong letter in the amphoe', 'บ้านนา แกรง'],
    ['an unfinished amphoe', 'บ้านนา แก'],
    ['sara ae in two', 'บ้านนาเเกลง'],
    ['invisible characters', 'บ้าน\u200bนา \ufeffแก\u00adลง'],
    ['Latin letters', 'Ban Na, Klaeng'],
    ['Latin letters as they are heard', 'baan naa klang rayong'],
    ['two scripts', 'บ้านนา Rayong'],
    ['a question around it', 'ตำบลบ้านนาอำเภอแกลงจังหวัดระยองได้ไหม'],
    ['its code', BAN_NA_KLAENG],
    ['its code in Thai digits', '๒๑๐๓๐๘'],
    ['a postcode beside the name', 'บ้านนา ๒๑๑๑๐'],
  ])('finds a tambon by %s', (_, query) => {
    expect(first(query)).toBe(BAN_NA_KLAENG);
  });

  it('finds a name with a question written on behind it', () => {
    expect(finder.find('ตำบลศาลายาได้รับรางวัลหรือยัง')[0]?.tambon?.th).toBe('ศาลายา');
  });

  it.each([
    ['เกาะพยาม อ.เมืองระนอง เปิดรับนักท่องเที่ยวแล้ว', '850109'],
    ['My grandmother was born in Khlong Dan, Bang Bo, Samut Prakan', '110205'],
    ['People now live in Khlong Dan, Bang Bo, Samut Prakan by the sea', '110205'],
    ['The governor congratulated tambon Congratulated-Palm-Phatthana', '910701'],
  ])('finds a tambon beside its amphoe or kind inside a sentence: %s', (query, code) => {
    expect(finder.find(query)[0]).toMatchObject({ code, why: 'part' });
  });

  it('knows provinces by old names and nicknames from slogans, in both scripts', () => {
    const named = ['เมืองโอ่ง', 'สาเกตนคร', 'เมืองฝนแปดแดดสี่', 'Paetriu', 'Umnaj Charoen'];
    expect(named.map((query) => first(query))).toEqual(['70', '45', '85', '24', '37']);
    expect(first('สีสะเกด')).toBe('33');
  });

  it('takes a Latin word beside a Thai name for no part of the name unless it names a place', () => {
    expect(finder.isName('homestay เชียงคาน')).toBe(false);
    expect(finder.isName('เชียงคาน Loei')).toBe(true);
    expect(finder.find('homestay เชียงคาน')[0]?.tambon?.th).toBe('เชียงคาน');
  });

  it('tells namesakes apart and lists them in press order', () => {
    const hits = finder.find('บ้านนา', 20).filter((hit) => hit.tambon?.th === 'บ้านนา');
    expect(hits.length).toBeGreaterThan(8);
    expect(new Set(hits.map((hit) => hit.code)).size).toBe(hits.length);
    const regions = hits.map((hit) => hit.province.region);
    const order = ['north', 'northeast', 'central', 'south'];
    expect(regions).toEqual([...regions].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('puts the very name before beginnings, those before middles, those before similar names', () => {
    const reasons = finder.find('ลำพูน', 30).map((hit) => hit.why);
    const order = ['name', 'nickname', 'start', 'middle', 'near'];
    expect(reasons[0]).toBe('name');
    expect(reasons).toEqual([...reasons].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('answers with a province or an amphoe where one is named', () => {
    expect(finder.find('ลำพูน')[0]).toMatchObject({ kind: 'province', code: '51' });
    expect(finder.find('ต.ลำพูน')[0]).toMatchObject({ kind: 'tambon', code: '841204' });
    expect(finder.find('อ.แกลง')[0]).toMatchObject({ kind: 'amphoe', code: '2103' });
    expect(finder.find('อยุธยา')[0]).toMatchObject({ kind: 'province', why: 'nickname' });
  });

  it('says that Bangkok is outside the programme', () => {
    expect(finder.find('กทม.')[0]).toMatchObject({ code: '10', outside: true });
    expect(finder.find('ระยอง')[0]).toMatchObject({ outside: false });
  });

  it('has few answers for a nonsense name, or none', () => {
    for (const query of ['ซซซซซซ', 'ฟหกดฟหกด', 'xyzzy', '999999', '!!!', '']) {
      expect(finder.find(query, 1000).length).toBeLessThan(10);
    }
  });

  it('has none, or a screenful at most, for words made at random, however Thai they look', () => {
    const syllable = fc
      .tuple(
        fc.constantFrom(...'เแโไ', ''),
        fc.constantFrom(...'กขคงจฉชซญดตถทธนบปผพฟภมยรลวศสหฬฮ'),
        fc.constantFrom('า', 'ิ', 'ี', 'ุ', 'ู', 'ำ', '่า', '้อ', 'ือ', 'ัว'),
        fc.constantFrom(...'กงดนบมยว', ''),
      )
      .map((parts) => parts.join(''));
    const thaiLooking = fc
      .array(syllable, { minLength: 5, maxLength: 8 })
      .map((syllables) => syllables.join(''));
    const latinLooking = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 9,
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.oneof(thaiLooking, latinLooking), (query) => {
        expect(finder.find(query, 1000).length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 150, seed: 2567 },
    );
  });

  it('knows provinces in both scripts before the names of the other script are there, and asks for them', () => {
    expect(thai.needs('Ban Na')).toBe('latin');
    expect(thai.needs('บ้านนา')).toBeUndefined();
    expect(thai.needs('๒๑๐๓๐๘')).toBeUndefined();
    expect(finder.needs('Ban Na')).toBeUndefined();
    expect(thai.find('Korat')[0]).toMatchObject({ code: '30' });
    expect(english.needs('บ้านนา Rayong')).toBe('thai');
    expect(english.needs('Ban Na')).toBeUndefined();
    expect(english.find('โคราช')[0]).toMatchObject({ code: '30' });
  });

  it('answers on an English page as on a Thai one, from its own list', () => {
    const codes = (placeFinder: PlaceFinder, query: string) =>
      placeFinder
        .find(query, 1000)
        .map((hit) => hit.code)
        .sort();
    for (const query of ['Ban Na', 'ban na klaeng', 'mueang rayong', 'nongbua', '210308', '84140'])
      expect(codes(english, query), query).toEqual(codes(finder, query));
    for (const query of ['บ้านนา แกลง', 'เมืองระยอง', 'บ้านนา Rayong'])
      expect(codes(joined, query), query).toEqual(codes(finder, query));
  });

  it('marks what matched, in the name and in those around it', () => {
    const [hit] = finder.find('ผักหวาน หางดง');
    expect(hit?.tambon?.th.slice(...hit.marks.tambon!)).toBe('ผักหวาน');
    expect(finder.find('บานนา แกล')[0]?.marks).toEqual({ tambon: [0, 6], amphoe: [0, 3] });
    const [romanised] = finder.find('ban na klaeng');
    expect(romanised?.tambon?.en.slice(...romanised.marks.tambon!)).toBe('Ban Na');
  });

  it('never ends a mark between a letter and its signs, and never throws, whatever is typed', () => {
    const letters = fc.constantFrom(...'กขงจตนบพมยรลวสหอะาำเแโใไิีุู่้์. 12๓aeknhg');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 14 }), (query) => {
        for (const hit of finder.find(query)) {
          for (const kind of ['tambon', 'amphoe', 'province'] as const) {
            const mark = hit.marks[kind];
            const name = hit[kind];
            if (!mark || !name) continue;
            const text = /[a-z]/.test(query) && !/[ก-๎]/.test(query) ? name.en : name.th;
            const cuts = new Set([0]);
            let at = 0;
            for (const grapheme of graphemes(text)) cuts.add((at += grapheme.length));
            expect(mark.every((cut) => cuts.has(cut))).toBe(true);
            expect(mark[1]).toBeGreaterThan(mark[0]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes no other word for a romanised name because it sounds like one', () => {
    expect(finder.isName('cartoon')).toBe(false);
    expect(finder.isName('katoon')).toBe(true);
    const apart = (query: string) =>
      finder
        .find(query)
        .filter(({ why }) => why === 'start' || why === 'middle')
        .map((hit) => hit.apart);
    expect(apart('ramen').every((letters) => letters > 0)).toBe(true);
    expect(apart('samu')).toContain(0);
  });
});
