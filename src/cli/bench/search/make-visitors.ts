import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../domain/place.ts';
import { decodeStatuses } from '../../../search/lists/status-list.ts';
import { otherLayout } from '../../../thai/keyboard.ts';
import { toThai } from '../../../thai/digits.ts';
import { Random } from '../../sample/random.ts';
import { romanisedOtherwise, tonesWrong } from './transform.ts';
import type { VisitorQuery } from './visitors.ts';

const EACH = 12;
const AROUND = ['{} ผ่านไหมคะ', 'ขอดู{}หน่อยครับ', '{}อยู่ในรายชื่อไหม', '{} ได้ดีเลิศหรือเปล่า'];
const PASTED = [
  'เมื่อวันนี้ทางอำเภอได้จัดประชุมคณะทำงานเพื่อติดตามการดำเนินงานในพื้นที่ {} ร่วมกับภาคีเครือข่ายทุกภาคส่วน',
  'ขอเชิญร่วมงานวันสิ้นปีของชุมชน ณ ลานกีฬา {} โดยมีการแสดงและการออกร้านสินค้าของชุมชนตลอดทั้งวัน',
];
const LIST = [
  'รายชื่อตำบลเข้มแข็งจังหวัด{}',
  '{}มีตำบลเข้มแข็งกี่ตำบล',
  'ตำบลที่ผ่านเกณฑ์ของ{}',
  'ขอรายชื่อตำบลของ{}ค่ะ',
];
const CODED = ['รหัสตำบล {}', 'TH{}', 'ตำบล {}', 'code {}'];
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ณ/, 'น'],
  [/ศ|ษ/, 'ส'],
  [/ธ|ฑ|ฒ/, 'ท'],
  [/ภ/, 'พ'],
  [/ญ/, 'ย'],
  [/ทราย/, 'ซาย'],
  [/ไ/, 'ใ'],
];
const CONSONANTS = [...'กขคงจชซดตถทนบปผพฟมยรลวสหอฮ'];

/** Queries of visitors drawn by lot, as many of each kind, of tambons that have a page in the site. */
export function makeVisitors(all: readonly Place[], site: string, seed: string): VisitorQuery[] {
  const random = new Random(seed);
  const lists = readFileSync(join(site, 'search/status.txt'), 'utf8')
    .split('\n\n')
    .map(decodeStatuses);
  const places = all.filter((one) => lists.some((list) => list.of(one.tambon.code).hasPage));
  const queries: VisitorQuery[] = [];
  const make = (
    kind: string,
    query: (one: Place) => string,
    answers: (one: Place) => string[],
    fits: (one: Place) => boolean = () => true,
  ) => {
    const fitting = places.filter(fits);
    for (let at = 0; at < EACH && fitting.length > 0; at += 1) {
      const place = random.pick(fitting);
      queries.push({
        set: 'made',
        kind,
        locale: 'th',
        query: query(place),
        answers: answers(place),
      });
    }
  };
  const itself = (one: Place) => [`/tambon/${one.tambon.code}/`];
  const province = (one: Place) => [`/${one.province.slug}/`, `/*/${one.province.slug}/`];
  const full = (one: Place) => `ต.${one.tambon.th} อ.${one.amphoe.th}`;
  const put = (patterns: readonly string[], text: string) =>
    random.pick(patterns).replace('{}', text);

  make('tambon and amphoe', (one) => `${one.tambon.th} ${one.amphoe.th}`, itself);
  make(
    'glued',
    (one) => `ตำบล${one.tambon.th}อำเภอ${one.amphoe.th}จังหวัด${one.province.th}`,
    itself,
  );
  make('tones', (one) => `${tonesWrong(one.tambon.th, random)} ${one.amphoe.th}`, itself);
  make(
    'letters',
    (one) =>
      `${LETTERS.reduce((text, [from, to]) => text.replace(from, to), one.tambon.th)} ${one.amphoe.th}`,
    itself,
    (one) => LETTERS.some(([from]) => from.test(one.tambon.th)),
  );
  make(
    'karan',
    (one) => `${one.tambon.th.replace(/.[ิุ]?์/, '')} ${one.amphoe.th}`,
    itself,
    (one) => one.tambon.th.includes('์'),
  );
  make('keyboard', (one) => otherLayoutOf(full(one).replace(/[ตอ]\./g, '')), itself);
  make(
    'romanised',
    (one) => `${romanisedOtherwise(one.tambon.en, random)} ${one.amphoe.en}`,
    itself,
  );
  make(
    'mixed',
    (one) => `ต.${one.tambon.en} ${one.province.th}`,
    (one) =>
      places
        .filter((other) => other.tambon.en === one.tambon.en && other.province === one.province)
        .flatMap(itself),
  );
  make('codes', (one) => put(CODED, one.tambon.code), itself);
  make('Thai digits', (one) => put(CODED.slice(0, 1), toThai(one.tambon.code)), itself);
  make('questions', (one) => put(AROUND, full(one)), itself);
  make(
    'lists',
    (one) => put(LIST, one.province.th),
    province,
    (one) => one.province.inProgramme,
  );
  make('pasted sentences', (one) => put(PASTED, `${full(one)} จ.${one.province.th}`), itself);
  make(
    'announcements',
    (one) => `สำเนาประกาศ${one.province.th}`,
    (one) => [...province(one), '/announcements/'],
  );
  make(
    'nonsense',
    () =>
      Array.from({ length: 7 }, () => random.pick(CONSONANTS))
        .join('')
        .replace(/^./, '$&ฮ'),
    () => [],
  );
  return queries;
}

/** What the keys of the text write while the Latin layout is on. */
function otherLayoutOf(text: string): string {
  return otherLayout(text) ?? text;
}
